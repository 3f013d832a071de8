/** A rectangle of a drawing, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point of a drawing: those of one series follow each other, and `column` is what they share with those of others. */
export interface Explorable {
  readonly key: string;
  readonly series: string;
  readonly column: number;
  readonly box: Box;
  /** Where a pointer means the point, if that is more than its box. */
  readonly target?: Box;
}

/** Where an arrow, Home or End leads from a point; null for every other key. Series and drawing have ends. */
export function stepped(items: readonly Explorable[], at: number, key: string): number | null {
  const here = items[at];
  if (!here) return null;
  const isNear = (i: number) => items[i]?.series === here.series;
  const first = items.findIndex(({ series }) => series === here.series);
  const last = items.findLastIndex(({ series }) => series === here.series);
  switch (key) {
    case "ArrowRight":
      return isNear(at + 1) ? at + 1 : at;
    case "ArrowLeft":
      return isNear(at - 1) ? at - 1 : at;
    case "Home":
      return first;
    case "End":
      return last;
    case "ArrowDown":
      return beside(items, here, items[last + 1]) ?? at;
    case "ArrowUp":
      return beside(items, here, items[first - 1]) ?? at;
    default:
      return null;
  }
}

/** The point of another series in the same column, or in the one next to it. */
function beside(items: readonly Explorable[], { column }: Explorable, other: Explorable | undefined): number | null {
  if (!other) return null;
  const away = (i: number) => Math.abs((items[i]?.column ?? 0) - column);
  const all = items.flatMap(({ series }, i) => (series === other.series ? [i] : []));
  return all.reduce((best, i) => (away(i) < away(best) ? i : best), all[0] ?? 0);
}

const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

const distance = ({ left, top, right, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

// A finger covers about as much.
const reach = 28;

/** The point that a pointer means: the nearest within reach, of two the one whose middle is nearer. */
export function nearest<T extends Explorable>(items: readonly T[], x: number, y: number): T | null {
  const near = items.map((item) => {
    const centre = middle(item.box);
    return { item, far: distance(item.target ?? item.box, x, y), apart: Math.hypot(centre.x - x, centre.y - y) };
  });
  const best = near
    .filter(({ far }) => far <= reach)
    .reduce<(typeof near)[number] | null>(
      (found, each) =>
        found && (found.far < each.far || (found.far === each.far && found.apart <= each.apart)) ? found : each,
      null,
    );
  return best?.item ?? null;
}
