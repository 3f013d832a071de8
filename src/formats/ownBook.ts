import type { WorkBook } from "@e965/xlsx";
import { ownColumns } from "../core/form/ownColumns";
import { columnNames } from "./namedColumns";
import type { Observations, ReaderOptions, WorkbookFormat } from "./observations";
import { ownLines } from "./ownLines";
import { type Line, Unreadable } from "./sheetLine";
import { linesOf } from "./sheetLines";

const textOf = (cell: Line[number] | undefined): string =>
  cell === null || cell === undefined ? "" : cell instanceof Unreadable ? `(${cell.reason})` : String(cell).trim();

interface Found {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** The first sheet whose first line names the columns. */
function sheetIn(book: WorkBook): Found | null {
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    const [head, ...lines] = sheet ? linesOf(sheet).lines : [];
    const columns = columnNames(head?.map(textOf) ?? []);
    if (ownColumns.every((column) => columns.includes(column))) return { name, columns, lines };
  }
  return null;
}

function read(book: WorkBook, _bytes: Uint8Array, options: ReaderOptions): Observations {
  const { take, fault, end } = ownLines(ownBook.name, options);
  const found = sheetIn(book);
  if (!found) fault("", `no sheet with the columns ${ownColumns.join(", ")}`);
  const places = new Map(found?.columns.map((name, i) => [name, i]));
  found?.lines.forEach((line, i) => {
    if (line.some((cell) => cell !== null))
      take(`sheet ${found.name}, row ${i + 2}`, (column) => textOf(line[places.get(column) ?? -1]));
  });
  return end();
}

/** The workbook of this application. */
export const ownBook: WorkbookFormat = {
  name: "own-book",
  signs: `this application's own workbook (a sheet with the columns ${ownColumns.join(", ")})`,
  isBook: (book) => sheetIn(book) !== null,
  read,
};
