import type { CompareModel } from "../../analysis/compare";
import { compareFinding } from "../../analysis/findings/compare";
import { type CompareLayout, layOut } from "../../charts/compare/layout";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { compareNotes, compareSubtitle } from "../../words/compareWords";
import { compareHeadline } from "../../words/say/compare";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";
import { useCompared } from "./useCompared";

/** Turnover, exports and imports of partners side by side. */
export function useComparison(
  dataset: Dataset,
  view: FittedView<"compare">,
): Drawn<CompareModel, CompareLayout> | null {
  const { model, rows } = useCompared(dataset, view, view.scale);
  return (
    model && {
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: compareHeadline(grammar, compareFinding(model)),
        subtitle: compareSubtitle(grammar, model),
        notes: compareNotes(grammar, model),
        source: sourceLine(
          grammar,
          model.sources,
          { from: model.period, to: model.period },
          chosenAreas(dataset, view),
          model.partners.some(({ fdi }) => fdi),
        ),
      }),
      hasStated: model.partners.some(({ stated }) => Object.keys(stated).length > 0),
    }
  );
}
