import { rowKey } from "../analysis/figures";
import type { Area } from "../core/area";
import type { Indicator, Statement } from "../core/dataset";
import type { Amount } from "../core/figure";
import { formatPeriod } from "../core/period";
import { inSentence } from "./names";
import { literalNumber, statedInWords } from "./number";

/** A piece of a paragraph; one with a row is a figure that links to it. */
export interface Piece {
  readonly text: string;
  readonly row?: string;
  /** Pieces with the same number stay on one line. */
  readonly together?: number;
  /** The mark of a footnote, which a copy may leave out. */
  readonly note?: number;
}

const figure = (stated: Amount, partner: string, indicator: Indicator, period: string): Piece => ({
  text:
    stated.qualifier === "rounded"
      ? literalNumber(stated.literal ?? "")
      : statedInWords(stated).replaceAll(" ", "\u00A0"),
  row: rowKey(partner, indicator, period),
});

function trade(statement: Statement, base: Statement | undefined): Piece[] {
  const { partner, figures, period, growth, source } = statement;
  const { turnover, exports, imports } = figures;
  if (!turnover) return [];
  const at = formatPeriod(period);
  const opening = source.compiler ? `According to ${source.compiler}, in` : "In";
  const pieces: Piece[] = [
    { text: `${opening} ${at} bilateral trade turnover amounted to ` },
    figure(turnover, partner, "turnover", at),
    { text: " US dollars" },
  ];
  if (exports && imports)
    pieces.push(
      { text: " (" },
      { text: "exports – ", together: 1 },
      { ...figure(exports, partner, "exports", at), together: 1 },
      { text: ", " },
      { text: "imports – ", together: 2 },
      { ...figure(imports, partner, "imports", at), together: 2 },
      { text: ")" },
    );
  if (growth) {
    const since = base?.figures[growth.of];
    pieces.push(
      { text: growth.of === "turnover" ? ", which is " : `, ${growth.of} being ` },
      { text: statedInWords(growth.value).replaceAll(" ", "\u00A0"), row: rowKey(partner, growth.of, at) },
      { text: ` more than in ${growth.since}` },
    );
    if (since) pieces.push({ text: " (" }, figure(since, partner, growth.of, String(growth.since)), { text: ")" });
  }
  return [...pieces, { text: "." }];
}

const amounted = {
  moreThan: ["has exceeded", "exceeded"],
  atLeast: ["has come to at least", "came to at least"],
  lessThan: ["has stayed below", "stayed below"],
  atMost: ["has come to at most", "came to at most"],
  approx: ["has come to about", "came to about"],
  rounded: ["has come to", "came to"],
  exact: ["has come to", "came to"],
} as const;

function investment(statement: Statement, reporter: Area, partner: Area): Piece[] {
  const stated = statement.figures.fdiGrossInflow;
  if (!stated) return [];
  const { period } = statement;
  const open = period.kind === "open";
  const when =
    period.kind === "span"
      ? `From ${period.from} to ${period.to}`
      : open
        ? `Since ${period.from}`
        : `In ${formatPeriod(period)}`;
  const verb = amounted[stated.qualifier][open ? 0 : 1];
  return [
    {
      text: `${when}, the gross inflow of direct investment from ${inSentence(partner)} to ${inSentence(reporter)} ${verb} `,
    },
    { text: literalNumber(stated.literal ?? ""), row: rowKey(partner.code, "fdiGrossInflow", formatPeriod(period)) },
    { text: " US dollars." },
  ];
}

/** The paragraph that a release ends with, as stated, each figure linked to its row; empty where nothing was stated. */
export function referenceParagraph(statements: readonly Statement[], reporter: Area, partner: Area): Piece[] {
  const yearly = (year: number) => statements.find(({ period }) => period.kind === "year" && period.year === year);
  const sentences = statements
    .flatMap((statement) => {
      const named = isBase(statement, statements) && !statement.figures.exports && !statement.growth;
      return [
        named ? [] : trade(statement, statement.growth && yearly(statement.growth.since)),
        investment(statement, reporter, partner),
      ];
    })
    .filter((pieces) => pieces.length > 0);
  return sentences.flatMap((pieces, i) => (i === 0 ? pieces : [{ text: " " }, ...pieces]));
}

/** Whether a statement only gives the base of another one's growth, which names it already. */
const isBase = (statement: Statement, all: readonly Statement[]): boolean =>
  all.some(({ growth }) => growth && statement.period.kind === "year" && statement.period.year === growth.since);

export const plainText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
