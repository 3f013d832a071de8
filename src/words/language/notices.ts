import type { Period } from "../../core/period";
import type { Periods } from "../../core/period";

/** What is said of a link that does not fit, and of a change. */
export interface NoticeWords {
  readonly keep: string;
  readonly kept: string;
  readonly show: (period: Period) => string;
  readonly noPartner: string;
  readonly several: (count: number) => string;
  readonly noData: (part: string) => string;
  readonly noDataText: (shown: string) => string;
  readonly unknown: (part: string, isGroup: boolean) => string;
  readonly notUnderstood: (part: string) => string;
  readonly instead: (shown: string) => string;
  /** A link that was damaged on its way, as it stood and as it was understood. */
  readonly readAs: (asked: string, shown: string) => string;
  /** Figures that somebody brought, by the name of their file, and that this device does not hold. */
  readonly notHere: (file: string) => string;
  readonly notHereText: string;
  /** A source that says nothing on the periods asked for, and the one whose figures are shown. */
  readonly silent: (source: string, periods: Periods) => string;
  readonly figuresOf: (shown: string) => string;
  /** What is shown where nothing is asked, by the part of the address. */
  readonly usual: Readonly<
    Record<
      "view" | "partners" | "year" | "measure" | "scale" | "group" | "members" | "source" | "text" | "lang" | "theme",
      string
    >
  >;
  readonly others: string;
  /** Behind a list, with the space before it. */
  readonly andOthers: string;
}
