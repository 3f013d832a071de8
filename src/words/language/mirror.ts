import type { Because } from "../../analysis/findings/mirror";
import type { Area } from "../../core/area";
import type { MirrorFlow } from "../../core/mirrored";
import type { Period } from "../../core/period";
import type { Times } from "./amounts";

/** Digits of a percentage, and whether they are only known about. */
export interface Percent {
  readonly percent: string;
  readonly about: boolean;
}

/** How the partner's report stands to that of the reporter. */
export type Found =
  /** `undivided` where the reporter has nothing to divide by. */
  | { readonly kind: "undivided" | "same" | "none" }
  /** The reporter has less than half of the last digit to divide by. */
  | { readonly kind: "negligible" }
  | { readonly kind: "times"; readonly times: Times }
  /** `freight` where freight alone may be the difference. */
  | ({ readonly kind: "more"; readonly freight: boolean } & Percent)
  | ({ readonly kind: "less" } & Percent)
  /** Null for less than one percent. */
  | { readonly kind: "share"; readonly part: Percent | null };

interface Pair {
  readonly reporter: Area;
  readonly partner: Area;
  readonly flow: MirrorFlow;
}

/** The sentences around two reports of one flow. */
export interface MirrorWords {
  readonly finding: (words: Pair & { readonly found: Found }) => string;
  readonly onlyPeriod: (finding: string, period: Period) => string;
  /** In how many of all periods with both reports the partner's was higher, or lower. */
  readonly overPeriods: (
    words: Pair & {
      readonly higher: boolean;
      readonly n: number;
      readonly all: number;
      readonly from: Period;
      readonly to: Period;
    },
  ) => string;
  readonly noReport: (words: {
    readonly by: readonly Area[];
    readonly flow: MirrorFlow;
    readonly others: readonly Area[];
    readonly from: Period;
    readonly to: Period;
  }) => string;
  readonly subtitle: (words: {
    readonly reporter: Area;
    readonly flow: MirrorFlow;
    readonly factor: string;
    readonly from: Period;
    readonly to: Period;
  }) => string;
  /** Why two reports of one flow differ. */
  readonly why: string;
  readonly because: (partner: Area, reason: Because["reason"]) => string;
  /** At the mean rate of which period euros were converted. */
  readonly converted: (of: "year" | "month") => string;
  readonly leftOut: (n: number) => string;
}
