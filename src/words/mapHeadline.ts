import { isFlow, isInvestment } from "../core/indicators";
import type { RankingModel } from "../analysis/ranking";
import type { Grammar } from "./language/grammar";
import { basisAndNotes, placesOf, rankingHeadline } from "./rankingHeadline";
import { viewWords } from "./viewWords";

const limits = [9, 8, 7, 6] as const;

// Fewer would be a list of names, which the ranking gives better.
const fewest = 5;

/** With how many partners trade is large, and where the chosen ones stand. */
export function mapHeadline(grammar: Grammar, model: RankingModel, chosen: readonly string[]): string {
  const { reporter, measure, period, ranked } = model;
  const values = ranked.map(({ figure }) => (figure.kind === "amount" ? figure.value.toNumber() : 0));
  if (values.length === 0 || isInvestment(measure)) return rankingHeadline(grammar, model, chosen);
  const words = viewWords(grammar).map;
  if (!isFlow(measure)) {
    const [surplus, deficit] = [values.filter((value) => value > 0).length, values.filter((value) => value < 0).length];
    return words.balance(reporter, surplus, deficit, period);
  }
  const over = (limit: number) => values.filter((value) => value >= 10 ** limit).length;
  const limit = limits.find((each) => over(each) >= fewest);
  const finding =
    limit === undefined
      ? words.listed({ reporter, measure, many: values.filter((value) => value >= 0).length, period })
      : words.passed({ reporter, measure, many: over(limit), of: values.length, limit, period });
  return [finding, words.places(placesOf(model, chosen))].filter(Boolean).join("; ");
}

/** Measure, unit, valuation, viewpoint, and how to read the steps. */
export const mapSubtitle = (grammar: Grammar, model: RankingModel): string =>
  [...basisAndNotes(grammar, model), viewWords(grammar).map.steps].join(" ");

/** Whose the boundaries are, and that they imply nothing. */
export const boundaries = (grammar: Grammar): string => viewWords(grammar).map.boundaries;
