import { useMemo } from "react";
import { baseOf, compare, type CompareScale } from "../../analysis/compare";
import { figures } from "../../analysis/figures";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";

/** The comparison that a view asks for, with its figures as rows. */
export function useCompared(dataset: Dataset, { reporter, partners, periods }: FittedView, scale: CompareScale) {
  const period = periods.to;
  const since = baseOf(periods);
  const model = useMemo(
    () => compare(dataset, { reporter, partners, period, since }, scale),
    [dataset, reporter, partners, period, since, scale],
  );
  const rows = useMemo(
    () => figures(dataset, { reporter, partners, from: period, to: period, since }),
    [dataset, reporter, partners, period, since],
  );
  return { model, rows };
}
