/** Periods where a chart has little room. */
export interface ShortPeriods {
  /** From January on. */
  readonly months: readonly string[];
  readonly quarter: (n: number) => string;
  readonly half: (n: number) => string;
  /** A part of a year with the year. */
  readonly of: (part: string, year: number) => string;
}
