import type { DrawingForm } from "../drawing";

/** Heights of a row: on the page, in a frame with many, and in one with few. */
export const rowSizes = {
  wide: { usual: 29, least: 19, most: 46 },
  narrow: { usual: 44, least: 40, most: 60 },
} as const;

/** Below so many rows a smaller type says more than fewer rows. */
const fewest = 12;

interface Rows<R> {
  readonly rows: readonly R[];
  /** Height of a row. */
  readonly row: number;
  /** Height of a row that stands for several. */
  readonly folded: number;
}

interface Asked<R> {
  readonly rows: readonly R[];
  readonly size: (typeof rowSizes)[keyof typeof rowSizes];
  /** Height of a row that stands for several, on the page. */
  readonly folded: number;
  /** What a frame leaves for rows; null where there is none. */
  readonly room: number | null;
  /** As few rows as asked for, as far as they can be. */
  readonly fewer: (most: number) => readonly R[];
}

/** The rows of an order and how high they are: those that a frame has room for, and as far apart as it allows. */
export function rowsIn<R extends { readonly kind: "partner" | "folded" }>(
  { rows: all, size, folded: foldedUsual, room, fewer }: Asked<R>,
  { dense, lean, few }: DrawingForm,
): Rows<R> {
  const least = { row: dense ? size.least : size.usual, folded: dense ? size.least : foldedUsual };
  const fitting = room === null || !lean ? all.length : Math.floor(room / least.row);
  const rows = fewer(few ? fitting : Math.max(fewest, fitting));
  const needed = rows.reduce((sum, { kind }) => sum + (kind === "folded" ? least.folded : least.row), 0);
  if (room === null || needed > room || needed === 0) return { rows, ...least };
  const times = Math.min(room / needed, size.most / least.row);
  return { rows, row: least.row * times, folded: least.folded * times };
}
