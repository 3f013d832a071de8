import type { Vocabulary } from "../analysis/claims/vocabulary";
import type { Language } from "../core/language";
import type { CheckWords } from "../words/language/check";

/** What communiqués in a language say. */
export async function vocabularyOf(language: Language): Promise<Vocabulary> {
  const { reading } = (await import(`../words/${language}/reading.ts`)) as { readonly reading: Vocabulary };
  return reading;
}

/** What is said of a text that was checked. */
export async function checkWordsOf(language: Language): Promise<CheckWords> {
  const { check } = (await import(`../words/${language}/check.ts`)) as { readonly check: CheckWords };
  return check;
}
