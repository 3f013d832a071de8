import { listed } from "../../analysis/ranking";
import { amountText } from "../../words/rankedTexts";
import type { Frame } from "../frame";
import { crosses, meet, overlap, type Segment, within } from "../place";
import { type LabelPlace, nearest, onLand, type Written } from "./labelPlaces";
import { groundAt, groundOf } from "./land";
import { narrow, needsDot, pixelOf, type Seen } from "./seen";
import { shapes, world } from "./world";

/** A name on the map. */
export interface MapLabel extends LabelPlace {
  readonly code: string;
}

interface Wanted {
  readonly code: string;
  readonly ways: readonly Written[];
}

// More than eight names would hide what they name.
const mostNamed = 8;
/** How much longer a line may be, against its part over the land of others, so that it does not cross it. */
const detour = 3;
/** … so that it does not cross that of another name, in pixels. */
const untangled = 400;
/** Between a name and what is around it, in pixels. */
const air = 3;

const wider = ({ left, top, right, bottom }: Frame, by: number): Frame => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The reporter, and the chosen partners with their figures, the smallest first, which has the least choice. */
function wanted({ grammar, model }: Seen): Wanted[] {
  const sizeOf = (code: string) => world.shapes[code]?.area ?? 0;
  const chosen = listed(model)
    .filter((partner) => partner.chosen)
    .slice(0, mostNamed)
    .toSorted((a, b) => sizeOf(a.area.code) - sizeOf(b.area.code))
    .map(({ area, figure }) => {
      const [name, amount] = [grammar.area.name(area), amountText(grammar, figure, model.measure === "balance")];
      const ways = [[`${name} ${amount}`], [name, amount]].map((lines) => ({ lines, bold: true }));
      return { code: area.code, ways };
    });
  const { code } = model.reporter;
  return [{ code, ways: [{ lines: [grammar.area.name(model.reporter)], bold: false }] }, ...chosen];
}

/** How far a line passes over the land of others, in pixels. */
function overOthers({ origin, scale }: Seen, code: string, { x1, y1, x2, y2 }: Segment): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const steps = Math.ceil(length / 3);
  const over = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps).filter((part) => {
    const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
    const ground = groundAt((x - origin.x) / scale, (y - origin.y) / scale);
    return ground !== null && ground !== "sea" && ground !== code;
  });
  return (over.length * length) / steps;
}

/**
 * Names on the map: on their own land, or at sea as near as may be, never on the land of another. What has room for
 * neither is left out; the reporter is so at sea too, as the legend names it.
 */
export function placeLabels(seen: Seen): readonly MapLabel[] {
  const { frame, origin, scale, zoom, model } = seen;
  if ((frame.right - frame.left) * zoom.times < narrow) return [];
  const room = wider(frame, -air);
  const ground = (box: Frame) => {
    const { left, top, right, bottom } = wider(box, air);
    return groundOf({
      left: (left - origin.x) / scale,
      right: (right - origin.x) / scale,
      top: (top - origin.y) / scale,
      bottom: (bottom - origin.y) / scale,
    });
  };
  const dots = shapes.flatMap(([code, shape]) => {
    if (code === "" || !needsDot(shape, seen)) return [];
    const { x, y } = pixelOf(seen, shape);
    return wider({ left: x, right: x, top: y, bottom: y }, seen.dot + air);
  });
  let placed: readonly MapLabel[] = [];
  const isFree = ({ box, leader }: LabelPlace) =>
    within(box, room) &&
    !dots.some((dot) => overlap(box, dot)) &&
    !placed.some(
      (other) =>
        overlap(box, other.box) ||
        (other.leader && crosses(other.leader, box)) ||
        (leader && crosses(leader, other.box)),
    );
  const crossed = (leader: Segment) => placed.filter((other) => other.leader && meet(leader, other.leader));
  function placeOf({ code, ways }: Wanted): LabelPlace | null {
    const shape = world.shapes[code];
    const at = shape && pixelOf(seen, shape);
    if (!at || !within({ left: at.x, right: at.x, top: at.y, bottom: at.y }, frame)) return null;
    const own = ways
      .flatMap((written) => onLand(written, at))
      .find((each) => isFree(each) && ground(each.box) === code);
    const isAtSea = (each: LabelPlace) => isFree(each) && ground(each.box) === "sea";
    const reach = code === model.reporter.code ? 0 : (frame.right - frame.left) / 4;
    const costOf = (leader: Segment) => detour * overOthers(seen, code, leader) + untangled * crossed(leader).length;
    return own ?? nearest(ways, at, reach, isAtSea, costOf);
  }
  const all = wanted(seen);
  const put = (each: Wanted) => {
    const place = placeOf(each);
    if (place) placed = [...placed, { ...place, code: each.code }];
  };
  all.forEach(put);
  const tangles = () => placed.reduce((sum, { leader }) => sum + (leader ? crossed(leader).length : 0), 0);
  // Lines that cross are drawn once more, in the other order.
  for (const each of all) {
    const label = placed.find(({ code }) => code === each.code);
    const others = label?.leader ? crossed(label.leader) : [];
    if (others.length === 0) continue;
    const [before, count] = [placed, tangles()];
    placed = placed.filter((other) => other !== label && !others.includes(other));
    put(each);
    all.filter(({ code }) => others.some((other) => other.code === code)).forEach(put);
    if (placed.length < before.length || tangles() >= count) placed = before;
  }
  return placed;
}
