import { useMemo } from "react";
import { trendFinding } from "../../analysis/findings/trend";
import { heldAt } from "../../analysis/heldAt";
import { investmentFigures } from "../../analysis/invested";
import { trend, type TrendModel } from "../../analysis/trend";
import { layOut, type YearsLayout } from "../../charts/years/layout";
import type { Dataset } from "../../core/dataset";
import { isInvestment } from "../../core/indicators";
import { indicatorOf } from "../../core/investment";
import type { FittedView } from "../../state/fit";
import { changesNotes } from "../../words/membership";
import { trendHeadline } from "../../words/say/trend";
import { sourceLine } from "../../words/sourceWords";
import { trendSubtitle } from "../../words/trendWords";
import { chosenAreas } from "../answer/chosenAreas";
import { groupNotes } from "../answer/groupNotes";
import { useRows } from "../answer/useRows";
import type { Drawn } from "../figure/drawn";

/** Trade or direct investment with the partners over time. */
export function useTrend(dataset: Dataset, view: FittedView<"trend">): Drawn<TrendModel, YearsLayout> | null {
  const { reporter, partners, scale, isApart } = view;
  const measure = indicatorOf(view);
  const { from, to } = view.periods;
  const held = useMemo(() => heldAt(dataset, partners, to), [dataset, partners, to]);
  const model = useMemo(
    () => trend(dataset, { reporter, partners, from, to }, measure, scale, isApart),
    [dataset, reporter, partners, from, to, measure, scale, isApart],
  );
  const trade = useRows(held, view);
  const rows = useMemo(
    () =>
      isInvestment(measure)
        ? investmentFigures(held, { reporter, partners, periods: { from, to } }).filter(
            ({ indicator, stated }) => indicator === measure && stated === null,
          )
        : trade,
    [held, trade, reporter, partners, from, to, measure],
  );
  return (
    model && {
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: trendHeadline(grammar, trendFinding(model)),
        subtitle: trendSubtitle(grammar, model),
        notes: [...groupNotes(grammar, held, view), ...changesNotes(grammar, model)],
        source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view), false),
      }),
      hasStated: model.panels.some(({ stated }) => stated.length > 0),
    }
  );
}
