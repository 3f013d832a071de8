import { useMemo } from "react";
import { mirrorFinding } from "../../analysis/findings/mirror";
import { mirror, type MirrorModel, mirrorRows } from "../../analysis/mirror";
import type { DrawingForm, Layout } from "../../charts/drawing";
import { layOut as layOutPairs, type MirrorLayout } from "../../charts/mirror/layout";
import type { YearsLayout } from "../../charts/years/layout";
import { layOutReports } from "../../charts/years/reports";
import type { Dataset } from "../../core/dataset";
import { mirrorFlow } from "../../core/mirrored";
import { usualFactor } from "../../core/question";
import type { FittedView } from "../../state/fit";
import type { Grammar } from "../../words/language/grammar";
import { mirrorNotes, mirrorSubtitle } from "../../words/mirrorWords";
import { mirrorHeadline } from "../../words/say/mirror";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";

/** Pairs of bars of one period, or lines over several. */
export type Laid = Layout &
  (
    { readonly kind: "pairs"; readonly layout: MirrorLayout } | { readonly kind: "years"; readonly layout: YearsLayout }
  );

function layOut(grammar: Grammar, model: MirrorModel, width: number, form?: DrawingForm): Laid {
  if (model.from === model.to) {
    const layout = layOutPairs(grammar, model, width, form);
    return { kind: "pairs", width, height: layout.height, layout };
  }
  const layout = layOutReports(grammar, model, width, form);
  return { kind: "years", width, height: layout.height, layout };
}

/** A flow as the reporter and its partners report it. */
export function useMirrored(dataset: Dataset, view: FittedView): Drawn<MirrorModel, Laid> | null {
  const { reporter, partners, measure } = view;
  const { from, to } = view.periods;
  const flow = mirrorFlow(measure);
  const factor = view.factor ?? usualFactor;
  const model = useMemo(
    () => mirror(dataset, { reporter, partners, flow, factor, from, to }),
    [dataset, reporter, partners, flow, factor, from, to],
  );
  const rows = useMemo(() => (model ? mirrorRows(model) : []), [model]);
  return (
    model && {
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: mirrorHeadline(grammar, mirrorFinding(model)),
        subtitle: mirrorSubtitle(grammar, model),
        notes: mirrorNotes(grammar, model),
        source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view)),
      }),
    }
  );
}
