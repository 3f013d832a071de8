import { Suspense, useState } from "react";
import { isStatable } from "../../analysis/claims/statable";
import type { CheckedText } from "../../analysis/claims/verdict";
import { fetchedLater } from "../../ui/fetchedLater";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import type { CheckPageWords } from "../../words/language/checkPage";

const KeepForm = fetchedLater(async () => (await import("./KeepForm")).KeepForm);

interface Props {
  readonly checked: CheckedText;
  readonly words: CheckPageWords;
  readonly date: string;
}

/** Keeps the claims that were read without a guess, as what was stated. */
export function KeepClaims({ checked, words, date }: Props) {
  const [isOpen, open] = useState(false);
  if (!checked.claims.some(isStatable)) return null;
  return (
    <>
      <p>
        <button type="button" className={controls.link} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {words.keep}
        </button>
        <span className={typography.note}>{` ${words.keepNote}`}</span>
      </p>
      {isOpen && (
        <Suspense>
          <KeepForm checked={checked} date={date} />
        </Suspense>
      )}
    </>
  );
}
