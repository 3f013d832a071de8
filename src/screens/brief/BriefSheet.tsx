import type { ReactNode } from "react";
import { compare } from "../../analysis/compare";
import { figures } from "../../analysis/figures";
import { heldAt } from "../../analysis/heldAt";
import { otherSide } from "../../analysis/otherSide";
import { trend, withoutStated } from "../../analysis/trend";
import { CompareChart } from "../../charts/compare/Chart";
import { layOut } from "../../charts/compare/layout";
import { usualForm } from "../../charts/drawing";
import { light } from "../../charts/palette";
import { YearsChart } from "../../charts/years/Chart";
import { layOut as layOutYears } from "../../charts/years/layout";
import { useGrammar } from "../page/useGrammar";
import type { Area } from "../../core/area";
import { coverageIn, covered } from "../../core/coverage";
import { type Dataset, statementsOn } from "../../core/dataset";
import { flows } from "../../core/indicators";
import { sourceOf } from "../../core/observe";
import { clamped, inYear, order, type Period, previous } from "../../core/period";
import { usualFactor } from "../../core/question";
import { BriefOtherSide } from "./BriefOtherSide";
import type { SheetSetting } from "./BriefPage";
import { BriefPeriods } from "./BriefPeriods";
import { Pieces } from "../reference/Pieces";
import { Counted } from "../table/Counted";
import { useMore } from "../page/useMore";
import { alikeNote } from "../../words/alike";
import { gapMark, millions, percent } from "../../words/amount";
import { printedNote } from "../../words/printedNote";
import { figuresNotes, namesOf, sourceLine } from "../../words/sourceWords";
import { timeOf } from "../../words/timeOf";
import styles from "./sheet.module.css";
import { compareFinding } from "../../analysis/findings/compare";
import { compareHeadline } from "../../words/say/compare";
import { paragraphFindings } from "../../analysis/findings/paragraph";
import { paragraph } from "../../words/say/paragraph";

/** Charts are drawn for a desk and set into the page, so that their text is that of a footnote; on a phone as for one. */
const onPaper = { compared: 900, followed: 520 };
/** Beside an agenda they have to be lower, which they are where they are drawn wider. */
const onFullPaper = { compared: 1000, followed: 500 };
const onPhone = { compared: 400, followed: 400 };

/** What a page is wide enough for. */
const mostColumns = 6;

interface Props extends SheetSetting {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  /** What imports are divided by; null for the usual factor. */
  readonly factor: string | null;
}

/** One page about one partner. */
export function BriefSheet({ dataset, reporter, partner, period, factor, today, isPhone }: Props) {
  const grammar = useGrammar();
  const { ui } = grammar;
  const { brief: words, foot, reference: labels } = useMore();
  const question = { reporter: reporter.code, partners: [partner.code] };
  const compared = compare(dataset, { ...question, period }, "common");
  const one = compared?.partners[0];
  const source = sourceOf(dataset, reporter.code, partner.code, period);
  const alone = { from: period, to: period };
  const held = source && dataset.reporters.get(reporter.code)?.sources.get(source);
  const all = (held && covered(held, period)) ?? alone;
  const span = { from: all.from, to: clamped(alone, all).to };
  const followed = span.from !== span.to ? trend(dataset, { ...question, ...span }, "turnover", "common") : null;
  // The line is that of the one source that the sheet follows; what others say is left to Trend, what was stated to the bars above.
  const followedAlone =
    followed && withoutStated({ ...followed, panels: followed.panels.map((panel) => ({ ...panel, others: [] })) });
  if (!compared || !one) return null;
  const isStated = statementsOn(dataset, reporter.code, partner.code).length > 0;
  const reference = paragraph(
    grammar,
    paragraphFindings(dataset, {
      reporter: reporter.code,
      partner: partner.code,
      period,
      source: isStated ? "both" : "statistics",
    }),
  );
  const { from } = covered(coverageIn(dataset, reporter.code, [partner.code]), period) ?? alone;
  const pair = { reporter, partner, from, period, factor: factor ?? usualFactor };
  const sides = (["exports", "imports"] as const).flatMap((flow) => otherSide(dataset, flow, pair) ?? []);
  const reports = sides.flatMap(({ shown }) => (shown ? [shown.own, shown.theirs] : []));
  const sources = new Set([...compared.sources, ...reports.flatMap((report) => report.source ?? [])]);
  const notes = dataset.notes.filter((note) => note.partner === partner.code && note.topic !== "standing");
  const { trade, standing } = one;
  const placeText = !standing?.rank
    ? gapMark
    : standing.amongSome
      ? grammar.chart.standing(standing.rank, standing.of, true)
      : words.rank(grammar.ordinal(standing.rank), standing.of);
  const keys: [name: string, value: ReactNode][] = [
    ...flows.map((flow): [string, ReactNode] => [
      grammar.indicators[flow],
      <Counted key={flow} figure={trade[flow].figure} />,
    ]),
    [
      grammar.indicators.balance,
      <Counted key="balance" figure={trade.balance} text={millions(grammar, trade.balance, true)} />,
    ],
    [words.shareOfTurnover, standing ? percent(grammar, standing.share) : ".."],
    [words.place, placeText],
  ];
  const headline = compareHeadline(grammar, compareFinding(compared));
  // The world has no place in itself.
  const shownKeys = keys.slice(0, partner.kind === "world" ? 4 : 6);
  // What was stated lengthens the paragraph, and an agenda the sheet.
  const isFull = notes.length > 0 || isStated;
  const drawn = isPhone ? onPhone : isFull ? onFullPaper : onPaper;
  const releases = [...new Set(notes.map((note) => note.source))];
  // The same part of each of the last years.
  const sameParts = Array.from({ length: mostColumns }, (_, i) =>
    inYear(span.to, span.to.year - mostColumns + 1 + i),
  ).filter((each) => order(each, span.from) >= 0);
  // They stand beside the line of the trend, and have its members.
  const asTrend = heldAt(dataset, question.partners, span.to);
  const rows = sameParts.flatMap((each) => figures(asTrend, { ...question, from: each, to: each }));
  return (
    <article className={isFull ? styles.full : styles.sheet} aria-label={words.of(grammar.area.name(partner))}>
      <header>
        <span className={styles.wordmark}>Vis-à-Vis</span>
        <span>{words.printed(grammar.date(today))}</span>
      </header>
      <h2>{words.head(grammar.area.name(reporter), grammar.area.inSentence(partner), period)}</h2>
      <p className={styles.lead}>
        {[
          `${headline}.`,
          words.basis(grammar.area.reportedBy(reporter)),
          ...alikeNote(grammar, partner, one.periods.turnover, previous(period), period),
          ...printedNote(grammar, partner, period, one.printed),
        ].join(" ")}
      </p>
      <dl className={styles.keys}>
        {shownKeys.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.set} role="img" aria-label={`${headline}. ${ui.chart.inTable}`}>
        <CompareChart layout={layOut(grammar, compared, drawn.compared)} palette={light} />
      </div>
      <div className={styles.halves}>
        <section>
          <h3>{labels.title}</h3>
          <p className={styles.said} lang={grammar.tag}>
            <Pieces pieces={reference.pieces} figure={({ text }) => text} />
          </p>
          {reference.notes.map((note, k) => (
            <p className={styles.small} key={note}>
              <sup>{k + 1}</sup>
              <span>{` ${note}`}</span>
            </p>
          ))}
          {!isStated && <p className={styles.small}>{labels.silent(grammar.about([partner]))}</p>}
        </section>
        <section>
          {followedAlone && (
            <>
              <h3>{words.parts(grammar.indicators.turnover, span.from, span.to)}</h3>
              <div
                className={styles.set}
                role="img"
                aria-label={words.trend(
                  grammar.area.of(reporter),
                  grammar.area.inSentence(partner),
                  span.from,
                  span.to,
                )}
              >
                <YearsChart
                  layout={layOutYears(grammar, followedAlone, drawn.followed, {
                    ...usualForm,
                    low: drawn === onFullPaper,
                  })}
                  palette={light}
                />
              </div>
            </>
          )}
        </section>
      </div>
      <BriefPeriods rows={rows} periods={sameParts} partner={grammar.area.name(partner)} />
      <BriefOtherSide reporter={reporter} partner={partner} period={period} sides={sides} />
      {notes.length > 0 && (
        <section className={styles.agenda}>
          <header>
            <h3>{words.agenda}</h3>
            <p className={styles.small}>
              {words.after(
                releases.map((release) => foot.release(grammar.date(release.date))).join(", "),
                releases[0] ? namesOf(grammar, releases[0]).publisher : "",
              )}
            </p>
          </header>
          <ul>
            {notes.map(({ text }) => (
              <li key={text.en} lang={text[grammar.language] === undefined ? "en" : undefined}>
                {text[grammar.language] ?? text.en}
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer>
        <p>
          {sourceLine(
            grammar,
            [...sources],
            span,
            [partner],
            true,
            figuresNotes(grammar, rows, (some) => timeOf(grammar, some)),
          )}
        </p>
        <p>{`${words.data(dataset.catalog.version)} ${words.method}`}</p>
      </footer>
    </article>
  );
}
