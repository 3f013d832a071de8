/** How many figures of a text came to which verdict. */
export interface Tally {
  readonly agree: number;
  /** Those that differ, or do not add up. */
  readonly differ: number;
  /** Those that are the other side's figures, or were revised since. */
  readonly otherwise: number;
  /** Those that cannot be checked. */
  readonly open: number;
}

/** The page on which a text is checked. */
export interface CheckPageWords {
  /** Where there is no text yet. */
  readonly ask: string;
  /** Where nothing in the text is a figure of trade. */
  readonly nothing: string;
  /** Where figures of trade were read, and none can be checked. */
  readonly unchecked: (count: number) => string;
  readonly finding: (tally: Tally) => string;
  readonly label: string;
  readonly placeholder: string;
  readonly stays: string;
  readonly clear: string;
  readonly examples: string;
  readonly example: (partner: string, date: string) => string;
  readonly language: string;
  readonly detected: (language: string) => string;
  readonly date: string;
  readonly dateNote: string;
  readonly shown: string;
  readonly reading: string;
  readonly table: string;
  readonly heads: {
    readonly words: string;
    readonly meaning: string;
    readonly statistics: string;
    readonly verdict: string;
  };
  readonly guessed: string;
  /** Controls over what was guessed. */
  readonly reporter: (quote: string) => string;
  readonly partner: (quote: string) => string;
  readonly period: (quote: string) => string;
  readonly currency: (quote: string) => string;
  /** Takes the guesses of a claim for right. */
  readonly confirm: string;
  readonly unknown: string;
  readonly show: (figure: string) => string;
  readonly unread: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly keep: string;
  readonly keepNote: string;
  readonly link: string;
  readonly linkNote: string;
  readonly cut: (length: number) => string;
  readonly pdf: string;
}
