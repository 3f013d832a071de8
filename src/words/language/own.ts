import type { Counted } from "../../core/indicators";
import type { PeriodKind } from "../../core/period";
import type { Refused } from "../../core/refused";
import type { FindingWords } from "./findings";

/** What is said of figures that a reader brings. */
export interface OwnWords {
  /** While a file is read: its name, how much of it, and how many rows; none is said where there are none. */
  readonly reading: (file: string, percent: number, rows: number) => string;
  readonly cancel: string;
  /** That nothing leaves the device. */
  readonly stays: string;
  readonly title: string;
  readonly figures: (count: number) => string;
  readonly statements: (count: number) => string;
  /** What is in a file: `Georgia, yearly 2015–2024, 182 partners, exports and imports: 7,204 figures`. */
  readonly what: (parts: readonly string[], counted: string) => string;
  /** Periods of a kind, as they are written, among the parts of it. */
  readonly kinds: Readonly<Record<PeriodKind, (periods: string) => string>>;
  readonly partners: (count: number) => string;
  readonly reporters: (count: number) => string;
  readonly indicators: Readonly<Record<Counted, string>>;
  readonly inEuros: string;
  readonly take: string;
  readonly takeAll: (files: number) => string;
  readonly dismiss: string;
  /** Takes back what was said of names, in this file and before. */
  readonly forgetNames: (names: number) => string;
  readonly leaveOut: string;
  readonly nothingUsable: string;
  readonly findings: FindingWords;
  readonly look: string;
  readonly sound: string;
  readonly andMore: (count: number) => string;
  readonly copyReport: string;
  readonly downloadReport: string;
  readonly copied: string;
  /** Before the blank in which a reader says what a name means. */
  readonly means: (name: string) => string;
  readonly noCountry: string;
  readonly undecided: string;
  readonly stands: (what: string) => string;
  readonly neither: string;
  readonly refused: Readonly<Record<Refused, (file: string) => string>>;
  readonly unchanged: string;
  readonly yours: {
    readonly title: string;
    readonly close: string;
    readonly add: string;
    /** A file with how much it says and the day on which it was read. */
    readonly about: (counted: string, size: string, date: string) => string;
    readonly bytes: Readonly<Record<"kB" | "MB", string>>;
    readonly name: (file: string) => string;
    readonly show: (file: string) => string;
    readonly prefer: (file: string) => string;
    readonly preferText: string;
    readonly replace: (file: string) => string;
    readonly export: (file: string) => string;
    readonly remove: (file: string) => string;
    readonly removed: (file: string) => string;
    readonly undo: string;
    readonly acts: Readonly<Record<"show" | "replace" | "export" | "remove", string>>;
    readonly newer: string;
    readonly kept: string;
    readonly notKept: string;
    readonly broken: (file: string) => string;
    readonly forms: Readonly<Record<"folder" | "csv" | "xlsx" | "sdmx" | "jsonstat", string>>;
    /** What a newer edition says otherwise. */
    readonly revised: (count: number, added: number, gone: number) => string;
    readonly takeNew: string;
    readonly keepOld: string;
  };
}
