import type { Period } from "../../core/period";
import type { Frame } from "../frame";
import { allLines, type PanelDrawn } from "./panels";
import type { Placed } from "./placed";

/** The mark of a period without any figure, on the axis. */
export interface GapMark {
  readonly period: Period;
  readonly x: number;
  readonly y: number;
  readonly box: Frame;
}

/** Closer to each other, the marks would be a line of dots. */
const least = 16;

/** Whether no line of a panel has a figure at a place of its points; lines of several years have no place in common. */
export const isWithoutFigure = (panel: PanelDrawn, at: number): boolean =>
  !panel.isSeasonal && allLines(panel).every(({ points }) => (points[at]?.value ?? null) === null);

/** Periods without any figure keep their place on the axis and are marked, where there is room to. */
export function gapMarks({ panel, plot, x }: Placed): GapMark[] {
  const points = panel.lines[0]?.points ?? [];
  const pitch = (plot.right - plot.left) / Math.max(1, points.length - 1);
  if (pitch < least) return [];
  const empty = points.filter((_, i) => isWithoutFigure(panel, i));
  return empty.map(({ period }) => {
    const [at, base] = [x(period), plot.bottom - 6];
    return { period, x: at, y: base, box: { left: at - 6, right: at + 6, top: base - 11, bottom: base + 3 } };
  });
}
