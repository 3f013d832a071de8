import { useState } from "react";
import type { CheckedText } from "../../analysis/claims/verdict";
import type { Language } from "../../core/language";
import type { Reading } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import { useGrammar } from "../page/useGrammar";
import type { FittedView } from "../../state/fit";
import { fetchedOr } from "../../ui/fetchedLater";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import { reviewHtml, reviewRows, reviewText } from "../../words/review";
import type { CheckWords } from "../../words/language/check";
import type { CheckPageWords } from "../../words/language/checkPage";
import { reasonOf } from "../../words/reason";
import { useCopy } from "../page/useCopy";
import { KeepClaims } from "./KeepClaims";
import styles from "./check.module.css";

interface Props {
  readonly title: string;
  readonly view: FittedView;
  readonly language: Language;
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly checked: CheckedText;
  readonly words: CheckWords;
  readonly page: CheckPageWords;
  readonly date: string;
}

/** What can be done with a review: copied, downloaded, printed, kept. */
export function Review({ words: check, ...review }: Props) {
  const { title, dataset, reading, checked, page, date } = review;
  const grammar = useGrammar();
  const { take, failure } = grammar.ui;
  const { copy, field } = useCopy();
  const [status, say] = useState("");
  const rows = () => reviewRows(grammar, check, reading, checked, dataset.areas);
  const { words, meaning, statistics, verdict } = page.heads;
  const save = async (kind: "PNG" | "CSV" | "JSON") => {
    const { saveReview } = await fetchedOr(() => import("./saveReview"), failure.unfetched);
    await saveReview(kind, { ...review, grammar, rows: rows() });
  };
  return (
    <div className={styles.review}>
      <p className={styles.actions}>
        <button
          type="button"
          className={controls.primary}
          onClick={() =>
            void copy(
              reviewText(title, rows()),
              page.copied,
              reviewHtml(title, [words, meaning, statistics, verdict], rows()),
            ).then(say)
          }
        >
          {page.copy}
        </button>
        {(["PNG", "CSV", "JSON"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls.link}
            aria-label={take.as(kind)}
            onClick={() =>
              void save(kind).then(
                () => say(""),
                (error: unknown) => say(take.failed(reasonOf(grammar, error))),
              )
            }
          >
            {kind}
          </button>
        ))}
        <button type="button" className={controls.link} onClick={() => print()}>
          {page.print}
        </button>
        <button
          type="button"
          className={controls.link}
          title={page.linkNote}
          onClick={() =>
            void import("./textLink")
              .then(({ linkWith }) => copy(linkWith(reading.text), `${take.linkCopied} ${page.linkNote}`))
              .then(say)
          }
        >
          {page.link}
        </button>
      </p>
      <p role="status" className={typography.note}>
        {status}
      </p>
      {field}
      <KeepClaims checked={checked} words={page} date={date} />
    </div>
  );
}
