/** What an address gets instead of what it asked for, by its English words. */
export type Shown = Readonly<
  Record<
    | "compare"
    | "turnover"
    | "common"
    | "own"
    | "the last year with data"
    | "the default scale"
    | "all partners"
    | "the language of the browser"
    | "the theme of the system"
    | "the usual source"
    | "the others"
    | "the default",
    string
  >
>;

/** Puts what is shown instead into the words of a language; names and numbers stay. */
export const shownIn =
  (words: Shown, others: string) =>
  (english: string): string =>
    Object.entries(words).find(([key]) => key === english)?.[1] ?? english.replace(/ and the others$/, others);
