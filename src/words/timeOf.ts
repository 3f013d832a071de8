import { isPeriod, order, type Period, type Span } from "../core/period";
import type { Grammar } from "./grammar/grammar";

/** The time from the first to the last of some figures. */
export function timeOf(grammar: Grammar, figures: readonly { readonly period: Period | Span }[]): string {
  const periods = figures.flatMap(({ period }) => (isPeriod(period) ? period : [])).toSorted(order);
  const [from, to] = [periods[0], periods.at(-1)];
  return from && to ? grammar.periods({ from, to }) : "";
}
