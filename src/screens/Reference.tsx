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
import { allows, millions, percent, precision, statedInWords } from "../words/amount";
import type { Grammar } from "../words/grammar/grammar";
import { standingText } from "../words/membership";
import { paragraph, type ParagraphSource } from "../words/paragraph";
import { verdictReason } from "../words/verdictReason";
import { Paragraph } from "./Paragraph";
import { useGrammarOf } from "./useLanguage";
import { VerdictBadge } from "./VerdictBadge";

function statementName(grammar: Grammar, { indicator, of, statement }: Check, year: number): string {
  const at = statement.period.kind === "year" && statement.period.year !== year ? ` ${statement.period.year}` : "";
  if (indicator === "fdiGrossInflow") return "FDI inflow";
  return indicator === "growth" && of !== "turnover" ? `Growth of ${of}` : `${grammar.indicators[indicator]}${at}`;
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
            As stated by the {first.source.publisher}, {grammar.date(first.source.date)}.
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
          <caption className="unseen">
            What was stated about {grammar.area.inSentence(partner)}, against the statistics
          </caption>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              <th scope="col" className="number">
                Statistics now
              </th>
              <th scope="col">Verdict</th>
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

const sources: readonly { readonly value: ParagraphSource; readonly text: string }[] = [
  { value: "stated", text: "as stated" },
  { value: "statistics", text: "from the statistics" },
  { value: "both", text: "both" },
];

/** Each language under its own name. */
const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  es: "Español",
  pt: "Português",
};

/** What stands behind a figure: what was stated and what its rounding allows, what was counted and by whom. */
function behindOf(grammar: Grammar, { figure, stated, statement, source, period }: FigureRow): string {
  const counted =
    figure.kind === "amount"
      ? `${millions(grammar, figure)} million, ${precision(grammar, figure)}, ${source?.short ?? source?.publisher}, ${period}`
      : "no series";
  if (!stated || !statement) return counted;
  return `stated ${statedInWords(grammar, stated)} (${allows(grammar, stated)} million), ${grammar.date(statement.source.date)}; statistics ${counted}`;
}

/** What officials stated about the chosen partners in the chosen year, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, year, palette, rows }: Props) {
  const [source, chooseSource] = useState<ParagraphSource>("stated");
  const [chosen, chooseLanguage] = useState<Language | null>(null);
  const grammar = useGrammar();
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
          <h2 id="reference">For reference</h2>
          <span className="settings">
            <Choice
              look="setting"
              label="Paragraph after"
              value={source}
              options={sources}
              onChoose={(value) => chooseSource(value as ParagraphSource)}
            />
            <Choice
              look="setting"
              label="Language of the paragraph"
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
            The releases on file about {grammar.list(other.map(({ partner }) => grammar.area.inSentence(partner)))}{" "}
            speak of {otherYear}, not of {year}.{" "}
            <button type="button" className="link" onClick={() => chooseYears({ from: otherYear, to: otherYear })}>
              Show {otherYear}
            </button>
          </p>
        )}
        {!isCounted && silent.length > 0 && (
          <p className="silent">No official statement about {grammar.list(silent)} is on file.</p>
        )}
      </div>
    </section>
  );
}
