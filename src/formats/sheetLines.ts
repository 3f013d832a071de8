import { type CellObject, SSF, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { DateCell, type Line, type SheetLines, Unreadable } from "./sheetLine";

const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function contentOf({ t, v, f, z }: CellObject): Line[number] {
  if (t === "e") return new Unreadable(`the error ${errors[Number(v)] ?? "of a formula"}`);
  // The reader gives 0 where a formula was saved without its value.
  if (f !== undefined && (v === undefined || v === 0))
    return new Unreadable(`the formula ${f.slice(0, 40)} without a value`);
  // “1.5” typed where decimals have a comma becomes the first of May.
  if (typeof v === "number" && typeof z === "string" && SSF.is_date(z)) {
    const { y = 0, m = 0, d = 0 } = (SSF.parse_date_code(v) as { y: number; m: number; d: number } | null) ?? {};
    return new DateCell(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
  }
  if (v instanceof Date) return new DateCell(v.toISOString().slice(0, 10));
  return v ?? null;
}

/** What stands in a sheet, by row and column from the first; cells that a figure was merged over cannot be read. */
export function linesOf(sheet: WorkSheet): SheetLines {
  const lines: Line[number][][] = [];
  const put = (row: number, column: number, content: Line[number]) => {
    const line = (lines[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = content;
  };
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(address);
    const content = contentOf(cell as CellObject);
    if (content !== null && content !== "") put(r, c, content);
  }
  for (const { s, e } of sheet["!merges"] ?? []) {
    const first = lines[s.r]?.[s.c];
    if (typeof first !== "number" && !(first instanceof Unreadable)) continue;
    const merged = new Unreadable(`a part of the merged cells ${utils.encode_range(s, e)}`);
    for (let row = s.r; row <= e.r && row < lines.length; row += 1)
      for (let column = s.c; column <= e.c; column += 1) if (row > s.r || column > s.c) put(row, column, merged);
  }
  const [rows, columns] = [sheet["!rows"] ?? [], sheet["!cols"] ?? []];
  return {
    lines: Array.from(lines, (line) => line ?? []),
    hiddenRow: (row) => rows[row]?.hidden === true,
    hiddenColumn: (column) => columns[column]?.hidden === true,
  };
}

/** Whether a sheet of a workbook is one that its reader does not see. */
export const isHidden = (book: WorkBook, sheet: string): boolean =>
  (book.Workbook?.Sheets?.find(({ name }) => name === sheet)?.Hidden ?? 0) !== 0;
