import type { RankingRow } from "../analysis/folding";
import type { RankedPartner, RankingModel } from "../analysis/ranking";
import { flagOf } from "../core/figure";
import { type AnyIndicator, isInvestment, type Measure } from "../core/indicators";
import type { Grammar } from "./language/grammar";
import { moreOf } from "./moreOf";
import { rankedOf } from "./rankedOf";
import { amountText } from "./rankedTexts";
import { viewWords } from "./viewWords";

/** What assistive technology says of a partner: “Spain, 2,011.8 million US dollars, 14th of 204”. */
export function placeInWords(grammar: Grammar, model: RankingModel, partner: RankedPartner): string {
  const { figure, rank, tied, area } = partner;
  const flag = flagOf(figure);
  const amount =
    figure.kind === "gap"
      ? grammar.chart.noFigure
      : grammar.chart.millions(amountText(grammar, figure, model.measure === "balance"), "USD");
  const flagged = flag ? `${amount} (${grammar.source.flags[flag]})` : amount;
  const place =
    rank === null ? unrankedWords(grammar, model, partner) : viewWords(grammar).ranking.place(rank, tied, model.of);
  return `${grammar.area.name(area)}, ${flagged}, ${place}`;
}

/** The places that a folded row passes over: “16–67”. */
export const foldedPlaces = ({ places }: Extract<RankingRow, { kind: "folded" }>): string =>
  places ? `${places.from}–${places.to}` : "";

/** What the words on gaps and places are chosen by; those on investment speak of none that trade lacks. */
const tradeOf = (measure: AnyIndicator): Measure => (isInvestment(measure) ? "turnover" : measure);

/** How many partners a folded row passes over, and why. */
export const foldedCount = (
  grammar: Grammar,
  { why, count }: Extract<RankingRow, { kind: "folded" }>,
  { measure, group }: RankingModel,
): string => {
  if (why === "others") return moreOf(grammar).table.others(count);
  const words = rankedOf(grammar);
  // What is kept back and what the data lack stand in one row.
  return isInvestment(measure) && why === "unreported"
    ? `${grammar.partners(count)}: ${words.unranked("suppressed", "turnover")}; ${grammar.chart.unknown}`
    : words.folded(why, count, tradeOf(measure), group !== null);
};

/** Why a partner has no rank: what was not reported is not the same as nothing. */
export function unrankedWords(grammar: Grammar, { measure, partial }: RankingModel, partner: RankedPartner): string {
  const { figure } = partner;
  if (isInvestment(measure) && figure.kind === "gap" && figure.reason !== "suppressed") return grammar.chart.unknown;
  if (partial.includes(partner)) return rankedOf(grammar).unranked("bound", tradeOf(measure));
  if (figure.kind === "gap")
    return rankedOf(grammar).unranked(figure.reason === "suppressed" ? "suppressed" : "not reported", tradeOf(measure));
  return rankedOf(grammar).unranked("nothing", tradeOf(measure));
}
