import { useMemo } from "react";
import { rankingFinding } from "../../analysis/findings/ranking";
import { folded, type RankingRow } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import { layOut, type Ranked, type RankingLayout } from "../../charts/ranking/layout";
import type { Dataset } from "../../core/dataset";
import { indicators } from "../../core/indicators";
import { indicatorOf } from "../../core/investment";
import type { FittedView } from "../../state/fit";
import { rankingNotes, rankingSubtitle } from "../../words/rankingWords";
import { rankingHeadline } from "../../words/say/ranking";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";
import { useRanking } from "./useRanking";

/** Partners in the order of a measure: the first and the chosen ones, or the rows that `rowsOf` picks. */
export function useRanked(
  dataset: Dataset,
  view: FittedView,
  rowsOf: (model: RankingModel) => readonly RankingRow[] = folded,
): Drawn<Ranked, RankingLayout> | null {
  const { model, rows: figures } = useRanking(dataset, view);
  const isLog = view.scale === "log" && !indicators[indicatorOf(view)].isSigned;
  const ranked = useMemo(() => model && { model, rows: rowsOf(model), isLog }, [model, rowsOf, isLog]);
  return (
    model &&
    ranked && {
      model: ranked,
      rows: figures,
      layOut,
      texts: (grammar) => ({
        title: rankingHeadline(grammar, rankingFinding(model, view.partners)),
        subtitle: rankingSubtitle(grammar, model, isLog),
        notes: rankingNotes(grammar, model, ranked.rows),
        source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view)),
      }),
    }
  );
}
