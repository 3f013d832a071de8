import type { Frame } from "../frame";
import type { Segment } from "../place";
import { textWidth } from "../text";
import type { Point } from "./seen";

/** A name and its figure as they may be written: in one line or two. */
export interface Written {
  readonly lines: readonly string[];
  readonly bold: boolean;
}

/** Where it may stand, and the line that leads there, if it is not on the land that it names. */
export interface LabelPlace extends Written {
  readonly box: Frame;
  readonly anchor: "start" | "middle" | "end";
  readonly leader: Segment | null;
}

export const labelSize = 14;
export const lineHeight = 17;
/** Between a line and the name that it leads to. */
const air = 3;

const widthOf = ({ lines, bold }: Written) => Math.max(...lines.map((line) => textWidth(line, labelSize, bold)));

function boxAt(written: Written, left: number, top: number): Frame {
  const height = lineHeight * written.lines.length;
  return { left, right: left + widthOf(written), top, bottom: top + height };
}

const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/** Places on its own land, from the middle outwards. */
export function onLand(written: Written, { x, y }: Point): LabelPlace[] {
  const [width, height] = [widthOf(written), lineHeight * written.lines.length];
  return steps.flatMap((down) =>
    steps.map((across): LabelPlace => {
      const [left, top] = [x - width / 2 + (across * width) / 8, y - height / 2 + (down * lineHeight) / 4];
      return { ...written, box: boxAt(written, left, top), anchor: "middle", leader: null };
    }),
  );
}

type Led = LabelPlace & { readonly leader: Segment };

const angles = Array.from({ length: 32 }, (_, i) => (i * Math.PI) / 16);

/** Places at a distance all around. */
function around(written: Written, { x, y }: Point, distance: number): Led[] {
  const [width, height] = [widthOf(written), lineHeight * written.lines.length];
  return angles.map((angle) => {
    const [x2, y2] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    const isBeside = Math.abs(Math.cos(angle)) > 0.5;
    const anchor = isBeside ? (x2 > x ? "start" : "end") : "middle";
    const left = { start: x2 + air, middle: x2 - width / 2, end: x2 - air - width }[anchor];
    const top = isBeside ? y2 - height / 2 : y2 > y ? y2 + air : y2 - air - height;
    return { ...written, box: boxAt(written, left, top), anchor, leader: { x1: x, y1: y, x2, y2 } };
  });
}

/** Of the places around that are free, the one for which distance and cost, in pixels, are least; null within no reach. */
export function nearest(
  ways: readonly Written[],
  from: Point,
  reach: number,
  isFree: (place: LabelPlace) => boolean,
  costOf: (leader: Segment) => number,
): LabelPlace | null {
  let best: LabelPlace | null = null;
  let least = Infinity;
  for (let distance = 10; distance < Math.min(reach, least); distance += 8)
    for (const place of ways.flatMap((written) => around(written, from, distance)).filter(isFree)) {
      const cost = distance + costOf(place.leader);
      if (cost < least) [best, least] = [place, cost];
    }
  return best;
}
