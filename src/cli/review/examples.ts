import type { Grammar } from "../../words/language/grammar";
import { examplesOfAbout } from "./ofAbout";
import { examplesOfCheck } from "./ofCheck";
import { examplesOfOwn } from "./ofOwn";
import { examplesOfScreens } from "./ofScreens";
import { examplesOfRankings } from "./ofRankings";
import { examplesOfSentences } from "./ofSentences";
import type { ExamplesOf } from "./examplesOf";
import { day, kazakhstan, netherlands, periods, qualifiers, samplesIn, since, spain, union, year } from "./samples";

const named = [[kazakhstan], [netherlands], [union]] as const;

/** What a grammar itself says; the rest of it has files of its own. */
export function ofGrammar(grammar: Grammar) {
  const { scales, percent, qualified, sum, times, atLeast, atMost, ordinal, count, partners, list } = grammar;
  const { date, dates, period, when, currencies, area, about } = grammar;
  const numbers = { scales, percent, qualified, sum, times, atLeast, atMost, ordinal, count, partners, list };
  return { ...numbers, date, dates, period, periods: grammar.periods, when, currencies, area, about };
}

/** With what each message of a language is shown, by its file and by what that exports. */
export function examplesIn(grammar: Grammar) {
  const { digits, amount, times } = samplesIn(grammar);
  const ofItself: ExamplesOf<ReturnType<typeof ofGrammar>> = {
    scales: { 3: { words: [[digits]] }, 6: { words: [[digits]] }, 9: { words: [[digits]] }, 12: { words: [[digits]] } },
    percent: [[digits]],
    qualified: qualifiers.map((qualifier) => [grammar.scales[6].words(digits), qualifier]),
    sum: qualifiers.map((qualifier) => [{ ...amount, qualifier }]),
    times: [[times]],
    atLeast: [[digits]],
    atMost: [[digits]],
    ordinal: [[1], [2], [3], [11], [22]],
    count: [[1], [5], [12], [1234]],
    partners: [[1], [2], [5], [21]],
    list: [[["A", "B", "C"]]],
    date: [[day]],
    dates: [[["2023-05-03", "2024-07-25", "2024-08-01"]]],
    period: [...periods, { kind: "span", from: 2005, to: 2023 } as const, { kind: "open", from: 2005 } as const].map(
      (each) => [each],
    ),
    periods: [[{ from: since, to: year }]],
    when: [since, ...periods].map((each) => [each, each === since ? year : each]),
    area: {
      name: named.map(([area]) => [area]),
      short: named.map(([area]) => [area]),
      inSentence: named.map(([area]) => [area]),
      of: named.map(([area]) => [area]),
      with: named.map(([area]) => [area]),
      from: named.map(([area]) => [area]),
      to: named.map(([area]) => [area]),
      reportedBy: named.map(([area]) => [area]),
    },
    about: [[[spain, netherlands]]],
  };
  return {
    grammar: { grammar: ofItself },
    ...examplesOfSentences(grammar),
    ...examplesOfRankings(grammar),
    ...examplesOfScreens(grammar),
    ...examplesOfAbout(grammar),
    ...examplesOfOwn(grammar),
    ...examplesOfCheck(grammar),
  };
}
