import type { AboutWords } from "../../words/language/about";
import type { Grammar } from "../../words/language/grammar";
import type { ExamplesOf } from "./examplesOf";
import { counts, day, kazakhstan, periods, since, year } from "./samples";

/** With what the page on how to read the figures is shown. */
export function examplesOfAbout(grammar: Grammar): {
  readonly about: { readonly about: ExamplesOf<AboutWords> };
} {
  const count = counts.map((n) => [n] as [number]);
  const spans = grammar.list([grammar.periods({ from: since, to: year }), grammar.period(periods[3])]);
  return {
    about: {
      about: {
        lead: count,
        latest: periods.map((period) => [kazakhstan, period, "…"]),
        age: [[0], ...count, [24], [60], [252]],
        spans: [[spans, "…"]],
        statements: counts.map((n) => [n, grammar.date(day), grammar.date(day)]),
        version: [["2026-11-20"]],
      },
    },
  };
}
