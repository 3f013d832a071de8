import { monthsSince } from "../../core/age";
import { coverageIn, latest, usualPeriods } from "../../core/coverage";
import type { Dataset, Source } from "../../core/dataset";
import { order } from "../../core/period";
import { sourceSpans } from "../../core/sourceSpans";
import { today } from "../../core/today";
import type { FittedView } from "../../state/fit";
import type { AboutWords } from "../../words/language/about";
import { capital, closed } from "../../words/phrase";
import { namesOf, sourceInFull } from "../../words/sourceWords";
import { useGrammar } from "../page/useGrammar";

/** The statistics from which a reporter's figures are. */
export const statisticsOf = ({ reporters }: Dataset, { reporter }: FittedView): Source[] => [
  ...(reporters.get(reporter)?.sources.keys() ?? []),
];

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly words: AboutWords;
}

/** Every source of the data with what it covers, and how long ago that ended. */
export function AboutSources({ dataset, view, words }: Props) {
  const grammar = useGrammar();
  const day = today();
  const { catalog, statements } = dataset;
  const reporter = dataset.areas.get(view.reporter);
  const last = latest(coverageIn(dataset, view.reporter));
  const dates = statements.map(({ source }) => source.date).toSorted();
  const [first, newest] = [dates[0], dates.at(-1)];
  return (
    <>
      {reporter && last && <p>{words.latest(reporter, last, words.age(monthsSince(last, day)))}</p>}
      <ul>
        {[...sourceSpans(catalog)].map(([source, coverage]) => {
          const end = coverage
            .map(({ to }) => to)
            .toSorted(order)
            .at(-1);
          const periods = usualPeriods(coverage);
          if (!end || !periods) return null;
          const age = words.age(monthsSince(end, day));
          return (
            <li key={source.id}>
              <span>{`${closed(capital(sourceInFull(grammar, source, periods)))} `}</span>
              <span>{`${words.spans(grammar.list(coverage.map(grammar.periods)), age)} `}</span>
              <span>{`${namesOf(grammar, source).terms ?? ""} `}</span>
              {source.url && (
                <a href={source.url} rel="noreferrer">
                  {new URL(source.url).host}
                </a>
              )}
            </li>
          );
        })}
        {first && newest && <li>{words.statements(statements.length, grammar.date(first), grammar.date(newest))}</li>}
      </ul>
      <p>{words.version(catalog.version)}</p>
    </>
  );
}
