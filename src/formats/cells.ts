import type { EarlierValue } from "../core/dataset";
import { isLike, later, ordinal, type Period } from "../core/period";

/** Figures of one partner and one indicator, period by period from `from`; NaN where there is none. */
export interface CellRow {
  from: Period;
  readonly values: number[];
  /** SDMX status by the ordinal of a period, where it is not A; of one without a figure, the reason. */
  readonly status: Map<number, string>;
  /** By ordinal, which periods an importer found to be estimates: `m` made from the other side's report, `r` carried on. */
  estimates?: Map<number, "m" | "r">;
  earlier?: readonly EarlierValue[];
}

/**
 * What one reporter says, by `partner indicator`, a row for each kind of line: years, months, January to August of
 * years. Numbers in rows, as millions of objects would not fit into memory.
 */
export type Cells = Map<string, CellRow[]>;

/** The row of periods like one. */
export const rowOf = (cells: Cells, key: string, like: Period): CellRow | undefined =>
  cells.get(key)?.find(({ from }) => isLike(from, like));

/** All rows, each with its key. */
export const rowsOf = (cells: Cells): (readonly [key: string, row: CellRow])[] =>
  [...cells].flatMap(([key, rows]) => rows.map((row) => [key, row] as const));

/** The figure of a period; NaN where there is none. */
export const valueIn = (cells: Cells, key: string, period: Period): number => {
  const row = rowOf(cells, key, period);
  return row?.values[ordinal(period) - ordinal(row.from)] ?? Number.NaN;
};

function rowFor(cells: Cells, key: string, period: Period): CellRow {
  const known = rowOf(cells, key, period);
  if (known) return known;
  const row: CellRow = { from: period, values: [], status: new Map() };
  const rows = cells.get(key);
  if (rows) rows.push(row);
  else cells.set(key, [row]);
  return row;
}

/** Enters a figure, or with NaN and a status a gap; false where another figure, or a gap with a reason, stands there already. */
export function enter(cells: Cells, key: string, period: Period, value: number, status = "A"): boolean {
  const row = rowFor(cells, key, period);
  const at = ordinal(period);
  const before = ordinal(row.from) - at;
  if (before > 0) {
    row.values.unshift(...Array.from({ length: before }, () => Number.NaN));
    row.from = later(row.from, -before);
  }
  const i = at - ordinal(row.from);
  while (row.values.length <= i) row.values.push(Number.NaN);
  const present = row.values[i] ?? Number.NaN;
  if (!Number.isNaN(present) && !Number.isNaN(value) && present !== value) return false;
  const isGap = Number.isNaN(present) && row.status.has(at);
  if (isGap !== Number.isNaN(value) && (isGap || !Number.isNaN(present))) return false;
  if (!Number.isNaN(value)) row.values[i] = value;
  if (status !== "A") row.status.set(at, status);
  return true;
}
