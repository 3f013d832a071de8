import { type FigureRow, rowKey } from "../../analysis/figures";
import { change } from "../../analysis/likeForLike";
import { inYears, type TrendLine, type TrendModel } from "../../analysis/trend";
import { gap } from "../../core/figure";
import type { Grammar } from "../../words/grammar/grammar";
import { around, type Mark } from "../marks";
import type { Palette } from "../palette";
import { isWithoutFigure } from "./gaps";
import { type Frame, layOut, type Placed } from "./layout";
import { allLines, indexBase, type LineDrawn, panelsOf, type PointDrawn } from "./panels";

/** A point of a line in its place. */
export interface PlacedPoint {
  readonly line: LineDrawn;
  readonly at: number;
  readonly drawn: PointDrawn;
  readonly mark: Pick<Mark, "key" | "series" | "column" | "box" | "isRound">;
}

const gapBox = (x: number, bottom: number): Frame => ({
  left: x - 6,
  right: x + 6,
  top: bottom - 17,
  bottom: bottom - 3,
});

/**
 * The points of a panel, line by line: every figure, and as gaps the years between two figures of a line and those in
 * which no line has one. Years before and after, of which the source of a line does not speak, are no points of it.
 */
export function pointsIn({ panel, plot, x, y }: Placed): PlacedPoint[] {
  return allLines(panel).flatMap((line) => {
    const known = (i: number) => (line.points[i]?.value ?? null) !== null;
    const [first, last] = [line.points.findIndex((_, i) => known(i)), line.points.findLastIndex((_, i) => known(i))];
    const isMain = panel.lines.includes(line);
    return line.points.flatMap((drawn, at) => {
      const isBetween = first !== -1 && at > first && at < last;
      if (!known(at) && !isBetween && !(isMain && isWithoutFigure(panel, at))) return [];
      const isRound = drawn.value !== null;
      const box = isRound ? around(x(drawn.year), y(drawn.value), 4) : gapBox(x(drawn.year), plot.bottom);
      const mark = { key: `${line.key} ${drawn.year}`, series: line.key, column: drawn.year, box, isRound };
      return { line, at, drawn, mark };
    });
  });
}

/** The change on the year before along a line, of one source. */
export function changeAlong(line: TrendLine, at: number): FigureRow["change"] {
  const [now, before] = [line.points[at], line.points[at - 1]];
  // A balance may be negative, and then has no growth.
  return now && before && line.measure !== "balance"
    ? change(inYears(line, before.year, now.year))
    : gap("notCollected");
}

/** The points of a trend, a series for each line; `rows` are the figures of the question, as the table holds them. */
export function trendMarks(
  grammar: Grammar,
  model: TrendModel,
  rows: readonly FigureRow[],
  palette: Palette,
  width: number,
): Mark[] {
  const base = indexBase(model);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return layOut(grammar, model, panelsOf(grammar, model, palette), width)
    .flatMap(pointsIn)
    .map(({ line: { area, of }, at, drawn: { year, text, value }, mark }) => {
      const { measure, source } = of;
      const own = measure === "balance" ? undefined : byKey.get(rowKey(area.code, measure, String(year)));
      // The row of a year is of one source, and holds what was stated; points of others speak for themselves.
      const row = own?.source === source ? own : undefined;
      const figure = row?.figure ?? of.points[at]?.figure ?? gap("notReported");
      return {
        ...mark,
        row: row?.key ?? null,
        point: {
          kind: "figure",
          partner: area,
          indicator: measure,
          year,
          figure,
          source,
          change: row?.change ?? changeAlong(of, at),
          members: row ? (row.members ?? null) : inYears(of, year - 1, year).members,
          stated: row?.stated ?? null,
          verdict: row?.verdict ?? null,
          ...(base !== null &&
            value !== null && { index: { text: `${text} (${base} = 100)`, amount: row?.figure ?? null } }),
        },
      };
    });
}
