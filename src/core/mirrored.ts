import { type Dataset, observe, type Source } from "./dataset";
import { isEstimate } from "./figure";

export type MirrorFlow = "exports" | "imports";

/** What the other side calls a flow. */
export const mirrored = { exports: "imports", imports: "exports" } as const;

/** The flow that is checked: of turnover and balance, exports, since only one flow at a time has two reports. */
export const mirrorFlow = (measure: string): MirrorFlow => (measure === "imports" ? "imports" : "exports");

interface Scope {
  readonly reporter: string;
  readonly partners: readonly string[];
}

/** The years from the first to the last in which any of the partners reports the flow, by one source or by any, the last first; an estimate is no report. */
export function mirroredYears(
  dataset: Dataset,
  { reporter, partners }: Scope,
  flow: MirrorFlow,
  from: number,
  to: number,
  source?: Source,
): number[] {
  const reports = (year: number) =>
    partners.some((partner) =>
      (source ? [source] : [...(dataset.reporters.get(partner)?.sources.keys() ?? [])]).some((each) => {
        const { figure } = observe(dataset, partner, reporter, mirrored[flow], year, each);
        return figure.kind === "amount" && !isEstimate(figure);
      }),
    );
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => to - i).filter(reports);
}
