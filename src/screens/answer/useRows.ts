import { useMemo } from "react";
import { figures } from "../../analysis/figures";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";

/** The figures of the question, one row each. */
export const useRows = (dataset: Dataset, view: FittedView) => {
  const { reporter, partners } = view;
  const { from, to } = view.periods;
  return useMemo(() => figures(dataset, { reporter, partners, from, to }), [dataset, reporter, partners, from, to]);
};
