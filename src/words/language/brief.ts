import type { Period } from "../../core/period";

/** What a brief says on one sheet of paper. */
export interface BriefWords {
  readonly brief: string;
  readonly subtitle: string;
  readonly print: string;
  readonly shareOfTurnover: string;
  readonly place: string;
  readonly agenda: string;
  readonly method: string;
  readonly millions: string;
  /** The heading above figures of several periods, by one of them. */
  readonly over: (like: Period) => string;
  readonly title: (pages: number, period: Period) => string;
  readonly of: (partner: string) => string;
  readonly printed: (date: string) => string;
  readonly head: (reporter: string, partner: string, period: Period) => string;
  readonly basis: (reportedBy: string) => string;
  readonly rank: (ordinal: string, of: number) => string;
  readonly parts: (turnover: string, from: Period, to: Period) => string;
  readonly trend: (reporter: string, partner: string, from: Period, to: Period) => string;
  readonly after: (releases: string, publisher: string) => string;
  readonly data: (version: string) => string;
  readonly stated: (period: Period) => string;
  readonly otherSide: string;
  readonly valued: Readonly<Record<"exports" | "imports", string>>;
  /** What the gap is, and what it is not. */
  readonly gap: (factor: string) => string;
  readonly lastPeriod: (period: Period) => string;
}
