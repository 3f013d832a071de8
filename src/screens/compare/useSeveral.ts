import { useMemo } from "react";
import type { CompareModel } from "../../analysis/compare";
import { severalFinding } from "../../analysis/findings/several";
import { several, type SeveralModel } from "../../analysis/several";
import { layOut, type SeveralLayout } from "../../charts/several/layout";
import type { Dataset } from "../../core/dataset";
import { isFlow } from "../../core/indicators";
import type { FittedView } from "../../state/fit";
import { compareNotes } from "../../words/compareWords";
import { severalHeadline } from "../../words/say/several";
import { severalSubtitle } from "../../words/severalWords";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";
import { useCompared } from "./useCompared";

interface DrawnSeveral extends Drawn<SeveralModel, SeveralLayout> {
  /** What the bars are of. */
  readonly compared: CompareModel;
}

/** One measure of several partners side by side. */
export function useSeveral(dataset: Dataset, view: FittedView<"compare">): DrawnSeveral | null {
  const { measure, order, without } = view;
  // A scale of its own for each bar would say nothing.
  const scale = isFlow(measure) && view.scale !== "own" ? view.scale : "common";
  const { model: compared, rows } = useCompared(dataset, view, scale);
  const model = useMemo(
    () => compared && several(compared, { measure, order, without }),
    [compared, measure, order, without],
  );
  return (
    compared &&
    model && {
      compared,
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: severalHeadline(grammar, severalFinding(model)),
        subtitle: severalSubtitle(grammar, model),
        notes: compareNotes(grammar, compared),
        source: sourceLine(
          grammar,
          compared.sources,
          { from: compared.period, to: compared.period },
          chosenAreas(dataset, view),
          model.hasInvestment,
        ),
      }),
      hasStated: compared.partners.some(({ stated }) => Object.keys(stated).length > 0),
    }
  );
}
