import type { CheckWords } from "../../words/language/check";
import type { Grammar } from "../../words/language/grammar";
import type { ExamplesOf } from "./examplesOf";
import { kazakhstan, samplesIn, year } from "./samples";

/** With what the messages about a text that is checked are shown. */
export function examplesOfCheck(grammar: Grammar): { readonly check: { readonly check: ExamplesOf<CheckWords> } } {
  const { digits } = samplesIn(grammar);
  const figure = grammar.scales[6].words(digits);
  const told: [string, string][] = [[grammar.area.name(kazakhstan), figure]];
  return {
    check: {
      check: {
        reasons: {
          agrees: told,
          "agrees within rounding": told,
          "revised since": told,
          differs: told,
          "other side": told,
        },
        fits: [[figure]],
        suggestions: { measure: [["…"]], period: [[grammar.period(year)]], scale: [[figure]] },
        guessed: [["…"]],
      },
    },
  };
}
