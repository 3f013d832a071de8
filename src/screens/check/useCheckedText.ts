import { use, useDeferredValue, useMemo, useState } from "react";
import { checkClaims } from "../../analysis/claims/checkClaims";
import { needs } from "../../analysis/claims/needs";
import { read } from "../../analysis/claims/read";
import type { Assumptions, CheckedText } from "../../analysis/claims/verdict";
import type { Language } from "../../core/language";
import type { Reading } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import { preferring } from "../../core/prefer";
import type { Needs } from "../../core/neededFiles";
import { useLoaded } from "../../io/useLoaded";
import { readingWords } from "../../words/language/later";
import { languageOf } from "../../words/language/languageOf";
import { useChecking } from "./checking";

export interface TextChecked {
  readonly language: Language;
  readonly reading: Reading;
  /** Null until the figures that it is held against have come. */
  readonly checked: CheckedText | null;
  /** With the files of all that the text speaks of. */
  readonly dataset: Dataset;
  /** Whether another text or other figures are being read. */
  readonly isChecking: boolean;
}

/** The text as it is read and checked, while it is edited the last one that there was time for. */
export function useCheckedText(
  dataset: Dataset,
  home: string,
  partners: readonly string[],
  source: string | null,
): TextChecked {
  const { text, language: chosen, date, assumed } = useDeferredValue(useChecking());
  const language = chosen ?? languageOf(text);
  const vocabulary = use(readingWords(language));
  // Of several partners asked about nobody can say which a text means that names none.
  const partner = partners.length === 1 ? (partners[0] ?? null) : null;
  const reading = useMemo(() => {
    const pair = partner === null ? null : ([home, partner] as const);
    return read(text, vocabulary, dataset.areas, { date: date || null, home, pair });
  }, [text, vocabulary, dataset.areas, date, home, partner]);
  const assumptions = useMemo((): Assumptions => {
    const claims = new Map(Object.entries(assumed).map(([at, said]) => [Number(at), said]));
    // Whose figures come first, the question says.
    return { date: date || null, home, reporter: home, claims };
  }, [date, home, assumed]);
  const needed = useMemo(() => needs(reading, assumptions), [reading, assumptions]);
  const ofHome: Needs = { reporter: home, partners: [], source: null, also: [], periods: null, otherwise: "last" };
  const { loaded } = useLoaded(ofHome, ...needed);
  const whole = loaded?.dataset ?? null;
  const current = useMemo(
    () =>
      whole ? { reading, checked: checkClaims(reading, preferring(whole, source), assumptions), dataset: whole } : null,
    [reading, whole, source, assumptions],
  );
  // While other files are fetched the last review stays.
  const [last, hold] = useState(current);
  if (current !== null && current !== last) hold(current);
  return { language, ...(current ?? last ?? { reading, checked: null, dataset }), isChecking: current === null };
}
