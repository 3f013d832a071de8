import { type Check, check } from "../../analysis/check";
import { ofOneRelease, quotedOn } from "../../analysis/quoted";
import { sinceFirst } from "../../analysis/findings/sinceFirst";
import { standingIn } from "../../analysis/standingIn";
import type { Area } from "../../core/area";
import { covered } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { observe, sourceOf } from "../../core/observe";
import { flows, statedIndicators } from "../../core/indicators";
import { isPeriod, type Period, range, within } from "../../core/period";
import { HistoryChart } from "../../charts/history/Chart";
import { layOut } from "../../charts/history/layout";
import type { Palette } from "../../charts/palette";
import { useGrammar } from "../page/useGrammar";
import { millions, percent, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { movementInWords } from "../../words/say/movement";
import { trendOf } from "../../words/trendOf";
import { standingText } from "../../words/membership";
import { namesOf } from "../../words/sourceWords";
import { differingNotes, saidBy } from "../../words/differingWords";
import { verdictName, verdictNotes } from "../../words/verdictWords";
import { type BehindOf, Paragraph } from "./Paragraph";
import { Reasons } from "./Reasons";
import { useMore } from "../page/useMore";
import { moreOf } from "../../words/moreOf";
import { VerdictBadge } from "./VerdictBadge";
import styles from "./reference.module.css";
import typography from "../../ui/typography.module.css";
import { paragraphFindings } from "../../analysis/findings/paragraph";
import type { ParagraphKind } from "../../core/question";
import { paragraph } from "../../words/say/paragraph";

/** What a statement is of; with its period, where that is not the one asked for. */
function statementName(grammar: Grammar, { indicator, of, statement }: Check, asked: Period | null): string {
  const words = moreOf(grammar).reference;
  const { period } = statement;
  const at = period === asked ? "" : ` ${grammar.period(period)}`;
  if (indicator === "fdiGrossInflow") return words.inflow + at;
  const growth = indicator === "growth" && of && of !== "turnover" ? words.growth(of) : null;
  return (growth ?? grammar.indicators[indicator]) + at;
}

const nowText = (grammar: Grammar, { indicator, now }: Check) =>
  indicator === "growth" ? percent(grammar, now) : millions(grammar, now);

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  readonly palette: Palette;
  /** The paragraph: in which language, and after whom. */
  readonly language: Grammar;
  readonly source: ParagraphKind;
  readonly behind: BehindOf;
}

/** One partner: the paragraph as a release would print it, each statement with its verdict, and what came before. */
export function ReferenceEntry({
  dataset,
  reporter,
  partner,
  period,
  palette,
  language,
  source: after,
  behind,
}: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { reference, figures } = more;
  const statements = quotedOn(dataset, reporter.code, partner.code, period);
  const written = paragraph(
    language,
    paragraphFindings(dataset, {
      reporter: reporter.code,
      partner: partner.code,
      period,
      source: after,
    }),
  );
  const order: readonly string[] = [...flows, "growth", ...statedIndicators];
  const main = (c: Check) =>
    "year" in c.statement.period && c.statement.period !== period ? 2.5 : order.indexOf(c.indicator);
  const checks = statements.flatMap((statement) => check(dataset, statement)).sort((a, b) => main(a) - main(b));
  const names = checks.map((each) => statementName(grammar, each, period));
  const quoted = new Set(ofOneRelease(statements, period).map(({ source: release }) => release));
  // Of one figure that several state, each is named by what it says; what they state alike stands once.
  const seen = new Set<string>();
  const rows = checks.flatMap((each, i) => {
    const name = names[i] ?? "";
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const label = isAlone ? name : `${name}, ${statedShort(grammar, each.stated)}`;
    const key = `${label} ${verdictName(grammar, each.verdict)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { source: release } = each.statement;
    return { ...each, name: label, by: quoted.has(release) ? null : saidBy(grammar, release) };
  });
  const differ = checks.map((each) => ({ ...each, name: statementName(grammar, each, null) }));
  const reasons = [...differingNotes(grammar, more, differ), ...verdictNotes(grammar, more, rows)];
  const isElsewhen =
    statements.length > 0 && statements.every((each) => isPeriod(each.period) && !within(each.period, period));
  // The paragraph is after one release; what others stated has its source beside it.
  const releases = after === "statistics" ? [] : [...quoted];
  const by = new Set(
    releases.map((release) =>
      release.kind === "news item"
        ? reference.inNews(grammar.date(release.date))
        : reference.by(namesOf(grammar, release).publisher, grammar.date(release.date)),
    ),
  );
  const file = dataset.reporters.get(reporter.code);
  const standings = dataset.notes.flatMap((note) => {
    const group = note.group === undefined ? undefined : dataset.areas.get(note.group);
    const isHere = note.partner === partner.code && statements.some(({ source }) => source === note.source);
    if (!group || !isHere) return [];
    const standing = file ? standingIn(dataset, file, partner, group, period) : null;
    return standingText(grammar, note, standing, { reporter, group, period });
  });
  // One source, that of the period: another one would count otherwise.
  const source = sourceOf(dataset, reporter.code, partner.code, period);
  const periods = source && covered(file?.sources.get(source) ?? [], period);
  const history = (periods ? range(periods) : []).map((each) => ({
    period: each,
    figure: observe(dataset, reporter.code, partner.code, "turnover", each, source ?? undefined).figure,
  }));
  // A group has other members in other years.
  const since = partner.kind === "group" ? null : sinceFirst(history, period);
  return (
    <article className={styles.entry} aria-label={grammar.area.name(partner)}>
      <div className={styles.said}>
        <Paragraph partner={grammar.area.name(partner)} text={written} lang={language.tag} behind={behind} />
        {[...by].map((text) => (
          <p className={styles.note} key={text}>
            {text}
          </p>
        ))}
        {after !== "statistics" && isElsewhen && <p className={styles.note}>{more.verdicts.elsewhen(period)}</p>}
        {standings.map((text) => (
          <p className={styles.note} key={text}>
            {text}
          </p>
        ))}
      </div>
      {checks.length > 0 && (
        <div className={styles.checked}>
          <table className={styles.checks}>
            <caption className={typography.hidden}>{reference.about(grammar.area.inSentence(partner))}</caption>
            <thead>
              <tr>
                <th scope="col">{reference.statement}</th>
                <th scope="col" className={styles.number}>
                  {reference.now}
                </th>
                <th scope="col">{figures.heads.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((each) => (
                <tr key={`${each.indicator} ${each.statement.address}`}>
                  <th scope="row">
                    <span>{each.name}</span>
                    {each.by !== null && <small>{` ${each.by}`}</small>}
                  </th>
                  <td className={styles.number}>{nowText(grammar, each)}</td>
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
      <div className={styles.history}>
        <HistoryChart
          layout={layOut(grammar, { points: history, period, name: grammar.area.inSentence(partner) })}
          palette={palette}
        />
        {since && (
          <p className={styles.note}>
            {`${trendOf(grammar).moved({ kind: "flow", flow: "turnover", partner }, movementInWords(grammar, since.moved), since.from, since.to, null)}.`}
          </p>
        )}
      </div>
    </article>
  );
}
