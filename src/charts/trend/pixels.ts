import type { Placed } from "./layout";
import type { LineDrawn } from "./panels";

/** Points for Recharts, in pixels from the lower left corner; a gap stays a gap. */
export function pixels({ x, y }: Placed, { points }: LineDrawn, height: number) {
  const all = points.map(({ year, value }) => ({ x: x(year), y: value === null ? null : height - y(value) }));
  // Recharts draws a dot of its own on a line of one point, even where dots are off.
  return all.length === 1 ? [...all, { x: all[0]?.x ?? 0, y: null }] : all;
}
