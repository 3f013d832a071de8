import type { Measure } from "../analysis/trade";
import type { TrendLine, TrendModel, TrendPanel } from "../analysis/trend";
import type { Years } from "../core/dataset";
import type { Amount, Figure } from "../core/figure";
import type { Grammar } from "./grammar/grammar";
import { shortName } from "./sourceWords";

export const isKnown = (figure: Figure | undefined): figure is Amount => figure?.kind === "amount";

/** A figure that is drawn, with its year and the line that it lies on. */
export interface DrawnPoint {
  readonly line: TrendLine;
  readonly year: number;
  readonly figure: Amount;
}

/** A line with the years that are spoken of. */
export type Reach = Years & { readonly line: TrendLine };

/** What is drawn of a measure, by whichever source; the preferred one first. */
export const linesOf = ({ lines, others }: TrendPanel, measure: Measure): TrendLine[] =>
  [...lines, ...others].filter((line) => line.measure === measure);

export const pointsOf = (line: TrendLine): DrawnPoint[] =>
  line.points.flatMap(({ year, figure }) => (isKnown(figure) ? [{ line, year, figure }] : []));

/** The first and the last year that have a figure. */
export function extentOf(lines: readonly TrendLine[]): Years | null {
  const years = lines.flatMap(pointsOf).map(({ year }) => year);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** The line of one source that reaches over all years drawn of a measure; null where it takes several. */
export function wholeLine(panel: TrendPanel, measure: Measure): Reach | null {
  const all = linesOf(panel, measure);
  const drawn = extentOf(all);
  const line = all.find((each) => {
    const own = extentOf([each]);
    return drawn !== null && own?.from === drawn.from && own.to === drawn.to;
  });
  return drawn && line ? { ...drawn, line } : null;
}

/** The line that reaches furthest from a year which it has a figure of. */
export function lineFrom(panel: TrendPanel, measure: Measure, from: number): Reach | null {
  const reaching = linesOf(panel, measure).flatMap((line) => {
    const points = pointsOf(line);
    const last = points.at(-1);
    return last && points.some(({ year }) => year === from) ? [{ line, from, to: last.year }] : [];
  });
  return reaching.reduce<(typeof reaching)[number] | null>(
    (best, one) => (best && best.to >= one.to ? best : one),
    null,
  );
}

/** Whose a line is, where lines of several sources are drawn. */
export const sourceOf = (grammar: Grammar, { panels }: TrendModel, { source }: TrendLine): string | null =>
  source && panels.some(({ others }) => others.length > 0) ? shortName(grammar, source) : null;
