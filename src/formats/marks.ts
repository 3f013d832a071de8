// Characters without a width, which a word processor puts into words.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// “Spain 1/”, “Испания 1)”, “Португалия²”, “Chad*”. A part in brackets is no mark: it says which part of a country is meant.
const footnote = /(?: ?(?:\*+|[¹²³⁰⁴-⁹]+|[†‡])| \d{1,2}[/)])$/;

/** A name without the marks that lead to a footnote and without invisible characters. */
export const withoutMarks = (name: string): string => name.replace(invisible, "").trim().replace(footnote, "");

const noteMark = /^(?:\*|[¹²³⁰⁴-⁹]|\d{1,2}[/)] |\(\d|©|:)/;
const noteWord =
  /^(?:notes?|source|footnotes?|extracted|(?:last )?updated?|special values?|available flags?)\b|^(?:примечани|источник)/i;

/** Whether a line of text below a table, beside no figure, is a note on it. */
export const isNote = (text: string): boolean => noteMark.test(text.trim()) || noteWord.test(text.trim());

const spaceOrBeyondAscii = /[^!-~]/;

/** A text with plain spaces, and without characters that have no width. */
export const plainText = (text: string): string =>
  // Most cells are one word, and tables have millions of them.
  spaceOrBeyondAscii.test(text) ? text.replace(invisible, "").replace(/\s+/g, " ").trim() : text;
