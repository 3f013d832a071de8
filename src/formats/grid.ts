import { records } from "./csv";
import { columnName } from "./sheetLine";

/** What stands in a cell: a text, a number, a day as an ISO date, or why it cannot be read; null where there is nothing. */
export type GridCell = string | number | { readonly day: string } | { readonly unreadable: string } | null;

/** Any table as a grid of cells, plain enough to be sent between threads. */
export interface Grid {
  /** Which sheet of a workbook it is; empty of a text. */
  readonly name: string;
  /** What is between the cells of a text, or that they are those of a sheet. */
  readonly kind: "," | ";" | "\t" | "sheet";
  readonly rows: readonly (readonly GridCell[])[];
  /** Rows and columns that a reader of the sheet does not see, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Why it is not all of the table, where it is not. */
  readonly fault: string | null;
}

/** Where a cell or a row stands, counted from 0, as a reader finds it: `row 12`, `sheet Exports, row 5, column C`. */
export function placeIn({ name }: Grid, row: number, column?: number): string {
  const at = `row ${row + 1}${column === undefined ? "" : `, column ${columnName(column)}`}`;
  return name === "" ? at : `sheet ${name}, ${at}`;
}

const signs = ["\t", ";", ","] as const;

/** What is between the cells of a text: a mark that most of its lines have; a comma may be that of decimals. */
function delimiterIn(lines: readonly string[]): (typeof signs)[number] {
  const plain = lines
    .filter((line) => line.trim() !== "")
    .slice(0, 100)
    .map((line) => line.slice(0, 20_000).replace(/"[^"]*"/g, ""));
  const having = (sign: string) => plain.filter((line) => line.includes(sign)).length;
  const usual = signs.find((sign) => plain.length > 0 && having(sign) >= plain.length / 2);
  return usual ?? signs.reduce((best, sign) => (having(sign) > having(best) ? sign : best));
}

/** A text of cells apart by commas, semicolons or tabs, by its lines. */
export function gridOfLines(lines: readonly string[]): Grid {
  const kind = delimiterIn(lines);
  const rows: GridCell[][] = [];
  // A record over several lines keeps the rows below it where a reader of the text sees them.
  const table = records((fields, row) => {
    while (rows.length < row - 1) rows.push([]);
    rows.push(fields.map((field) => (field.trim() === "" ? null : field.trim())));
    return true;
  }, kind);
  lines.every(table.line);
  return { name: "", kind, rows, hiddenRows: [], hiddenColumns: [], fault: table.end() };
}
