import type { Frame, Placed } from "./layout";
import { allLines, type PanelDrawn } from "./panels";

/** The mark of a year without any figure, on the axis. */
export interface GapMark {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly box: Frame;
}

/** Closer to each other, the marks would be a line of dots. */
const least = 14;

/** Whether no line of a panel has a figure at a place of its points. */
export const isWithoutFigure = (panel: PanelDrawn, at: number): boolean =>
  allLines(panel).every(({ points }) => (points[at]?.value ?? null) === null);

/** Years without any figure keep their place on the axis and are marked, where there is room to. */
export function gapMarks({ panel, plot, x }: Placed, from: number, to: number): GapMark[] {
  const pitch = (plot.right - plot.left) / Math.max(1, to - from);
  if (pitch < least) return [];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const empty = years.filter((_, i) => isWithoutFigure(panel, i));
  return empty.map((year) => {
    const [at, base] = [x(year), plot.bottom - 6];
    return { year, x: at, y: base, box: { left: at - 6, right: at + 6, top: base - 11, bottom: base + 3 } };
  });
}
