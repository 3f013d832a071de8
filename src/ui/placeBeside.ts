import type { Box } from "./exploring";

const gap = 7;
// A panel begins a little before its point, so that the two are seen to belong together.
const overlap = 16;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is around a point: the window, the drawing, and in it the other points. */
interface Surroundings {
  readonly room: Box;
  readonly drawing: Box;
  readonly others: readonly Box[];
}

// What stands around the drawing counts as so many points.
const around = 3;

/** Where a panel stands beside a point: the place in its room that hides the fewest others; of equal ones the first. */
export function placeBeside(
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
  { room, drawing, others }: Surroundings,
): Box {
  const boxAt = (x: number, y: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height });
  const across = (x: number) => Math.max(room.left, Math.min(x, room.right - width));
  const along = (y: number) => Math.max(room.top, Math.min(y, room.bottom - height));
  const [below, above] = [bottom + gap, top - gap - height];
  const levels = [top - overlap, bottom + overlap - height].map(along);
  const columns = [right - overlap, left + overlap - width, left].map(across);
  const places = [
    ...levels.map((y) => boxAt(right + gap, y)),
    ...levels.map((y) => boxAt(left - gap - width, y)),
    ...columns.map((x) => boxAt(x, above)),
    ...columns.map((x) => boxAt(x, below)),
  ];
  const fits = ({ left: x, top: y }: Box) => x === across(x) && y === along(y);
  const hidden = (place: Box) =>
    others.filter((other) => meet(place, other)).length +
    (place.top < drawing.top || place.bottom > drawing.bottom ? around : 0);
  const open = places.filter(fits).map((place) => ({ place, hides: hidden(place) }));
  // Where no side has room, as on a very low screen, the panel lies over its point.
  const best = open.reduce((found, each) => (each.hides < found.hides ? each : found), {
    place: boxAt(across(left), along(below)),
    hides: Number.POSITIVE_INFINITY,
  });
  return best.place;
}
