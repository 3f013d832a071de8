import type { RankingModel } from "../analysis/ranking";
import type { Grammar } from "./language/grammar";
import { basisAndNotes } from "./rankingWords";
import { viewWords } from "./viewWords";

/** Measure, unit, valuation, viewpoint, and how to read the steps. */
export const mapSubtitle = (grammar: Grammar, model: RankingModel): string =>
  [...basisAndNotes(grammar, model), viewWords(grammar).map.steps].join(" ");

/** Whose the boundaries are, and that they imply nothing. */
export const boundaries = (grammar: Grammar): string => viewWords(grammar).map.boundaries;
