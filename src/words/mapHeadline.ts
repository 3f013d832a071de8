import { placeOf, type RankingModel } from "../analysis/ranking";
import { capital as sentence } from "./phrase";
import { basisOf, rankingHeadline } from "./rankingHeadline";
import type { Grammar } from "./grammar/grammar";

const amounts = [
  [1e9, "a billion"],
  [1e8, "100 million"],
  [1e7, "10 million"],
  [1e6, "a million"],
] as const;

// Fewer would be a list of names, which the ranking gives better.
const fewest = 5;

/** With how many partners trade is large, and where the chosen ones stand. */
export function mapHeadline(grammar: Grammar, model: RankingModel, chosen: readonly string[]): string {
  const { reporter, measure, year, ranked } = model;
  const values = ranked.map(({ figure }) => (figure.kind === "amount" ? figure.value.toNumber() : 0));
  if (values.length === 0) return rankingHeadline(grammar, model, chosen);
  const places = chosen
    .flatMap((code) => placeOf(model, code) ?? [])
    .filter(({ rank }) => rank !== null)
    .slice(0, 3)
    .map(
      ({ area, rank, tied }, i) =>
        `${grammar.area.inSentence(area)}${i === 0 ? " is" : ""} ${tied ? "joint " : ""}${grammar.ordinal(rank ?? 0)}`,
    );
  const owner = grammar.area.of(reporter);
  if (measure === "balance") {
    const [surplus, deficit] = [values.filter((value) => value > 0).length, values.filter((value) => value < 0).length];
    return sentence(
      `${grammar.area.inSentence(reporter)} had a surplus with ${grammar.count(surplus)} partners and a deficit with ${grammar.count(deficit)} in ${year}`,
    );
  }
  const over = (limit: number) => values.filter((value) => value >= limit).length;
  const [limit, words] = amounts.find(([each]) => over(each) >= fewest) ?? [0, ""];
  const many = over(limit);
  const direction = { turnover: "with", exports: "to", imports: "from" }[measure];
  const finding =
    limit === 0
      ? `${owner} statistics list ${measure} ${direction} ${grammar.count(many)} partners in ${year}`
      : `${owner} ${measure} ${direction} ${grammar.count(many)} of ${values.length} partners passed ${words} dollars in ${year}`;
  return sentence([finding, grammar.list(places)].filter(Boolean).join("; "));
}

/** Measure, unit, valuation, viewpoint, and how to read the steps. */
export const mapSubtitle = (grammar: Grammar, model: RankingModel): string =>
  `${basisOf(grammar, model)}. Each step of the scale is ten times the one before.`;

export const boundaries =
  "Boundaries and names are simplified from Natural Earth, follow the maps of the United Nations where they are in dispute, and imply no opinion on the status of any territory.";
