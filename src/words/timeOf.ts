import { isPeriod, later, order, type Period, type Periods, type Span } from "../core/period";
import type { Grammar } from "./language/grammar";

/** The time of some figures: from the first to the last of each run of periods without a gap. */
export function timeOf(grammar: Grammar, figures: readonly { readonly period: Period | Span }[]): string {
  const periods = figures.flatMap(({ period }) => (isPeriod(period) ? period : []));
  const runs: Periods[] = [];
  for (const period of [...new Set(periods)].toSorted(order)) {
    const last = runs.at(-1);
    if (last && later(last.to, 1) === period) runs[runs.length - 1] = { from: last.from, to: period };
    else runs.push({ from: period, to: period });
  }
  return runs.map((run) => grammar.periods(run)).join(", ");
}
