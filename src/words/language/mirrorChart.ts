import type { Absence } from "../../analysis/mirror";
import type { Area } from "../../core/area";
import type { MirrorFlow } from "../../core/mirrored";
import type { Period } from "../../core/period";

/** What stands in the drawings of two reports of one flow. */
export interface MirrorChartWords {
  readonly title: string;
  readonly flows: (reporter: Area, flow: MirrorFlow, period: Period) => string;
  readonly divided: (reporter: Area) => string;
  readonly gridlines: (step: string) => string;
  readonly reportedBy: (reporter: Area) => string;
  readonly reportedByPartner: string;
  /** `isShort` on a phone. */
  readonly freight: (band: string, factor: string, isShort: boolean) => string;
  readonly equal: string;
  readonly ratio: (digits: string) => string;
  readonly gap: (amount: string) => string;
  readonly noRatio: string;
  readonly report: (by: Area, flow: MirrorFlow, other: Area) => string;
  readonly absences: Readonly<Record<Absence, string>>;
}
