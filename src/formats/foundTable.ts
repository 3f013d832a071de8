import { isTableLike, read, shapeOf } from "./anyTable";
import type { Grid, GridCell } from "./grid";
import type { Observations, ReaderOptions } from "./observations";
import { saidMapping } from "./saidMapping";
import { lacking } from "./tableFacts";
import { guess } from "./tableGuess";
import { isSure, type Mapping } from "./tableMapping";

/** What a reader has said of tables that nobody knows. */
export interface TablesSaid {
  /** How a table is read, by its shape; kept ones may be damaged. */
  readonly mappings: ReadonlyMap<string, unknown>;
  /** Which sheet of a workbook is read, by the name of the file. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Nobody's table that is known: how it is read, and its beginning, so that a reader may say otherwise. */
export interface FoundTable {
  /** The names of the sheets that may be chosen; of a text one, which is empty. */
  readonly sheets: readonly string[];
  /** The first rows of the one that is read. */
  readonly grid: Grid;
  readonly shape: string;
  readonly mapping: Mapping;
  /** Whether a reader said how it is read. */
  readonly isSaid: boolean;
  /** Whether it may be read without a question. */
  readonly isSure: boolean;
}

const mostRows = 200;
const mostCells = 60_000;
const longestCell = 300;

const shortened = (cell: GridCell): GridCell => (typeof cell === "string" ? cell.slice(0, longestCell) : cell);

/** The beginning of a grid, with rows below its headings. */
function beginning(grid: Grid, head: number): Grid {
  const rows: GridCell[][] = [];
  let cells = 0;
  for (const row of grid.rows.slice(0, Math.max(0, head) + 1 + mostRows)) {
    if (cells > mostCells && rows.length > head + 20) break;
    cells += row.length;
    rows.push(row.map(shortened));
  }
  return { ...grid, rows, hiddenRows: grid.hiddenRows.filter((row) => row < rows.length) };
}

/** The sheet that a reader has chosen, else one that was read before, else the first that looks like a table. */
function chosenOf(grids: readonly Grid[], file: string, said: TablesSaid, options: ReaderOptions): Grid | undefined {
  const name = said.sheets.get(file);
  return (
    grids.find((grid) => grid.name === name) ??
    (grids.length === 1 ? grids[0] : undefined) ??
    grids.find((grid) => said.mappings.has(shapeOf(grid))) ??
    grids.find((grid) => isTableLike(grid, options)) ??
    grids.find((grid) => guess(grid, options).values.is.length > 0)
  );
}

/** Reads a table that nobody knows as far as nothing lacks; null where there are no figures in it. */
export function foundTable(
  grids: readonly Grid[],
  file: string,
  said: TablesSaid,
  options: ReaderOptions,
): { readonly table: FoundTable; readonly observations: Observations | null } | null {
  const grid = chosenOf(grids, file, said, options);
  if (!grid) return null;
  const guessed = guess(grid, options);
  if (guessed.values.is.length === 0 && grids.length === 1) return null;
  const shape = shapeOf(grid);
  const own = saidMapping(said.mappings.get(shape));
  const mapping = own ?? guessed;
  const table: FoundTable = {
    sheets: grids.map(({ name }) => name),
    grid: beginning(grid, mapping.head.is.row),
    shape,
    mapping,
    isSaid: own !== null,
    isSure: own !== null || isSure(guessed),
  };
  return { table, observations: lacking(mapping).length === 0 ? read(grid, mapping, options) : null };
}
