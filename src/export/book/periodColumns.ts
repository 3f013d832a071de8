import type { FigureRow } from "../../analysis/figures";
import type { LineRow } from "../../analysis/lines";
import type { Area } from "../../core/area";
import { type Figure, subtract } from "../../core/figure";
import { type AnyIndicator, indicators, isInvestment } from "../../core/indicators";
import { formatPeriod, isPeriod, order, type Period, type Span } from "../../core/period";
import { statedInWords } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import type { WorkbookWords } from "../../words/language/workbook";
import { moreOf } from "../../words/moreOf";
import { small } from "../../words/pointParts";
import { shortName } from "../../words/sourceWords";
import { verdictName } from "../../words/verdictWords";
import type { Cell } from "../workbook";
import type { Column } from "./captioned";
import { amountCell, changeCell } from "./figureCells";
import { statusCell } from "./partnersSheet";

/** What a line of figures is made of; of figures that a reader brought no change and no verdict is known. */
export type BookRow = LineRow & Partial<Pick<FigureRow, "change" | "verdict">>;

/** All figures on one partner in one period, from one reporter. */
export interface InPeriod {
  readonly reporter: Area | undefined;
  readonly partner: Area;
  readonly period: Period | Span;
  readonly rows: readonly BookRow[];
}

export const isTotal = ({ partner }: InPeriod): boolean => partner.kind === "group" || partner.kind === "world";

const whenOf = (period: Period | Span): Period | null => (isPeriod(period) ? period : null);

/** The latest first; what was stated of spans of years after what was counted of periods. */
function byTime(a: InPeriod, b: InPeriod): number {
  const [x, y] = [whenOf(a.period), whenOf(b.period)];
  return x && y ? order(y, x) : Number(x === null) - Number(y === null);
}

/** Rows by reporter, partner and period, in the order of the partners and from the latest period back. */
export function inPeriods(rows: readonly BookRow[]): InPeriod[] {
  const pairs = new Map<string, Map<string, { -readonly [K in keyof InPeriod]: InPeriod[K] } & { rows: BookRow[] }>>();
  for (const row of rows) {
    const { reporter, partner, period } = row;
    const pair = `${reporter?.code ?? ""} ${partner.code}`;
    const times = pairs.get(pair) ?? new Map<string, never>();
    pairs.set(pair, times);
    const time = formatPeriod(period);
    const known = times.get(time);
    if (known) known.rows.push(row);
    else times.set(time, { reporter, partner, period, rows: [row] });
  }
  return [...pairs.values()].flatMap((times) => [...times.values()].toSorted(byTime));
}

const isTold = (figure: Figure): boolean => figure.kind === "amount" || figure.reason === "suppressed";

const figureOf = ({ rows }: InPeriod, indicator: AnyIndicator): Figure | null =>
  rows.find((row) => row.indicator === indicator)?.figure ?? null;

/** What was stated, each with its indicator and its verdict: “Turnover: 2 billion (agrees within rounding)”. */
export const statedIn = (grammar: Grammar, rows: readonly BookRow[]): Cell => {
  const said = rows.flatMap(({ indicator, stated, verdict }) => {
    if (!stated) return [];
    const found = verdict ? ` (${verdictName(grammar, verdict)})` : "";
    return `${grammar.indicators[indicator]}: ${statedInWords(grammar, stated)}${found}`;
  });
  return said.length > 0 ? said.join("; ") : null;
};

/** The columns of figures over periods: a column for each indicator that there is. */
export function periodColumns(
  grammar: Grammar,
  words: WorkbookWords,
  all: readonly InPeriod[],
  reporter: Area | undefined,
): Column<InPeriod>[] {
  const { figures } = moreOf(grammar);
  const { heads } = figures;
  const rows = all.flatMap((each) => each.rows);
  const names = new Set(rows.map(({ indicator }) => indicator));
  // What was stated of investment has no figure of the statistics beside it.
  const isCounted = (name: AnyIndicator) =>
    !isInvestment(name) || rows.some(({ indicator, figure }) => indicator === name && isTold(figure));
  const present = (Object.keys(indicators) as AnyIndicator[]).filter((name) => names.has(name) && isCounted(name));
  const [first] = present;
  const isOfMany = rows.some((row) => row.reporter && row.reporter !== reporter);
  const isMixed = new Set(rows.flatMap(({ source }) => source ?? [])).size > 1;
  const balanceOf = (line: InPeriod) => {
    const [exports, imports] = [figureOf(line, "exports"), figureOf(line, "imports")];
    // Of flows in two currencies there is no balance.
    const isAlike = exports?.kind === "gap" || imports?.kind === "gap" || exports?.unit === imports?.unit;
    return exports && imports && isAlike ? amountCell(grammar, subtract(exports, imports), true) : null;
  };
  const hasBalance = !names.has("balance") && names.has("exports") && names.has("imports");
  return [
    {
      head: grammar.ui.question.reporter,
      cell: (line) => {
        const by = line.reporter ?? reporter;
        return isOfMany && by ? grammar.area.name(by) : null;
      },
    },
    {
      head: heads.partner,
      cell: (line) => (isTotal(line) ? words.total(grammar.area.name(line.partner)) : grammar.area.name(line.partner)),
    },
    { head: words.code, cell: ({ partner }) => partner.code },
    { head: heads.period, cell: ({ period }) => grammar.period(period) },
    ...present.map((name) => ({
      head: grammar.indicators[name],
      isNumber: true,
      cell: (line: InPeriod) => {
        const figure = figureOf(line, name);
        return figure && amountCell(grammar, figure, name === "balance");
      },
    })),
    {
      head: grammar.indicators.balance,
      isNumber: true,
      cell: (line) => (hasBalance ? balanceOf(line) : null),
    },
    {
      head: present.length > 1 && first ? `${heads.change}, ${small(grammar.indicators[first])}` : heads.change,
      isNumber: true,
      cell: (line) => {
        const change = line.rows.find(({ indicator }) => indicator === first)?.change;
        const isUnasked = change === undefined || (change !== "tiny base" && change.kind === "gap");
        return isUnasked ? null : changeCell(grammar, change);
      },
    },
    { head: heads.stated, cell: (line) => statedIn(grammar, line.rows) },
    {
      head: heads.status,
      cell: (line) =>
        statusCell(
          grammar,
          line.rows.map(({ figure }) => figure),
        ),
    },
    {
      head: heads.source,
      cell: (line) => {
        const named = line.rows.flatMap(({ source }) => (source ? shortName(grammar, source) : []));
        return isMixed && named.length > 0 ? [...new Set(named)].join(", ") : null;
      },
    },
  ];
}
