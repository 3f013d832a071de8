import { useMemo } from "react";
import { rankedFigures } from "../../analysis/rankedFigures";
import { ranking } from "../../analysis/ranking";
import { world } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import { indicatorOf } from "../../core/investment";
import type { FittedView } from "../../state/fit";

/** The ranking that a view asks for, with its figures as rows. */
export function useRanking(dataset: Dataset, view: FittedView, group = view.group) {
  const { reporter, partners } = view;
  const measure = indicatorOf(view);
  const period = view.periods.to;
  return useMemo(() => {
    const model = ranking(dataset, { reporter, partners, period, measure, group });
    return { model, rows: model ? rankedFigures(model, model.group ?? dataset.areas.get(world)) : [] };
  }, [dataset, reporter, partners, period, measure, group]);
}
