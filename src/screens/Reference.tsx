import { useState } from "react";
import { type Check, check } from "../analysis/check";
import { standingIn } from "../analysis/membership";
import type { Area } from "../core/area";
import { type Dataset, observe, sourceOf, statementsOn } from "../core/dataset";
import { lastYear } from "../core/period";
import { chooseYears } from "../state/store";
import { History } from "../charts/History";
import { useGrammar } from "../charts/useGrammar";
import type { Palette } from "../charts/palette";
import { dateInWords } from "../words/date";
import type { Messages } from "../words/messages/messages";
import { standingText } from "../words/membership";
import { inSentence, listed, nameOf } from "../words/names";
import { millions, percent } from "../words/number";
import { type Piece, plainText, referenceParagraph } from "../words/reference";
import { indicatorName, verdictReason } from "../words/terms";
import { VerdictBadge } from "./VerdictBadge";

function Paragraph({ pieces }: { readonly pieces: readonly Piece[] }) {
  const piece = ({ text, row }: Piece, i: number) =>
    row === undefined ? (
      text
    ) : (
      <a key={i} href={`#figure-${row}`}>
        {text}
      </a>
    );
  const groups: (Piece & { readonly at: number })[][] = [];
  pieces.forEach((each, at) => {
    const last = groups.at(-1);
    if (each.together !== undefined && last?.[0]?.together === each.together) last.push({ ...each, at });
    else groups.push([{ ...each, at }]);
  });
  return (
    <p className="paragraph">
      {groups.map((group) => {
        const inside = group.map((each) => piece(each, each.at));
        return group.length > 1 ? (
          <span className="together" key={group[0]?.at}>
            {inside}
          </span>
        ) : (
          inside
        );
      })}
    </p>
  );
}

function CopyParagraph({ partner, text }: { readonly partner: string; readonly text: string }) {
  const { reference } = useGrammar().ui;
  const [said, say] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(reference.copied);
    } catch {
      say(reference.notCopied);
    }
  };
  return (
    <p className="copy">
      <button type="button" className="button" aria-label={reference.copyOf(partner)} onClick={() => void copy()}>
        {reference.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

function statementName({ indicator, of, statement }: Check, year: number, words: Messages["reference"]): string {
  const at = statement.period.kind === "year" && statement.period.year !== year ? ` ${statement.period.year}` : "";
  if (indicator === "fdiGrossInflow") return words.inflow;
  return indicator === "growth" && of && of !== "turnover" ? words.growth(of) : `${indicatorName[indicator]}${at}`;
}

const nowText = ({ indicator, now }: Check) => (indicator === "growth" ? percent(now) : millions(now));

interface EntryProps {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly year: number;
  readonly palette: Palette;
}

/** One partner: the paragraph as a release would print it, each statement with its verdict, and what came before. */
function Entry({ dataset, reporter, partner, year, palette }: EntryProps) {
  const { ui } = useGrammar();
  const statements = statementsOn(dataset, reporter.code, partner.code);
  const pieces = referenceParagraph(statements, reporter, partner);
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
    return standingText(note, standing, { reporter, group, year });
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
    <article className="entry" aria-label={nameOf(partner)}>
      <div className="said-part">
        <Paragraph pieces={pieces} />
        {first && <p className="note">{ui.reference.by(first.source.publisher, dateInWords(first.source.date))}</p>}
        {standings.map((text) => (
          <p className="note" key={text}>
            {text}
          </p>
        ))}
        <CopyParagraph partner={nameOf(partner)} text={plainText(pieces)} />
      </div>
      <table className="checks">
        <caption className="unseen">{ui.reference.about(inSentence(partner))}</caption>
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
              <th scope="row">{statementName(each, year, ui.reference)}</th>
              <td className="number">{nowText(each)}</td>
              <td>
                <VerdictBadge verdict={each.verdict} reason={verdictReason(each)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <History points={history} year={year} palette={palette} name={inSentence(partner)} />
    </article>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partners: readonly Area[];
  readonly year: number;
  readonly palette: Palette;
}

/** What officials stated about the chosen partners in the chosen year, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, year, palette }: Props) {
  const { reference } = useGrammar().ui;
  const stated = partners.map((partner) => ({
    partner,
    statements: statementsOn(dataset, reporter.code, partner.code),
  }));
  // A sum over many years belongs to every year; it alone is reason enough to quote a release.
  const spokenOf = ({ statements }: (typeof stated)[number]) =>
    statements.some(({ period }) => period.kind === "year" && period.year === year) ||
    (statements.length > 0 && statements.every(({ period }) => period.kind !== "year"));
  const now = stated.filter(spokenOf).map(({ partner }) => partner);
  const other = stated.filter((each) => each.statements.length > 0 && !spokenOf(each));
  const silent = stated.filter(({ statements }) => statements.length === 0).map(({ partner }) => inSentence(partner));
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
          <span className="note">{reference.asStated}</span>
        </div>
        {now.map((partner) => (
          <Entry
            key={partner.code}
            dataset={dataset}
            reporter={reporter}
            partner={partner}
            year={year}
            palette={palette}
          />
        ))}
        {other.length > 0 && Number.isFinite(otherYear) && (
          <p className="silent">
            {reference.otherYear(listed(other.map(({ partner }) => inSentence(partner))), otherYear, year)}{" "}
            <button type="button" className="link" onClick={() => chooseYears({ from: otherYear, to: otherYear })}>
              {reference.show(otherYear)}
            </button>
          </p>
        )}
        {silent.length > 0 && <p className="silent">{reference.silent(listed(silent))}</p>}
      </div>
    </section>
  );
}
