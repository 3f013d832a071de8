import type { FigureRow } from "../../analysis/figures";
import { type Flag, flagOf, flags } from "../../core/figure";
import { millions, statedInWords } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import type { Grammar } from "../../words/language/grammar";
import { verdictName } from "../../words/verdictWords";
import { textWidth } from "../text";
import { usualForm } from "../drawing";

export interface Column {
  readonly key: keyof Grammar["chart"]["heads"];
  readonly isNumber?: boolean;
  readonly bold?: boolean;
  readonly text: (row: FigureRow) => string;
}

const columnsOf = (grammar: Grammar): readonly Column[] => [
  { key: "partner", bold: true, text: ({ partner }) => grammar.area.name(partner) },
  { key: "indicator", text: ({ indicator }) => grammar.indicators[indicator] },
  { key: "period", text: ({ period }) => grammar.period(period) },
  { key: "statistics", isNumber: true, bold: true, text: ({ figure }) => millions(grammar, figure) },
  {
    key: "change",
    isNumber: true,
    text: ({ change }) => changePercent(grammar, change),
  },
  { key: "stated", text: ({ stated }) => (stated ? statedInWords(grammar, stated) : "") },
  { key: "verdict", text: ({ verdict }) => (verdict ? verdictName(grammar, verdict) : "") },
];

/** From one line to the next, and from the top to the first, in the drawing’s own pixels. */
const usualLine = 30;
/** Lines of a table that fills a frame stand no further apart, so that each row is read across. */
const widestLine = 60;
export const head = 34;
const leastGap = 20;

/** Columns as wide as their widest text, and what is left of the width between them. */
function placed(columns: readonly Column[], rows: readonly FigureRow[], grammar: Grammar, asked: number) {
  const widths = columns.map(({ key, bold, text }) =>
    Math.max(textWidth(grammar.chart.heads[key], 13), ...rows.map((row) => textWidth(text(row), 14, bold))),
  );
  const least = widths.reduce((sum, width) => sum + width + leastGap, -leastGap);
  const width = Math.max(least, asked);
  const gap = leastGap + (width - least) / (columns.length - 1);
  let from = 0;
  const places = columns.map((column, i) => {
    const room = widths[i] ?? 0;
    const place = column.isNumber
      ? ({ column, x: from + room, anchor: "end" } as const)
      : ({ column, x: from, anchor: "start" } as const);
    from += room + gap;
    return place;
  });
  return { width, places };
}

export interface TableLayout {
  readonly grammar: Grammar;
  readonly rows: readonly FigureRow[];
  readonly width: number;
  readonly height: number;
  /** The size before it is shrunk to the width asked for. */
  readonly full: { readonly width: number; readonly height: number };
  readonly places: ReturnType<typeof placed>["places"];
  /** From one line to the next, before it is shrunk. */
  readonly line: number;
  /** The flags that the figures have. */
  readonly marks: readonly Flag[];
}

/** The figures in columns and lines; where there is less room than they need, smaller. */
export function layOut(
  grammar: Grammar,
  rows: readonly FigureRow[],
  asked: number,
  { stated, room } = usualForm,
): TableLayout {
  const columns = columnsOf(grammar).filter(({ key }) => stated || (key !== "stated" && key !== "verdict"));
  const { width, places } = placed(columns, rows, grammar, asked);
  const shrunk = asked / width;
  const marks = flags.filter((flag) => rows.some(({ figure }) => flagOf(figure) === flag));
  const foot = marks.length > 0 ? usualLine : 4;
  const line = Math.min(
    widestLine,
    Math.max(usualLine, ((room ?? 0) / shrunk - head - foot) / Math.max(1, rows.length)),
  );
  const height = head + rows.length * line + foot;
  const full = { width, height };
  return { grammar, rows, width: width * shrunk, height: height * shrunk, full, line, places, marks };
}
