import type { Area } from "../../core/area";
import type { Period } from "../../core/period";

export const aboutParts = [
  "figures",
  "sides",
  "precision",
  "order",
  "sources",
  "offline",
  "mistakes",
  "makers",
] as const;

/** What the page on how to read the figures says beside the meanings of terms. */
export interface AboutWords {
  readonly back: string;
  readonly lead: (reporters: number) => string;
  /** Its headings. */
  readonly parts: Readonly<Record<(typeof aboutParts)[number], string>>;
  readonly latest: (reporter: Area, latest: Period, age: string) => string;
  /** How long ago, in whole months. */
  readonly age: (months: number) => string;
  /** Of a source: of which periods it gives figures, as written. */
  readonly spans: (periods: string, age: string) => string;
  /** Between which days, as written. */
  readonly statements: (count: number, first: string, last: string) => string;
  readonly version: (version: string) => string;
  readonly mistakes: string;
  readonly report: string;
  readonly makers: string;
}
