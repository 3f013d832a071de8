import type { Dataset, Source } from "./dataset";
import { observe } from "./observe";
import { flagOf } from "./figure";
import { indicators } from "./indicators";
import type { Subject } from "./question";
import { type Period, type Periods, range } from "./period";

export type MirrorFlow = "exports" | "imports";

/** What the other side calls a flow. */
export const mirrored = { exports: indicators.exports.mirror, imports: indicators.imports.mirror } as const;

/** The flow that is checked: of turnover and balance, exports, since only one flow at a time has two reports. */
export const mirrorFlow = (measure: string): MirrorFlow => (measure === "imports" ? "imports" : "exports");

/** What has two reports: a flow of trade, or what one side holds in the other. */
type Mirrored = MirrorFlow | "fdiInwardPosition" | "fdiOutwardPosition";

/** The one that a question is about; of investment what is held in the reporter, unless what it holds is asked for. */
export const mirroredIn = ({ measure, investment }: Pick<Subject, "measure" | "investment">): Mirrored =>
  investment === null ? mirrorFlow(measure) : investment === "outward" ? "fdiOutwardPosition" : "fdiInwardPosition";

interface Scope {
  readonly reporter: string;
  readonly partners: readonly string[];
}

/** Of some periods those in which any of the partners reports the same, by one source or by any, the last first; an estimate is no report. */
export function mirroredPeriods(
  dataset: Dataset,
  { reporter, partners }: Scope,
  what: Mirrored,
  periods: Periods,
  source?: Source,
): Period[] {
  const reports = (period: Period) =>
    partners.some((partner) =>
      (source ? [source] : [...(dataset.reporters.get(partner)?.sources.keys() ?? [])]).some((each) => {
        const { figure } = observe(dataset, partner, reporter, indicators[what].mirror, period, each);
        return figure.kind === "amount" && flagOf(figure) !== "E";
      }),
    );
  return range(periods).reverse().filter(reports);
}
