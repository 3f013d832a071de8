import type { Source } from "../../core/dataset";
import type { Amount, Figure } from "../../core/figure";
import type { Measure } from "../../core/indicators";
import { inYear, later, order, type Period, type Periods, previous } from "../../core/period";
import type { TrendLine, TrendModel, TrendPanel } from "../trend";

export const isKnown = (figure: Figure | undefined): figure is Amount => figure?.kind === "amount";

/** A figure that is drawn, with its period and the line that it lies on. */
export interface DrawnPoint {
  readonly line: TrendLine;
  readonly period: Period;
  readonly figure: Amount;
}

/** A line with the periods that are spoken of. */
export type Reach = Periods & { readonly line: TrendLine };

/** A trend whose years lie over each other, as it is along them. */
export const along = (model: TrendModel): TrendModel =>
  model.scale === "seasonal"
    ? {
        ...model,
        panels: model.panels.map(({ lines, ...panel }) => ({
          ...panel,
          lines: lines.slice(0, 1).map((line) => ({ ...line, points: lines.flatMap(({ points }) => points) })),
        })),
      }
    : model;

/** What is drawn of a measure, by whichever source; the preferred one first. */
export const linesOf = ({ lines, others }: TrendPanel, measure: Measure): TrendLine[] =>
  [...lines, ...others].filter((line) => line.measure === measure);

export const pointsOf = (line: TrendLine): DrawnPoint[] =>
  line.points.flatMap(({ period, figure }) => (isKnown(figure) ? [{ line, period, figure }] : []));

interface Dated {
  readonly period: Period;
}

/** The earliest of some points and the latest; of two on one period the first, which is of the preferred line. */
export const firstOf = <T extends Dated>(points: readonly T[]): T | undefined =>
  points.reduce<T | undefined>((best, one) => (best && order(best.period, one.period) <= 0 ? best : one), undefined);
export const lastOf = <T extends Dated>(points: readonly T[]): T | undefined =>
  points.reduce<T | undefined>((best, one) => (best && order(best.period, one.period) >= 0 ? best : one), undefined);

/** The first and the last period that have a figure. */
export function extentOf(lines: readonly TrendLine[]): Periods | null {
  const points = lines.flatMap(pointsOf);
  const [first, last] = [firstOf(points), lastOf(points)];
  return first && last ? { from: first.period, to: last.period } : null;
}

/** The line of one source that reaches over all periods drawn of a measure; null where it takes several. */
export function wholeLine(panel: TrendPanel, measure: Measure): Reach | null {
  const all = linesOf(panel, measure);
  const drawn = extentOf(all);
  const line = all.find((each) => {
    const own = extentOf([each]);
    return drawn !== null && own?.from === drawn.from && own.to === drawn.to;
  });
  return drawn && line ? { ...drawn, line } : null;
}

/** The line that reaches furthest from a period which it has a figure of. */
export function lineFrom(panel: TrendPanel, measure: Measure, from: Period): Reach | null {
  const reaching = linesOf(panel, measure).flatMap((line) => {
    const points = pointsOf(line);
    const last = points.at(-1);
    return last && points.some(({ period }) => period === from) ? [{ line, from, to: last.period }] : [];
  });
  return reaching.reduce<(typeof reaching)[number] | null>(
    (best, one) => (best && order(best.to, one.to) >= 0 ? best : one),
    null,
  );
}

/** Whether two periods are the same part of their years: a June on a January would tell of the season. */
export const isSamePart = (a: Period, b: Period): boolean => inYear(a, b.year) === b;

/** Whether a line without trade in a period says that the trade ended; for a month or a quarter it may rest. */
export const isLasting = (period: Period): boolean => later(period, -1) === previous(period);

/** The reach from the first of its periods that is the same part of the year as its last one. */
export function comparable({ line, from, to }: Reach): Reach {
  const first = pointsOf(line).find(({ period }) => order(period, from) >= 0 && isSamePart(period, to));
  return { line, from: first?.period ?? to, to };
}

/** Whose a line is, where lines of several sources are drawn. */
export const sourceOf = ({ panels }: TrendModel, { source }: TrendLine): Source | null =>
  panels.some(({ others }) => others.length > 0) ? source : null;
