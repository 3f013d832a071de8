import type { FigureRow } from "../../analysis/figures";
import { type Flag, flagOf } from "../../core/figure";
import { type AnyIndicator, flows, investments } from "../../core/indicators";
import { getOrMake } from "../../core/memo";
import { formatPeriod } from "../../core/period";
import { millions, statedInWords } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import type { Grammar } from "../../words/language/grammar";
import { verdictName } from "../../words/verdictWords";

export interface Column {
  readonly key: string;
  readonly head: string;
  readonly isNumber: boolean;
}

export interface Cell {
  readonly text: string;
  readonly bold: boolean;
  readonly flag: Flag | undefined;
}

export interface Line {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** The figures that stand in it, each by what it is of. */
  readonly figures: readonly string[];
}

/** What a drawing of figures holds, in columns and lines. */
export interface Lined {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

const plain = (text: string): Cell => ({ text, bold: false, flag: undefined });
const bold = (text: string): Cell => ({ ...plain(text), bold: true });
const figureCell = (grammar: Grammar, { figure }: FigureRow): Cell => ({
  ...bold(millions(grammar, figure)),
  flag: flagOf(figure),
});

const lineOf = ({ partner, period }: FigureRow): string => `${partner.code} ${formatPeriod(period)}`;

/** What a figure is of; rows with another statement on it have the same one. */
export const figureOf = (row: FigureRow): string => `${lineOf(row)} ${row.indicator}`;

/** A partner is named in the first of the lines that follow each other on it. */
const named = (grammar: Grammar, { partner }: FigureRow, before: FigureRow | undefined): Cell =>
  bold(before?.partner === partner ? "" : grammar.area.name(partner));

/** A line for each figure, with its change and what was stated of it. */
export function oneByOne(grammar: Grammar, rows: readonly FigureRow[], hasStated: boolean): Lined {
  const { heads } = grammar.chart;
  const column = (key: keyof typeof heads, isNumber = false): Column => ({ key, head: heads[key], isNumber });
  return {
    columns: [
      column("partner"),
      column("indicator"),
      column("period"),
      column("statistics", true),
      column("change", true),
      ...(hasStated ? [column("stated"), column("verdict")] : []),
    ],
    lines: rows.map((row, i) => ({
      key: row.key,
      figures: [figureOf(row)],
      cells: [
        named(grammar, row, rows[i - 1]),
        plain(grammar.indicators[row.indicator]),
        plain(grammar.period(row.period)),
        figureCell(grammar, row),
        plain(changePercent(grammar, row.change)),
        ...(hasStated
          ? [
              plain(row.stated ? statedInWords(grammar, row.stated) : ""),
              plain(row.verdict ? verdictName(grammar, row.verdict) : ""),
            ]
          : []),
      ],
    })),
  };
}

/** The counted figures alone, a line for each partner and period and a column for each indicator. */
export function sideBySide(grammar: Grammar, rows: readonly FigureRow[]): Lined {
  const counted = rows.filter(({ figure, stated }) => figure.kind === "amount" || stated === null);
  const shown = [...flows, ...investments].filter((each) => counted.some(({ indicator }) => indicator === each));
  const grouped = new Map<string, FigureRow[]>();
  for (const row of counted) getOrMake(grouped, lineOf(row), () => []).push(row);
  const groups = [...grouped];
  const hasPeriods = new Set(counted.map(({ period }) => period)).size > 1;
  const { heads } = grammar.chart;
  const at = (group: readonly FigureRow[], indicator: AnyIndicator) => group.find((row) => row.indicator === indicator);
  return {
    columns: [
      { key: "partner", head: heads.partner, isNumber: false },
      ...(hasPeriods ? [{ key: "period", head: heads.period, isNumber: false }] : []),
      ...shown.map((key) => ({ key, head: grammar.indicators[key], isNumber: true })),
    ],
    lines: groups.flatMap(([key, group], i): Line[] => {
      const [first] = group;
      if (!first) return [];
      const found = shown.map((indicator) => at(group, indicator));
      return [
        {
          key,
          figures: found.flatMap((row) => (row ? figureOf(row) : [])),
          cells: [
            named(grammar, first, groups[i - 1]?.[1][0]),
            ...(hasPeriods ? [plain(grammar.period(first.period))] : []),
            ...found.map((row) => (row ? { ...figureCell(grammar, row), bold: false } : plain(""))),
          ],
        },
      ];
    }),
  };
}
