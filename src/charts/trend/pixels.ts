import type { Placed } from "./layout";
import { isOnLine, type LineDrawn } from "./panels";

/** Points for Recharts, in pixels from the lower left corner; a gap stays a gap, and a bound is one in its line. */
export function pixels({ x, y }: Placed, { points }: LineDrawn, height: number) {
  const all = points.map((point) => ({
    x: x(point.period),
    y: point.value !== null && isOnLine(point) ? height - y(point.value) : null,
  }));
  // Recharts draws a dot of its own on a line of one point, even where dots are off.
  return all.length === 1 ? [...all, { x: all[0]?.x ?? 0, y: null }] : all;
}
