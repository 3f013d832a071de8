import { isOnLine, type LineDrawn } from "./panels";
import type { Placed } from "./placed";

/** The points of a line in data units: the place of its period and its value; a gap stays a gap, and a bound is one in its line. */
export function pointsOf({ axis }: Placed, { points }: LineDrawn) {
  const all = points.map((point) => ({
    at: axis.at(point.period),
    value: isOnLine(point) ? point.value : null,
  }));
  const [only] = all;
  // Recharts draws a dot of its own on a line of one point, even where dots are off.
  return only && all.length === 1 ? [only, { ...only, value: null }] : all;
}
