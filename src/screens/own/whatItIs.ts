import type { Dataset } from "../../core/dataset";
import { inYear } from "../../core/period";
import type { ReadFigures } from "../../io/reading/readAll";
import type { Grammar } from "../../words/language/grammar";
import { capital, closed } from "../../words/phrase";
import type { OwnWords } from "../../words/language/own";
import { countedIn } from "./countedIn";

/** So many reporters are named; more are counted. */
const mostNamed = 3;

/** What a file is: the title of its source, where it is known, and of whom, when and with how many partners its figures are; of statements alone how many. */
export function whatItIs(grammar: Grammar, words: OwnWords, { areas }: Dataset, read: ReadFigures): string {
  const { reporters, partners, indicators, periods, figures, currency } = read.described;
  const [source] = Object.values(read.catalog.sources) as { title?: string; in?: Record<string, { title?: string }> }[];
  const named = reporters.flatMap((code) => areas.get(code) ?? []).map((area) => grammar.area.name(area));
  const title = source?.in?.[grammar.language]?.title ?? source?.title ?? read.name;
  const parts = [
    reporters.length > mostNamed ? words.reporters(reporters.length) : grammar.list(named),
    // Between threads a period is copied, and equal ones are one again here.
    ...periods.map(({ from, to }) =>
      words.kinds[from.kind](grammar.periods({ from: inYear(from, from.year), to: inYear(to, to.year) })),
    ),
    words.partners(partners),
    grammar.list(indicators.map((each) => words.indicators[each])),
    ...(currency === "EUR" ? [words.inEuros] : []),
  ].filter((part) => part !== "");
  const counted = countedIn(grammar, words, figures, read.statements);
  const said = figures > 0 ? words.what(parts, counted) : counted;
  return [...(title === read.name ? [] : [closed(title)]), closed(capital(said))].join(" ");
}
