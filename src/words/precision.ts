import type { Amount, Figure } from "../core/figure";
import { halfWidth } from "../core/interval";
import { currencyOf, gapMark, held, scaled, separated, spoken } from "./amount";
import type { Grammar } from "./language/grammar";

/** A figure in whole millions, as a small chart has room for: `2 011`, `≥ 85`, `..`. */
export function wholeMillions(grammar: Grammar, figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  const one = held(figure, 6, 0);
  return spoken(grammar, one, separated(grammar, one.digits));
}

/** A counted figure as statistical offices print it: `30,788.6 thousand`. */
export const thousands = (grammar: Grammar, figure: Amount): string =>
  scaled(grammar, figure.value.div("1e3").toFixed(1), 3).text;

/** The digits of a percentage, without its sign. */
export const points = (grammar: Grammar, figure: Amount): string => {
  const one = held(figure, 0, 1);
  return spoken(grammar, one, separated(grammar, one.digits));
};

/** How far a counted figure may be from what it says: `± 0.05 thousand`. */
export function precision(grammar: Grammar, figure: Figure): string {
  const half = figure.kind === "gap" ? null : halfWidth(figure.interval);
  if (figure.kind === "gap" || half === null) return gapMark;
  const { text, exponent } = scaled(grammar, half.div(1000).round(3).toFixed(), 3);
  // Bare digits would seem to be of the column, which counts in millions.
  return `±\u00A0${text}${exponent === 0 ? ` ${grammar.currencies[currencyOf(figure)]}` : ""}`;
}
