/** What an older edition of the source gives for a year, where that is not what stands; null where it lists no figure. */
export interface EarlierValue {
  readonly edition: string;
  /** The day of the edition. */
  readonly date: string;
  readonly year: number;
  readonly value: number | null;
}

/** Figures of one partner and one indicator, year by year from `from`; NaN where there is none. */
export interface CellRow {
  from: number;
  readonly values: number[];
  /** SDMX status by year, where it is not A; of a year without a figure, the reason. */
  readonly status: Map<number, string>;
  /** Of the years that an importer found to be estimates: `m` made from the other side's report, `r` carried on. */
  estimates?: Map<number, "m" | "r">;
  earlier?: readonly EarlierValue[];
}

/** What one reporter says, by `partner indicator`. Numbers in rows, as millions of objects would not fit into memory. */
export type Cells = Map<string, CellRow>;

/** Enters a figure, or with NaN and a status a gap; false where another figure stands there already. */
export function enter(cells: Cells, key: string, year: number, value: number, status = "A"): boolean {
  let row = cells.get(key);
  if (!row) cells.set(key, (row = { from: year, values: [], status: new Map() }));
  while (year < row.from) {
    row.values.unshift(Number.NaN);
    row.from -= 1;
  }
  while (row.values.length <= year - row.from) row.values.push(Number.NaN);
  const before = row.values[year - row.from] ?? Number.NaN;
  if (!Number.isNaN(before) && !Number.isNaN(value) && before !== value) return false;
  if (!Number.isNaN(value)) row.values[year - row.from] = value;
  if (status !== "A") row.status.set(year, status);
  return true;
}
