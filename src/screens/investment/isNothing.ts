import type { Dataset } from "../../core/dataset";
import { kindsOf } from "../../core/investment";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";

/** Whether the data hold nothing of the measure, or the view shows none of it; the table and the brief list them all. */
export function isNothing(dataset: Dataset, { reporter, investment, view }: FittedView): boolean {
  if (investment === null) return false;
  const held = kindsOf(dataset, reporter);
  if (view === "table" || view === "brief") return held.length === 0;
  return !views[view].investments.includes(investment) || !held.includes(investment);
}
