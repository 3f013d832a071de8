import type { Frame } from "./frame";

/** A straight piece of a line. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (inner: Frame, outer: Frame): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether a piece of a line passes through a rectangle, or nearer to it than `margin`. */
export function crosses({ x1, y1, x2, y2 }: Segment, frame: Frame, margin = 3): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  // What remains of the piece, from 0 to 1, after each side has cut it.
  let [start, end] = [0, 1];
  const sides = [
    [-dx, x1 - (frame.left - margin)],
    [dx, frame.right + margin - x1],
    [-dy, y1 - (frame.top - margin)],
    [dy, frame.bottom + margin - y1],
  ] as const;
  for (const [towards, distance] of sides) {
    if (towards === 0 && distance < 0) return false;
    if (towards < 0) start = Math.max(start, distance / towards);
    if (towards > 0) end = Math.min(end, distance / towards);
  }
  return start <= end;
}

/** On which side of a line a point lies: positive, negative, or 0 on it. */
const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** Whether two pieces of lines pass through each other. */
export const meet = (a: Segment, b: Segment): boolean =>
  side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;

/** The first candidate that stays in the room and touches nothing. */
export const firstFree = <T extends { readonly box: Frame }>(
  candidates: readonly T[],
  room: Frame,
  boxes: readonly Frame[],
  segments: readonly Segment[],
): T | undefined =>
  candidates.find(
    ({ box }) =>
      within(box, room) &&
      !boxes.some((other) => overlap(box, other)) &&
      !segments.some((segment) => crosses(segment, box)),
  );

/**
 * Moves positions apart to at least `gap`, each as little as possible, keeping their order and the limits.
 * The positions are in rising order.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  // A group of labels that touch stands centred on where its members would be.
  let groups: { sum: number; size: number }[] = [];
  const middle = ({ sum, size }: { sum: number; size: number }) => {
    const half = ((size - 1) * gap) / 2;
    return Math.max(low + half, Math.min(high - half, sum / size));
  };
  for (const position of wanted) {
    let group = { sum: position, size: 1 };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const clear = middle(group) - ((group.size - 1) * gap) / 2 - (middle(before) + ((before.size - 1) * gap) / 2);
      if (clear >= gap - 1e-9) break;
      groups = groups.slice(0, -1);
      group = { sum: before.sum + group.sum, size: before.size + group.size };
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    Array.from({ length: group.size }, (_, i) => middle(group) + (i - (group.size - 1) / 2) * gap),
  );
}
