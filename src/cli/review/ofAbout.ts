import type { AboutWords } from "../../words/language/about";
import type { Grammar } from "../../words/language/grammar";
import type { OfflineWords } from "../../words/language/offline";
import type { ExamplesOf } from "./examplesOf";
import { counts, day, kazakhstan, periods, since, year } from "./samples";

/** With what the page on how to read the figures is shown, and what it says of being kept on the device. */
export function examplesOfAbout(grammar: Grammar): {
  readonly about: { readonly about: ExamplesOf<AboutWords> };
  readonly offline: { readonly offline: ExamplesOf<OfflineWords> };
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
    offline: {
      offline: {
        size: [[`23${grammar.decimal}4`]],
        part: [["…", "…", "2026.06"]],
        whole: [["…", "2026.06"]],
        other: [["2026.06"]],
        keep: [["…"]],
        progress: [["…", "…"]],
      },
    },
  };
}
