import { ranking, type RankingModel, type RankingQuestion } from "../../src/analysis/ranking";
import { yearly } from "../../src/core/period";
import { builtIn } from "../data/dataset";

const dataset = builtIn();

/** The ranking that a map of Kazakhstan's trade draws. */
export function mapModel(asked: Partial<RankingQuestion> = {}): RankingModel {
  const model = ranking(dataset, {
    reporter: "KZ",
    partners: ["ES", "PT"],
    period: yearly(2023),
    measure: "turnover",
    group: null,
    ...asked,
  });
  if (!model) throw new Error("no ranking");
  return model;
}
