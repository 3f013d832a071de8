// Characters without a width, which a word processor puts into words.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// “Spain 1/”, “Испания 1)”, “Португалия²”, “Chad*”. A part in brackets is no mark: it says which part of a country is meant.
const footnote = /(?: ?(?:\*+|[¹²³⁰⁴-⁹]+|[†‡])| \d{1,2}[/)])$/;

/** A name without the marks that lead to a footnote and without invisible characters. */
export const withoutMarks = (name: string): string => name.replace(invisible, "").trim().replace(footnote, "");

/** Whether a line of text below a table, beside no figure, is a note on it. */
export const isNote = (text: string): boolean =>
  /^(?:\*|[¹²³⁰⁴-⁹]|\d{1,2}[/)] |\((?:\d|\*)|©|(?:notes?|source|footnotes?|extracted|updated|примечани[ея]|источник)\b|примечани[ея]|источник)/i.test(
    text.trim(),
  );
