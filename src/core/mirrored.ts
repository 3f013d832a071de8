import type { Dataset, Source } from "./dataset";
import { observe } from "./observe";
import { flagOf } from "./figure";
import { indicators } from "./indicators";
import { type Period, type Periods, range } from "./period";

export type MirrorFlow = "exports" | "imports";

/** What the other side calls a flow. */
export const mirrored = { exports: indicators.exports.mirror, imports: indicators.imports.mirror } as const;

/** The flow that is checked: of turnover and balance, exports, since only one flow at a time has two reports. */
export const mirrorFlow = (measure: string): MirrorFlow => (measure === "imports" ? "imports" : "exports");

interface Scope {
  readonly reporter: string;
  readonly partners: readonly string[];
}

/** Of some periods those in which any of the partners reports the flow, by one source or by any, the last first; an estimate is no report. */
export function mirroredPeriods(
  dataset: Dataset,
  { reporter, partners }: Scope,
  flow: MirrorFlow,
  periods: Periods,
  source?: Source,
): Period[] {
  const reports = (period: Period) =>
    partners.some((partner) =>
      (source ? [source] : [...(dataset.reporters.get(partner)?.sources.keys() ?? [])]).some((each) => {
        const { figure } = observe(dataset, partner, reporter, mirrored[flow], period, each);
        return figure.kind === "amount" && flagOf(figure) !== "E";
      }),
    );
  return range(periods).reverse().filter(reports);
}
