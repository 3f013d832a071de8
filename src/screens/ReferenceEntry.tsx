import { type Check, check } from "../analysis/check";
import { standingIn } from "../analysis/standing";
import type { Area } from "../core/area";
import { type Dataset, observe, sourceOf, statementsOn } from "../core/dataset";
import { History } from "../charts/History";
import type { Palette } from "../charts/palette";
import { useGrammar } from "../charts/useGrammar";
import { millions, percent } from "../words/amount";
import type { Grammar } from "../words/grammar/grammar";
import { standingText } from "../words/membership";
import { paragraph, type ParagraphSource } from "../words/paragraph";
import { namesOf } from "../words/sourceWords";
import { verdictNotes } from "../words/verdictWords";
import { type BehindOf, Paragraph } from "./Paragraph";
import { Reasons } from "./Reasons";
import { moreOf, useMore } from "./useMore";
import { VerdictBadge } from "./VerdictBadge";

function statementName(grammar: Grammar, { indicator, of, statement }: Check, year: number): string {
  const words = moreOf(grammar).reference;
  const at = statement.period.kind === "year" && statement.period.year !== year ? ` ${statement.period.year}` : "";
  if (indicator === "fdiGrossInflow") return words.inflow;
  return indicator === "growth" && of && of !== "turnover" ? words.growth(of) : `${grammar.indicators[indicator]}${at}`;
}

const nowText = (grammar: Grammar, { indicator, now }: Check) =>
  indicator === "growth" ? percent(grammar, now) : millions(grammar, now);

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly year: number;
  readonly palette: Palette;
  /** The paragraph: in which language, and after whom. */
  readonly language: Grammar;
  readonly source: ParagraphSource;
  readonly behind: BehindOf;
}

/** One partner: the paragraph as a release would print it, each statement with its verdict, and what came before. */
export function ReferenceEntry({ dataset, reporter, partner, year, palette, language, source: after, behind }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { reference, figures } = more;
  const statements = statementsOn(dataset, reporter.code, partner.code);
  const written = paragraph(language, dataset, { reporter: reporter.code, partner: partner.code, year, source: after });
  const order = ["turnover", "exports", "imports", "growth", "fdiGrossInflow"];
  const main = (c: Check) =>
    c.statement.period.kind === "year" && c.statement.period.year !== year ? 2.5 : order.indexOf(c.indicator);
  const checks = statements.flatMap((statement) => check(dataset, statement)).sort((a, b) => main(a) - main(b));
  const reasons = verdictNotes(
    grammar,
    more,
    checks.map((each) => ({ name: statementName(grammar, each, year), verdict: each.verdict })),
  );
  const [first] = statements;
  const file = dataset.reporters.get(reporter.code);
  const standings = dataset.notes.flatMap((note) => {
    const group = note.group === undefined ? undefined : dataset.areas.get(note.group);
    const isHere = note.partner === partner.code && statements.some(({ source }) => source === note.source);
    if (!group || !isHere) return [];
    const standing = file ? standingIn(dataset, file, partner, group, year) : null;
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
            {reference.by(namesOf(grammar, first.source).publisher, grammar.date(first.source.date))}
          </p>
        )}
        {standings.map((text) => (
          <p className="note" key={text}>
            {text}
          </p>
        ))}
      </div>
      {checks.length > 0 && (
        <div className="checked">
          <table className="checks">
            <caption className="unseen">{reference.about(grammar.area.inSentence(partner))}</caption>
            <thead>
              <tr>
                <th scope="col">{reference.statement}</th>
                <th scope="col" className="number">
                  {reference.now}
                </th>
                <th scope="col">{figures.heads.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((each) => (
                <tr key={`${each.indicator} ${each.statement.address}`}>
                  <th scope="row">{statementName(grammar, each, year)}</th>
                  <td className="number">{nowText(grammar, each)}</td>
                  <td>
                    <VerdictBadge verdict={each.verdict} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Reasons texts={reasons} />
        </div>
      )}
      <History points={history} year={year} palette={palette} name={grammar.area.inSentence(partner)} />
    </article>
  );
}
