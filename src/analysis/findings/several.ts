import type { Area } from "../../core/area";
import { type Amount, compare as orderOf, isBound } from "../../core/figure";
import type { Measure } from "../../core/indicators";
import type { Period } from "../../core/period";
import type { SeveralModel } from "../several";
import { mainSource } from "./apart";
import { type CompareFinding, compareFinding } from "./compare";

/** What is worth saying of one measure of several partners. */
export type SeveralFinding =
  | CompareFinding
  | {
      readonly kind: "most";
      readonly measure: Exclude<Measure, "turnover">;
      readonly partner: Area;
      readonly amount: Amount;
      /** How many partners have a figure by one source. */
      readonly count: number;
      readonly period: Period;
    };

/** Who has the most of a measure, where that leaves no doubt; else what is to be said of turnover. */
export function severalFinding({ compared, measure }: SeveralModel): SeveralFinding {
  if (measure === "turnover") return compareFinding(compared);
  const partners = compared.partners.filter(({ area }) => area.kind !== "world");
  const main = mainSource(partners.map(({ area, trade }) => ({ area, source: trade.turnover.source })));
  const known = partners.flatMap(({ area, trade }) => {
    const figure = measure === "balance" ? trade.balance : trade[measure].figure;
    return figure.kind === "amount" && trade.source === main ? [{ area, figure }] : [];
  });
  const [first, second] = known.toSorted((a, b) => b.figure.value.cmp(a.figure.value));
  if (
    !first ||
    !second ||
    known.some(({ figure }) => isBound(figure)) ||
    orderOf(first.figure, second.figure) !== "greater"
  )
    return compareFinding(compared);
  const { area: partner, figure: amount } = first;
  return { kind: "most", measure, partner, amount, count: known.length, period: compared.period };
}
