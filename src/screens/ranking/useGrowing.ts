import { useMemo } from "react";
import { growingFinding } from "../../analysis/findings/growing";
import { growing, type GrowthModel } from "../../analysis/growing";
import { type GrowthRow, growthRows } from "../../analysis/growthRows";
import { grownFigures } from "../../analysis/grownFigures";
import { type Growing, type GrowingLayout, layOut } from "../../charts/growing/layout";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { growingNotes, growingSubtitle } from "../../words/growingWords";
import { growingHeadline } from "../../words/say/growing";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";

/** Partners in the order of their change: the first, the last and the chosen ones, or the rows that `rowsOf` picks. */
export function useGrowing(
  dataset: Dataset,
  view: FittedView,
  rowsOf: (model: GrowthModel) => readonly GrowthRow[] = growthRows,
): Drawn<Growing, GrowingLayout> | null {
  const { reporter, partners, measure, group, order } = view;
  const { from: since, to: period } = view.periods;
  const model = useMemo(
    () => growing(dataset, { reporter, partners, since, period, measure, group, order }),
    [dataset, reporter, partners, since, period, measure, group, order],
  );
  const figures = useMemo(() => (model ? grownFigures(model) : []), [model]);
  const drawn = useMemo(() => model && { model, rows: rowsOf(model) }, [model, rowsOf]);
  return (
    model &&
    drawn && {
      model: drawn,
      rows: figures,
      layOut,
      texts: (grammar) => ({
        title: growingHeadline(grammar, growingFinding(model, partners)),
        subtitle: growingSubtitle(grammar, model),
        notes: growingNotes(grammar, model, drawn.rows),
        source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view)),
      }),
    }
  );
}
