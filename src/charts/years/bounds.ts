import type { Frame } from "../frame";
import { mostPointed } from "./look";
import { allLines, type LineDrawn, type PointDrawn } from "./panels";
import type { Placed } from "./placed";

// On a phone more arrows would stand in each other’s way.
const mostMarked = 12;

/** A point of which one side is known. */
interface BoundDrawn extends PointDrawn {
  readonly value: number;
  readonly open: "up" | "down";
}

const isBoundDrawn = (point: PointDrawn): point is BoundDrawn => point.value !== null && point.open !== null;

/** The bounds of a line that are marked: of many, so many as can be told apart, the last among them. */
export function boundsOf({ points }: LineDrawn): BoundDrawn[] {
  const all = points.filter(isBoundDrawn);
  const step = points.length > mostPointed ? Math.ceil(all.length / mostMarked) : 1;
  return all.filter((_, i) => (all.length - 1 - i) % step === 0);
}

/** The sides to which the bounds of some panels are open. */
export const openSides = (panels: readonly Placed[]): Set<BoundDrawn["open"]> =>
  new Set(panels.flatMap(({ panel }) => allLines(panel).flatMap((line) => boundsOf(line).map(({ open }) => open))));

/** From the centre of a hollow mark to the end of its arrow. */
export const reach = 15;

/** The room of the hollow marks of some lines with their arrows. */
export const boundBoxes = ({ x, y }: Placed, lines: readonly LineDrawn[]): Frame[] =>
  lines.flatMap(boundsOf).map(({ period, value, open }) => {
    const [at, level] = [x(period), y(value)];
    const [above, below] = open === "up" ? [reach, 5] : [5, reach];
    return { left: at - 5, right: at + 5, top: level - above, bottom: level + below };
  });
