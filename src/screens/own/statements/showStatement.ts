import type { EnteredStatement } from "../../../core/form/enteredStatement";
import { parsePeriod } from "../../../core/period";
import type { FittedView } from "../../../state/fit";
import { ask } from "../../../state/store";

const withStated = ["compare", "trend", "table", "brief"];

/** Asks the question that a statement answers, in a view that shows what was stated. */
export function showStatement({ reporter, partner, period }: EnteredStatement, { view }: FittedView): void {
  const read = parsePeriod(period);
  ask({
    view: withStated.includes(view) ? view : "compare",
    reporter,
    partners: [partner],
    periods: read.ok ? { from: read.value, to: read.value } : null,
    investment: null,
    source: null,
  });
}
