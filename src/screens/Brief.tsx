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
import { paragraph } from "../words/paragraph";
import { useWidth } from "../ui/useWidth";
import type { AnswerProps } from "./answerParts";
import { BriefYears } from "./BriefYears";
import { useMore } from "./useMore";
import { useOnePage } from "./useOnePage";
import { millions, percent } from "../words/amount";
import { compareHeadline } from "../words/compareWords";
import { sourceLine } from "../words/sourceWords";

/** Charts are drawn for a desk and set into the page, so that their text is that of a footnote; on a phone as for one. */
const onPaper = { compared: 900, followed: 520 };
const onPhone = { compared: 400, followed: 400 };

interface SheetProps {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly year: number;
  /** The day of printing, an ISO date. */
  readonly today: string;
  readonly drawn: typeof onPaper;
}

/** One page about one partner. */
function Sheet({ dataset, reporter, partner, year, today, drawn }: SheetProps) {
  const sheet = useOnePage<HTMLElement>();
  const grammar = useGrammar();
  const { ui } = grammar;
  const { brief: words, foot, reference: labels } = useMore();
  const question = { reporter: reporter.code, partners: [partner.code] };
  const compared = compare(dataset, { ...question, year }, "common");
  const one = compared?.partners[0];
  const source = sourceOf(dataset, reporter.code, partner.code, year);
  const years = (source && dataset.reporters.get(reporter.code)?.sources.get(source)) ?? { from: year, to: year };
  const span = { from: years.from, to: Math.max(years.from, Math.min(year, years.to)) };
  const followed = span.from < span.to ? trend(dataset, { ...question, ...span }, "turnover", "common") : null;
  if (!compared || !one) return null;
  const isStated = statementsOn(dataset, reporter.code, partner.code).length > 0;
  const reference = paragraph(grammar, dataset, {
    reporter: reporter.code,
    partner: partner.code,
    year,
    source: isStated ? "both" : "statistics",
  });
  const notes = dataset.notes.filter((note) => note.partner === partner.code && note.topic !== "standing");
  const { trade, standing } = one;
  const keys = [
    [grammar.indicators.turnover, millions(grammar, trade.turnover.figure)],
    [grammar.indicators.exports, millions(grammar, trade.exports.figure)],
    [grammar.indicators.imports, millions(grammar, trade.imports.figure)],
    [grammar.indicators.balance, millions(grammar, trade.balance, true)],
    [words.shareOfTurnover, standing ? percent(grammar, standing.share) : ".."],
    [words.place, standing?.rank ? words.rank(grammar.ordinal(standing.rank), standing.of) : ".."],
  ] as const;
  const releases = [...new Set(notes.map((note) => note.source))];
  const rows = figures(dataset, { ...question, ...span });
  return (
    <article ref={sheet} className="sheet" aria-label={words.of(grammar.area.name(partner))}>
      <header>
        <span className="wordmark">Vis-à-Vis</span>
        <span>{words.printed(grammar.date(today))}</span>
      </header>
      <h2>{words.head(grammar.area.name(reporter), grammar.area.inSentence(partner), year)}</h2>
      <p className="lead">
        {compareHeadline(grammar, compared)}. {words.basis(grammar.area.inSentence(reporter))}
      </p>
      <dl className="keys">
        {keys.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="set" role="img" aria-label={`${compareHeadline(grammar, compared)}. ${ui.chart.inTable}`}>
        <CompareChart model={compared} width={drawn.compared} palette={light} />
      </div>
      <div className="halves">
        <section>
          <h3>{labels.title}</h3>
          <p className="said" lang={grammar.tag}>
            {reference.pieces.map(({ text }) => text).join("")}
          </p>
          {reference.notes.map((note, k) => (
            <p className="small" key={note}>
              <sup>{k + 1}</sup> {note}
            </p>
          ))}
          {!isStated && <p className="small">{labels.silent(grammar.area.inSentence(partner))}</p>}
        </section>
        <section>
          {followed && (
            <>
              <h3>{words.parts(grammar.indicators.turnover, span.from, span.to)}</h3>
              <div
                className="set"
                role="img"
                aria-label={words.trend(
                  grammar.area.of(reporter),
                  grammar.area.inSentence(partner),
                  span.from,
                  span.to,
                )}
              >
                <TrendChart model={followed} width={drawn.followed} palette={light} />
              </div>
            </>
          )}
        </section>
      </div>
      <BriefYears
        rows={rows}
        from={Math.max(span.from, span.to - 5)}
        to={span.to}
        partner={grammar.area.name(partner)}
      />
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
              releases.map((release) => foot.release(grammar.date(release.date))).join(", "),
              releases[0]?.publisher ?? "",
            )}
          </p>
        </section>
      )}
      <footer>
        <p>{sourceLine(grammar, compared.sources, span.from, span.to)}</p>
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
  const [column, width] = useWidth<HTMLDivElement>();
  if (!reporter) return null;
  const drawn = width !== null && width > 0 && width < 600 ? onPhone : onPaper;
  return (
    <div className="brief">
      <div className="page brief-head">
        <div ref={column} className="column" />
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
          drawn={drawn}
        />
      ))}
    </div>
  );
}
