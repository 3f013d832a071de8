import { isFlow } from "../../core/indicators";
import { type FigureRow, rowKey } from "../../analysis/figures";
import { change } from "../../analysis/likeForLike";
import { inPeriods, type TrendLine } from "../../analysis/trend";
import { gap } from "../../core/figure";
import { formatPeriod, numberOf, ordinal, previous } from "../../core/period";
import { around, type Mark } from "../marks";
import { isWithoutFigure } from "./gaps";
import type { Frame } from "../frame";
import type { YearsLayout } from "./layout";
import { allLines, baseText, indexBase, type LineDrawn, type PanelDrawn, type PointDrawn } from "./panels";
import type { Placed } from "./placed";

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

const columnOf = ({ isSeasonal }: PanelDrawn, { period }: PointDrawn): number =>
  isSeasonal ? numberOf(period) : ordinal(period);

/**
 * The points of a panel, line by line: every figure, and as gaps the periods between two figures of a line and those in
 * which no line has one. Periods before and after, of which the source of a line does not speak, are no points of it.
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
      const box = isRound ? around(x(drawn.period), y(drawn.value), 4) : gapBox(x(drawn.period), plot.bottom);
      const mark = {
        key: `${line.key} ${formatPeriod(drawn.period)}`,
        series: line.key,
        column: columnOf(panel, drawn),
        box,
        isRound,
      };
      return { line, at, drawn, mark };
    });
  });
}

/** The change on the same part of the year before along a line, of one source. */
export function changeAlong(line: TrendLine, { period }: PointDrawn): FigureRow["change"] {
  const before = previous(period);
  // A balance may be negative, and then has no growth.
  return isFlow(line.measure) && line.points.some((point) => point.period === before)
    ? change(inPeriods(line, before, period))
    : gap("notCollected");
}

/** The points of a trend, a series for each line; `rows` are the figures of the question, as the table holds them. */
export function trendMarks({ grammar, model, panels }: YearsLayout, rows: readonly FigureRow[]): Mark[] {
  const base = indexBase(model);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return panels.flatMap(pointsIn).map(({ line: { area, of }, at, drawn, mark }) => {
    const { period, value } = drawn;
    const { measure, source } = of;
    const own = !isFlow(measure) ? undefined : byKey.get(rowKey(area.code, measure, period));
    // The row of a period is of one source, and holds what was stated; points of others speak for themselves.
    const row = own?.source === source ? own : undefined;
    const figure = row?.figure ?? of.points[at]?.figure ?? gap("notReported");
    return {
      ...mark,
      row: row?.key ?? null,
      point: {
        kind: "figure",
        partner: area,
        indicator: measure,
        period,
        figure,
        source,
        change: row?.change ?? changeAlong(of, drawn),
        members: row ? (row.members ?? null) : inPeriods(of, previous(period), period).members,
        stated: row?.stated ?? null,
        verdict: row?.verdict ?? null,
        others: model.panels.flatMap((panel) =>
          panel.area === area
            ? panel.stated.flatMap(({ flow, period: when, check }) =>
                row && flow === measure && when === period && check.statement !== row.statement ? check : [],
              )
            : [],
        ),
        ...(base !== null &&
          value !== null && {
            index: { text: `${drawn.text} (${baseText(grammar, base)})`, amount: row?.figure ?? null },
          }),
      },
    };
  });
}
