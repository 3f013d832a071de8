import type { WorkBook } from "@e965/xlsx";
import type { Grid, GridCell } from "./grid";
import { DateCell, type Line, Unreadable } from "./sheetLine";
import { isHidden, linesOf } from "./sheetLines";

function cellOf(cell: Line[number]): GridCell {
  if (cell instanceof DateCell) return { day: cell.day };
  if (cell instanceof Unreadable) return { unreadable: cell.reason };
  return typeof cell === "boolean" ? String(cell) : cell;
}

const numbersWhere = (length: number, is: (n: number) => boolean): number[] =>
  Array.from({ length }, (_, n) => n).filter(is);

/** The sheets of a workbook that are seen and hold something. */
export function gridsOfWorkbook(book: WorkBook): Grid[] {
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (!sheet || isHidden(book, name)) return [];
    const { lines, hiddenRow, hiddenColumn } = linesOf(sheet);
    if (lines.length === 0) return [];
    const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
    return {
      name,
      kind: "sheet",
      rows: lines.map((line) => line.map(cellOf)),
      hiddenRows: numbersWhere(lines.length, hiddenRow),
      hiddenColumns: numbersWhere(width, hiddenColumn),
      fault: null,
    };
  });
}
