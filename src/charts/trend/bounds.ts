import type { Frame, Placed } from "./layout";
import { allLines, type LineDrawn, type PointDrawn } from "./panels";

/** A point of which one side is known. */
interface BoundDrawn extends PointDrawn {
  readonly value: number;
  readonly open: "up" | "down";
}

const isBoundDrawn = (point: PointDrawn): point is BoundDrawn => point.value !== null && point.open !== null;

export const boundsOf = (line: LineDrawn): BoundDrawn[] => line.points.filter(isBoundDrawn);

/** The sides to which the bounds of some panels are open. */
export const openSides = (panels: readonly Placed[]): Set<BoundDrawn["open"]> =>
  new Set(panels.flatMap(({ panel }) => allLines(panel).flatMap((line) => boundsOf(line).map(({ open }) => open))));

/** From the centre of a hollow mark to the end of its arrow. */
export const reach = 15;

/** The room of the hollow marks of some lines with their arrows. */
export const boundBoxes = ({ x, y }: Placed, lines: readonly LineDrawn[]): Frame[] =>
  lines.flatMap(boundsOf).map(({ year, value, open }) => {
    const [at, level] = [x(year), y(value)];
    const [above, below] = open === "up" ? [reach, 5] : [5, reach];
    return { left: at - 5, right: at + 5, top: level - above, bottom: level + below };
  });
