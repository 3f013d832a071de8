import type { CheckWords } from "../../words/language/check";
import type { CheckPageWords } from "../../words/language/checkPage";
import type { Grammar } from "../../words/language/grammar";
import type { ExamplesOf } from "./examplesOf";
import { counts, day, kazakhstan, samplesIn, spain, year } from "./samples";

/** With what the messages about a text that is checked are shown. */
export function examplesOfCheck(grammar: Grammar): {
  readonly check: { readonly check: ExamplesOf<CheckWords> };
  readonly checkPage: { readonly checkPage: ExamplesOf<CheckPageWords> };
} {
  const { digits } = samplesIn(grammar);
  const figure = grammar.scales[6].words(digits);
  const count = counts.map((n) => [n] as [number]);
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
        suggestions: {
          measure: [["…"]],
          period: [[grammar.period(year)]],
          scale: [[figure]],
          partner: [[grammar.area.name(spain)]],
        },
        guessed: [["…"]],
      },
    },
    checkPage: {
      checkPage: {
        unchecked: count,
        finding: [
          [{ agree: 1, differ: 0, otherwise: 0, open: 0 }],
          [{ agree: 5, differ: 1, otherwise: 1, open: 1 }],
          [{ agree: 21, differ: 2, otherwise: 2, open: 4 }],
        ],
        example: [[grammar.area.name(spain), grammar.date(day)]],
        detected: [["Español"]],
        reporter: [[figure]],
        partner: [[figure]],
        period: [[figure]],
        currency: [[figure]],
        show: [[figure]],
        unread: count,
        cut: [[400_000]],
      },
    },
  };
}
