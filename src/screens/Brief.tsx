import "./brief.css";
import { useMemo, useState } from "react";
import { compare } from "../analysis/compare";
import { figures } from "../analysis/figures";
import { trend } from "../analysis/trend";
import { CompareChart } from "../charts/CompareChart";
import { light } from "../charts/palette";
import { TrendChart } from "../charts/TrendChart";
import { useGrammar } from "../charts/useGrammar";
import type { Area } from "../core/area";
import { type Dataset, sourceOf, statementsOn } from "../core/dataset";
import { compareHeadline } from "../words/compareHeadline";
import { dateInWords } from "../words/date";
import { inSentence, nameOf, possessive } from "../words/names";
import { millions, ordinal, percent } from "../words/number";
import { plainText, referenceParagraph } from "../words/reference";
import { sourceLine } from "../words/sourceLine";
import { indicatorName } from "../words/terms";
import type { AnswerProps } from "./answerParts";
import { BriefYears } from "./BriefYears";
import { useMore } from "./useMore";

/** Charts are drawn for a desk and set into the page at this size, so that their text is that of a footnote. */
const comparedAt = 900;
const followedAt = 520;

interface SheetProps {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly year: number;
  /** The day of printing, an ISO date. */
  readonly today: string;
}

/** One page about one partner. */
function Sheet({ dataset, reporter, partner, year, today }: SheetProps) {
  const { ui } = useGrammar();
  const { brief: words } = useMore();
  const question = { reporter: reporter.code, partners: [partner.code] };
  const compared = compare(dataset, { ...question, year }, "common");
  const one = compared?.partners[0];
  const source = sourceOf(dataset, reporter.code, partner.code, year);
  const years = (source && dataset.reporters.get(reporter.code)?.sources.get(source)) ?? { from: year, to: year };
  const span = { from: years.from, to: Math.max(years.from, Math.min(year, years.to)) };
  const followed = span.from < span.to ? trend(dataset, { ...question, ...span }, "turnover", "common") : null;
  if (!compared || !one) return null;
  const paragraph = plainText(
    referenceParagraph(statementsOn(dataset, reporter.code, partner.code), reporter, partner),
  );
  const notes = dataset.notes.filter((note) => note.partner === partner.code && note.topic !== "standing");
  const { trade, standing } = one;
  const keys = [
    [indicatorName.turnover, millions(trade.turnover.figure)],
    [indicatorName.exports, millions(trade.exports.figure)],
    [indicatorName.imports, millions(trade.imports.figure)],
    [indicatorName.balance, millions(trade.balance, true)],
    [words.shareOfTurnover, standing ? percent(standing.share) : ".."],
    [words.place, standing?.rank ? words.rank(ordinal(standing.rank), standing.of) : ".."],
  ] as const;
  const releases = [...new Set(notes.map((note) => note.source))];
  const rows = figures(dataset, { ...question, ...span });
  return (
    <article className="sheet" aria-label={words.of(nameOf(partner))}>
      <header>
        <span className="wordmark">Vis-à-Vis</span>
        <span>{words.printed(dateInWords(today))}</span>
      </header>
      <h2>{words.head(nameOf(reporter), inSentence(partner), year)}</h2>
      <p className="lead">
        {compareHeadline(compared)}. {words.basis(inSentence(reporter))}
      </p>
      <dl className="keys">
        {keys.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="set" role="img" aria-label={`${compareHeadline(compared)}. ${ui.chart.inTable}`}>
        <CompareChart model={compared} width={comparedAt} palette={light} />
      </div>
      <div className="halves">
        <section>
          <h3>{ui.reference.title}</h3>
          {paragraph ? (
            <p className="said">{paragraph}</p>
          ) : (
            <p className="small">{ui.reference.silent(inSentence(partner))}</p>
          )}
        </section>
        <section>
          {followed && (
            <>
              <h3>{words.parts(indicatorName.turnover, span.from, span.to)}</h3>
              <div
                className="set"
                role="img"
                aria-label={words.trend(possessive(inSentence(reporter)), inSentence(partner), span.from, span.to)}
              >
                <TrendChart model={followed} width={followedAt} palette={light} />
              </div>
            </>
          )}
        </section>
      </div>
      <BriefYears rows={rows} from={Math.max(span.from, span.to - 5)} to={span.to} />
      {notes.length > 0 && (
        <section className="agenda">
          <h3>{words.agenda}</h3>
          <ul>
            {notes.map(({ text }) => (
              <li key={text["en"]}>{text["en"]}</li>
            ))}
          </ul>
          <p className="small">
            {words.after(
              releases.map((release) => ui.foot.release(dateInWords(release.date))).join(", "),
              releases[0]?.publisher ?? "",
            )}
          </p>
        </section>
      )}
      <footer>
        <p>{sourceLine(compared.sources, span.from, span.to)}</p>
        <p>
          {words.data(dataset.catalog.version)} {words.method}
        </p>
      </footer>
    </article>
  );
}

/** One page for each partner, to be printed or saved as PDF. */
export function Brief({ dataset, view }: AnswerProps) {
  const reporter = dataset.areas.get(view.reporter);
  const partners = useMemo(
    () => view.partners.flatMap((code) => dataset.areas.get(code) ?? []),
    [dataset, view.partners],
  );
  const { brief: words } = useMore();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  if (!reporter) return null;
  return (
    <div className="brief">
      <div className="page brief-head">
        <h1 className="finding">{words.title(partners.length, view.years.to)}</h1>
        <p className="subtitle">{words.subtitle}</p>
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {partners.map((partner) => (
        <Sheet
          key={partner.code}
          dataset={dataset}
          reporter={reporter}
          partner={partner}
          year={view.years.to}
          today={today}
        />
      ))}
    </div>
  );
}
