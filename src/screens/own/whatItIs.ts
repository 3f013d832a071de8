import type { Dataset } from "../../core/dataset";
import { inYear } from "../../core/period";
import type { ReadFigures } from "../../io/reading/readAll";
import { separated } from "../../words/amount";
import type { Grammar } from "../../words/grammar/grammar";
import type { OwnWords } from "../../words/own/ownWords";

/** So many reporters are named; more are counted. */
const mostNamed = 3;

/** What a file is, in one sentence: whose figures, of whom, when, with how many partners, and how many. */
export function whatItIs(grammar: Grammar, words: OwnWords, { areas }: Dataset, read: ReadFigures): string {
  const { reporters, partners, indicators, periods, figures, currency } = read.described;
  const [source] = Object.values(read.catalog.sources) as { title?: string; in?: Record<string, { title?: string }> }[];
  const named = reporters.flatMap((code) => areas.get(code) ?? []).map((area) => grammar.area.name(area));
  return words.what(
    [
      source?.in?.[grammar.language]?.title ?? source?.title ?? read.name,
      reporters.length > mostNamed ? words.reporters(reporters.length) : grammar.list(named),
      // Between threads a period is copied, and equal ones are one again here.
      ...periods.map(({ from, to }) =>
        [words.kinds[from.kind], grammar.periods({ from: inYear(from, from.year), to: inYear(to, to.year) })].join(" "),
      ),
      words.partners(partners),
      grammar.list(indicators.map((each) => words.indicators[each])),
      ...(currency === "EUR" ? [words.inEuros] : []),
    ],
    separated(grammar, String(figures)),
  );
}
