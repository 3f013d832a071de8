import { mapFinding } from "../../analysis/findings/map";
import type { RankingModel } from "../../analysis/ranking";
import { layOut, type MapLayout } from "../../charts/map/layout";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { boundaries, mapSubtitle } from "../../words/mapWords";
import { rankingNotes } from "../../words/rankingWords";
import { mapHeadline } from "../../words/say/map";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";
import { useRanking } from "../ranking/useRanking";

/** All partners on the map of the world. */
export function useMapped(dataset: Dataset, view: FittedView): Drawn<RankingModel, MapLayout> | null {
  const { model, rows } = useRanking(dataset, view, null);
  return (
    model && {
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: mapHeadline(grammar, mapFinding(model, view.partners)),
        subtitle: mapSubtitle(grammar, model),
        notes: [...rankingNotes(grammar, model, []), boundaries(grammar)],
        source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view)),
      }),
    }
  );
}
