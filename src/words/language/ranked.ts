import type { Measure } from "../../core/indicators";
import type { Period } from "../../core/period";

/** Why a folded row passes over partners: they lie between others, after them, have one flow alone, no trade or no report. */
export type Folded = "between" | "after" | "partial" | "idle" | "unreported";
export type Unranked = "suppressed" | "not reported" | "nothing" | "bound";

/** What stands in the drawings of a ranking and of a map. */
export interface RankedWords {
  readonly rank: string;
  readonly partner: string;
  readonly rankAndPartner: string;
  readonly share: string;
  readonly rankIn: (period: Period) => string;
  readonly folded: (why: Folded, count: number, measure: Measure, amongMembers: boolean) => string;
  readonly unranked: (why: Unranked, measure: Measure) => string;
  readonly all: string;
  readonly under: (limit: string) => string;
  readonly below: (limit: string) => string;
  readonly above: (limit: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly notReported: string;
  readonly legend: string;
  readonly balanceLegend: string;
}
