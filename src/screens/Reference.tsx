import { useMemo, useState } from "react";
import type { FigureRow } from "../analysis/figures";
import { type Check, check } from "../analysis/check";
import { standingIn } from "../analysis/membership";
import { type Area, type Language, languages } from "../core/area";
import { type Dataset, observe, sourceOf, statementsOn } from "../core/dataset";
import { lastYear } from "../core/period";
import { chooseYears } from "../state/store";
import { History } from "../charts/History";
import type { Palette } from "../charts/palette";
import { useGrammar } from "../charts/useGrammar";
import { Choice } from "../ui/Choice";
import { languageNames } from "../words/languageNames";
import { allows, gapMark, millions, percent, precision, statedInWords } from "../words/amount";
import type { Grammar } from "../words/grammar/grammar";
import { standingText } from "../words/membership";
import { paragraph, type ParagraphSource } from "../words/paragraph";
import { namesOf, shortName } from "../words/sourceWords";
import { verdictReason } from "../words/verdictReason";
import { Paragraph } from "./Paragraph";
import { useGrammarOf } from "./useLanguage";
import { VerdictBadge } from "./VerdictBadge";

function statementName(grammar: Grammar, { indicator, of, statement }: Check, year: number): string {
  const words = grammar.ui.reference;
  const at = statement.period.kind === "year" && statement.period.year !== year ? ` ${statement.period.year}` : "";
  if (indicator === "fdiGrossInflow") return words.inflow;
  return indicator === "growth" && of && of !== "turnover" ? words.growth(of) : `${grammar.indicators[indicator]}${at}`;
}

const nowText = (grammar: Grammar, { indicator, now }: Check) =>
  indicator === "growth" ? percent(grammar, now) : millions(grammar, now);

interface EntryProps {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly year: number;
  readonly palette: Palette;
  /** The paragraph: in which language, and after whom. */
  readonly language: Grammar;
  readonly source: ParagraphSource;
  readonly behind: ReadonlyMap<string, string>;
}

/** One partner: the paragraph as a release would print it, each statement with its verdict, and what came before. */
function Entry({ dataset, reporter, partner, year, palette, language, source: after, behind }: EntryProps) {
  const grammar = useGrammar();
  const { ui } = grammar;
  const statements = statementsOn(dataset, reporter.code, partner.code);
  const written = paragraph(language, dataset, { reporter: reporter.code, partner: partner.code, year, source: after });
  const order = ["turnover", "exports", "imports", "growth", "fdiGrossInflow"];
  const main = (c: Check) =>
    c.statement.period.kind === "year" && c.statement.period.year !== year ? 2.5 : order.indexOf(c.indicator);
  const checks = statements.flatMap((statement) => check(dataset, statement)).sort((a, b) => main(a) - main(b));
  const [first] = statements;
  const standings = dataset.notes.flatMap((note) => {
    const group = note.group === undefined ? undefined : dataset.areas.get(note.group);
    const isHere = note.partner === partner.code && statements.some(({ source }) => source === note.source);
    if (!group || !isHere) return [];
    const standing = standingIn(dataset, reporter.code, partner.code, group, year);
    return standingText(grammar, note, standing, { reporter, group, year });
  });
  // One source, that of the year: another one would count otherwise.
  const source = sourceOf(dataset, reporter.code, partner.code, year);
  const years = source && dataset.reporters.get(reporter.code)?.sources.get(source);
  const history = years
    ? Array.from({ length: years.to - years.from + 1 }, (_, i) => ({
        year: years.from + i,
        figure: observe(dataset, reporter.code, partner.code, "turnover", years.from + i, source).figure,
      }))
    : [];
  return (
    <article className="entry" aria-label={grammar.area.name(partner)}>
      <div className="said-part">
        <Paragraph partner={grammar.area.name(partner)} text={written} lang={language.tag} behind={behind} />
        {first && after !== "statistics" && (
          <p className="note">
            {ui.reference.by(namesOf(grammar, first.source).publisher, grammar.date(first.source.date))}
          </p>
        )}
        {standings.map((text) => (
          <p className="note" key={text}>
            {text}
          </p>
        ))}
      </div>
      {checks.length > 0 && (
        <table className="checks">
          <caption className="unseen">{ui.reference.about(grammar.area.inSentence(partner))}</caption>
          <thead>
            <tr>
              <th scope="col">{ui.reference.statement}</th>
              <th scope="col" className="number">
                {ui.reference.now}
              </th>
              <th scope="col">{ui.table.heads.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((each) => (
              <tr key={`${each.indicator} ${each.statement.address}`}>
                <th scope="row">{statementName(grammar, each, year)}</th>
                <td className="number">{nowText(grammar, each)}</td>
                <td>
                  <VerdictBadge verdict={each.verdict} reason={verdictReason(grammar, each)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <History points={history} year={year} palette={palette} name={grammar.area.inSentence(partner)} />
    </article>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partners: readonly Area[];
  readonly year: number;
  readonly palette: Palette;
  /** The figures in the table below, which the paragraphs link to. */
  readonly rows: readonly FigureRow[];
}

/** What stands behind a figure: what was stated and what its rounding allows, what was counted and by whom. */
function behindOf(grammar: Grammar, { figure, stated, statement, source, period }: FigureRow): string {
  const { heads } = grammar.ui.table;
  const who = source ? shortName(grammar, source) : "";
  const counted =
    figure.kind === "amount"
      ? `${millions(grammar, figure)} (${precision(grammar, figure)}), ${who}, ${period}`
      : gapMark;
  const now = `${heads.statistics}: ${counted}`;
  if (!stated || !statement) return now;
  const said = `${statedInWords(grammar, stated)} (${allows(grammar, stated)}), ${grammar.date(statement.source.date)}`;
  return `${heads.stated}: ${said}. ${now}`;
}

/** What officials stated about the chosen partners in the chosen year, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, year, palette, rows }: Props) {
  const [source, chooseSource] = useState<ParagraphSource>("stated");
  const [chosen, chooseLanguage] = useState<Language | null>(null);
  const grammar = useGrammar();
  const { reference } = grammar.ui;
  const language = useGrammarOf(chosen ?? grammar.language);
  const behind = useMemo(() => new Map(rows.map((row) => [row.key, behindOf(grammar, row)])), [grammar, rows]);
  const stated = partners.map((partner) => ({
    partner,
    statements: statementsOn(dataset, reporter.code, partner.code),
  }));
  // A sum over many years belongs to every year; it alone is reason enough to quote a release.
  const spokenOf = ({ statements }: (typeof stated)[number]) =>
    statements.some(({ period }) => period.kind === "year" && period.year === year) ||
    (statements.length > 0 && statements.every(({ period }) => period.kind !== "year"));
  const isCounted = source !== "stated";
  const now = stated.filter((each) => isCounted || spokenOf(each)).map(({ partner }) => partner);
  const other = stated.filter((each) => each.statements.length > 0 && !spokenOf(each));
  const silent = stated
    .filter(({ statements }) => statements.length === 0)
    .map(({ partner }) => grammar.area.inSentence(partner));
  const otherYear = Math.max(
    ...other.flatMap(({ statements }) =>
      statements.flatMap(({ period }) => (period.kind === "year" ? lastYear(period) : null) ?? []),
    ),
  );
  if (partners.length === 0) return null;
  return (
    <section className="reference" aria-labelledby="reference">
      <div className="page">
        <div className="head">
          <h2 id="reference">{reference.title}</h2>
          <span className="settings">
            <Choice
              look="setting"
              label={reference.afterLabel}
              value={source}
              options={(["stated", "statistics", "both"] as const).map((value) => ({
                value,
                text: reference.after[value],
              }))}
              onChoose={(value) => chooseSource(value as ParagraphSource)}
            />
            <Choice
              look="setting"
              label={reference.languageLabel}
              value={language.language}
              options={languages.map((value) => ({ value, text: languageNames[value] }))}
              onChoose={(value) => chooseLanguage(value as Language)}
            />
          </span>
        </div>
        {now.map((partner) => (
          <Entry
            key={partner.code}
            dataset={dataset}
            reporter={reporter}
            partner={partner}
            year={year}
            palette={palette}
            language={language}
            source={source}
            behind={behind}
          />
        ))}
        {!isCounted && other.length > 0 && Number.isFinite(otherYear) && (
          <p className="silent">
            {reference.otherYear(
              grammar.list(other.map(({ partner }) => grammar.area.inSentence(partner))),
              otherYear,
              year,
            )}{" "}
            <button type="button" className="link" onClick={() => chooseYears({ from: otherYear, to: otherYear })}>
              {reference.show(otherYear)}
            </button>
          </p>
        )}
        {!isCounted && silent.length > 0 && <p className="silent">{reference.silent(grammar.list(silent))}</p>}
      </div>
    </section>
  );
}
