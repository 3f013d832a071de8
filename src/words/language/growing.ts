import type { Placed } from "../../analysis/findings/ranking";
import type { GrowingFinding } from "../../analysis/findings/growing";
import type { GrowthGap } from "../../analysis/growing";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import type { GrowthOrder } from "../../core/question";

/** What is said of partners in the order of a change between two periods. */
export interface GrowingWords {
  /** What orders them, as a control has it. */
  readonly orders: Readonly<Record<GrowthOrder | "label", string>>;
  /** In percent a year, and in percentage points of the change of all. */
  readonly yearly: string;
  readonly points: string;
  /** Where partners stand, each with its change. */
  readonly places: (
    words: Omit<Extract<GrowingFinding, { readonly kind: "places" }>, "kind" | "places"> & {
      readonly places: readonly (Placed & { readonly change: string })[];
    },
  ) => string;
  /** Where none has a place. */
  readonly none: (reporter: Area, since: Period, period: Period) => string;
  /** Behind the measure, its unit and its period. */
  readonly since: (since: Period) => string;
  /** Of all partners, or of a group by its name; figures in millions. */
  readonly total: (words: {
    readonly who: string | null;
    readonly before: string;
    readonly now: string;
    readonly change: string;
  }) => string;
  /** How long the lines are drawn. */
  readonly lengths: string;
  readonly tiny: (since: Period) => string;
  readonly folded: (why: GrowthGap, count: number, amongMembers: boolean) => string;
  /** Two figures in millions of dollars. */
  readonly fromTo: (before: string, now: string) => string;
}
