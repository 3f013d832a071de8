import { covered } from "../core/coverage";
import type { Dataset } from "../core/dataset";
import { sourceOf } from "../core/observe";
import { order, ordinal, type Period, type Periods, range } from "../core/period";

/** The period nearest to those asked for in which a partner has a figure; null where it has one in them, or in none that is loaded. */
export function nearestPeriod(
  dataset: Dataset,
  { reporter, partner, periods }: { readonly reporter: string; readonly partner: string; readonly periods: Periods },
): Period | null {
  const file = dataset.reporters.get(reporter);
  const all = file && covered(file.coverage, periods.from);
  if (!all) return null;
  const known = range(all).filter((period) => sourceOf(dataset, reporter, partner, period));
  const away = (period: Period) =>
    Math.max(ordinal(periods.from) - ordinal(period), ordinal(period) - ordinal(periods.to), 0);
  // Of two that are as near as each other the later one.
  const [nearest] = known.toSorted((a, b) => away(a) - away(b) || order(b, a));
  return nearest === undefined || away(nearest) === 0 ? null : nearest;
}
