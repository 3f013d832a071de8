import type { Frame } from "../frame";
import { shapes, world } from "./world";

type Ring = readonly (readonly [x: number, y: number])[];

/** Units of the world that a cell is wide and high. */
const cell = 2;
const [columns, rows] = [Math.ceil(world.width / cell) + 1, Math.ceil(world.height / cell) + 1];
const [sea, border] = [-1, -2];

function ringsOf(path: string): Ring[] {
  return path
    .split("M")
    .slice(1)
    .map((text) => {
      const [x0 = 0, y0 = 0, ...steps] = (text.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [x0, y0];
      const points: [number, number][] = [[x, y]];
      for (let i = 0; i + 1 < steps.length; i += 2) points.push([(x += steps[i] ?? 0), (y += steps[i + 1] ?? 0)]);
      return points;
    });
}

const edgesOf = (rings: readonly Ring[]) =>
  rings.flatMap((ring) => ring.map((from, i) => ({ from, to: ring[(i + 1) % ring.length] ?? from })));

const at = (x: number, y: number) => Math.floor(y / cell) * columns + Math.floor(x / cell);

/** Writes what lies within the rings, by the edges that each row of cells meets. */
function fill(cells: Int16Array, edges: ReturnType<typeof edgesOf>, what: number): void {
  const crossings = new Map<number, number[]>();
  for (const { from, to } of edges) {
    const [[x1, y1], [x2, y2]] = from[1] < to[1] ? [from, to] : [to, from];
    for (let row = Math.ceil(y1 / cell - 0.5); (row + 0.5) * cell < y2; row++) {
      const x = x1 + ((x2 - x1) * ((row + 0.5) * cell - y1)) / (y2 - y1);
      crossings.set(row, [...(crossings.get(row) ?? []), x]);
    }
  }
  for (const [row, xs] of crossings) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let i = 0; i + 1 < sorted.length; i += 2)
      cells.fill(what, at(sorted[i] ?? 0, row * cell), at(sorted[i + 1] ?? 0, row * cell) + 1);
  }
}

/** The world in cells: whose land each is, by the order of the shapes; the sea; or a coast or border that passes through it. */
function gridded(): Int16Array {
  const cells = new Int16Array(columns * rows).fill(sea);
  const edges = shapes.map(([, { path }]) => edgesOf(ringsOf(path)));
  edges.forEach((each, i) => fill(cells, each, i));
  for (const { from, to } of edges.flat()) {
    const steps = Math.max(1, 2 * Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])));
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps];
      cells[at(x, y)] = border;
    }
  }
  return cells;
}

let known: Int16Array | undefined;
const grid = (): Int16Array => (known ??= gridded());

const nameOf = (what: number | undefined): string | null =>
  what === undefined || what === border ? null : what === sea ? "sea" : (shapes[what]?.[0] ?? null);

/** Whose land a rectangle of the world lies in as a whole: a code, "sea", or null where a coast or a border may cross it. */
export function groundOf({ left, top, right, bottom }: Frame): string | null {
  const cells = grid();
  const first = cells[at(left, top)];
  for (let y = Math.floor(top / cell); y * cell <= bottom; y++)
    for (let x = Math.floor(left / cell); x * cell <= right; x++)
      if (cells[y * columns + x] !== first || first === border) return null;
  return nameOf(first);
}

/** What lies at a point of the world: the code of land, "sea", or null at a coast or a border. */
export const groundAt = (x: number, y: number): string | null => nameOf(grid()[at(x, y)]);
