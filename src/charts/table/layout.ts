import type { FigureRow } from "../../analysis/figures";
import { greatest } from "../../core/extremes";
import { type Flag, flags } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";
import { usualForm } from "../drawing";
import { textLines, textWidth } from "../text";
import { type Column, figureOf, type Line, type Lined, oneByOne, sideBySide } from "./columns";

/** From one line to the next, and from one line of a head or the foot, in the drawing’s own pixels. */
const usualLine = 30;
const denseLine = 21;
const headLine = 17;
const footLine = 24;
/** Lines of a table that fills a frame stand no further apart, so that each row is read across. */
const widestLine = 60;
/** Heads of columns of figures are broken where they are wider. */
const widestHead = 150;
const leastGap = 20;
/** Columns further apart are hard to follow across. */
const widestGap = 220;
/** A picture of more lines would be none to read. */
const most = 100;
export const headSize = 13;
/** Of the letter that marks an estimate or a preliminary figure. */
export const flagSize = 12.5;

interface Place {
  readonly column: Column;
  readonly head: readonly string[];
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** Columns as wide as their widest text, and what is left of the width between them. */
function placed(
  { columns, lines }: Lined,
  asked: number,
): { readonly width: number; readonly places: readonly Place[] } {
  const heads = columns.map(({ head, isNumber }) => textLines(head, isNumber ? widestHead : Infinity, headSize));
  const widths = columns.map((_, i) =>
    greatest(0, [
      ...(heads[i] ?? []).map((line) => textWidth(line, headSize)),
      ...lines.map(({ cells }) => textWidth(cells[i]?.text ?? "", 14, cells[i]?.bold)),
    ]),
  );
  const least = widths.reduce((sum, width) => sum + width + leastGap, -leastGap);
  const width = Math.max(least, asked);
  const gap = Math.min(widestGap, leastGap + (width - least) / Math.max(1, columns.length - 1));
  let from = 0;
  const places = columns.map((column, i): Place => {
    const room = widths[i] ?? 0;
    const place = column.isNumber
      ? ({ x: from + room, anchor: "end" } as const)
      : ({ x: from, anchor: "start" } as const);
    from += room + gap;
    return { column, head: heads[i] ?? [], ...place };
  });
  return { width, places };
}

export interface TableLayout {
  readonly grammar: Grammar;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** The size before it is shrunk to the width asked for. */
  readonly full: { readonly width: number; readonly height: number };
  readonly places: readonly Place[];
  /** The height of the heads, and from one line to the next, before they are shrunk. */
  readonly head: number;
  readonly line: number;
  /** What is said below the lines: what marks mean, and how many figures are left out. */
  readonly foot: readonly string[];
}

const marksOf = (lines: readonly Line[]): readonly Flag[] =>
  flags.filter((flag) => lines.some(({ cells }) => cells.some((cell) => cell.flag === flag)));

/**
 * The figures in columns and lines. A low frame has the counted ones side by side, and as many of them as it has room for;
 * where there is less width than they need, they are drawn smaller, but not in a frame that they are to fill.
 */
export function layOut(
  grammar: Grammar,
  rows: readonly FigureRow[],
  asked: number,
  { stated, dense, lean, few, room } = usualForm,
): TableLayout {
  const all = lean ? sideBySide(grammar, rows) : oneByOne(grammar, rows, stated);
  const known = new Set(rows.map(figureOf)).size;
  const leastLine = dense ? denseLine : usualLine;
  const laidOut = (shown: number): TableLayout => {
    const lines = all.lines.slice(0, shown);
    const { width, places } = placed({ ...all, lines }, asked);
    const shrunk = asked / width;
    const marks = marksOf(lines).map((flag) => `${flag.toLowerCase()}: ${grammar.source.flags[flag]}`);
    const drawn = new Set(lines.flatMap(({ figures }) => figures)).size;
    const foot = [
      ...(marks.length > 0 ? textLines(marks.join("; "), width, headSize) : []),
      ...(drawn < known ? textLines(moreOf(grammar).table.first(drawn, known), width, headSize) : []),
    ];
    const head =
      17 +
      headLine *
        greatest(
          1,
          places.map((place) => place.head.length),
        );
    const below = foot.length > 0 ? 8 + footLine * foot.length : 4;
    const line = Math.min(
      widestLine,
      Math.max(leastLine, ((room ?? 0) / shrunk - head - below) / Math.max(1, lines.length)),
    );
    const full = { width, height: head + lines.length * line + below };
    const isTooWide = room !== null && shrunk < 1;
    return {
      grammar,
      lines,
      width: asked,
      // Of few lines the rest of the frame stays empty below.
      height: isTooWide ? Number.POSITIVE_INFINITY : Math.max(room ?? 0, full.height * shrunk),
      full,
      head,
      line,
      places,
      foot,
    };
  };
  let shown = Math.min(most, all.lines.length);
  let layout = laidOut(shown);
  if (few && room !== null) while (layout.height > room && shown > 1) layout = laidOut(--shown);
  return layout;
}
