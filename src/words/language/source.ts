import type { Source } from "../../core/dataset";
import type { Flag } from "../../core/figure";
import type { PieceKind } from "../../core/period";

/** The line that names the sources of a figure. */
export interface SourceWords {
  readonly sources: (count: number, list: string) => string;
  readonly edition: (name: string, date: string, published: boolean) => string;
  readonly editions: (first: string, last: string, date: string) => string;
  /** A date with what it is the date of. */
  readonly dated: (date: string, how: "published" | NonNullable<Source["dated"]>) => string;
  /** What a source is called that a reader brought, by the name of its file; within a sentence. */
  readonly yourFile: (name: string) => string;
  /** Who stated something that a reader entered, with the day of the entry. */
  readonly entered: (publisher: string, date: string) => string;
  /** What the figures of a longer period are the sums of: `Sums of the months`. */
  readonly summed: (of: PieceKind) => string;
  /** What figures are called that are estimates of the source, themselves or a part of what they are the sum of, and those that it may still correct. */
  readonly flags: Readonly<Record<Flag, string>>;
  /** Of an edition that was read as others gave it again, behind its date. */
  readonly republished: string;
  readonly releases: (publisher: string, count: number, dates: string, investment: boolean) => string;
  /** What a source calls an area, and a list of such designations. */
  readonly called: (designation: string, source: string) => string;
  readonly own: (list: string) => string;
  /** Whence the names of countries are. */
  readonly names: string;
}
