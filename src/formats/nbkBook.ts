import type { WorkBook } from "@e965/xlsx";
import { begun, isTable, observed, readLines, titled } from "./nbk";
import type { Observations, ReaderOptions, WorkbookFormat } from "./observations";
import { isHidden, linesOf } from "./sheetLines";
import { zipSaved } from "./zip";

function readBook(book: WorkBook, bytes: Uint8Array, options: ReaderOptions): Observations {
  const reading = begun();
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    const read = sheet ? linesOf(sheet) : null;
    if (!read || !isTable(read.lines)) reading.passed.add(`sheet ${name}`);
    else if (isHidden(book, name)) reading.faults.push(`sheet ${name} is hidden; show it or take it out`);
    else readLines(read, `sheet ${name}: `, options, reading);
  }
  return observed(reading, zipSaved(bytes));
}

/** The National Bank's gross inflow of direct investment into Kazakhstan by country, in million dollars, known by its title; its workbook. */
export const nbk: WorkbookFormat = {
  name: "nbk",
  signs: `the National Bank's workbook of gross inflow by country (${titled})`,
  isBook: ({ SheetNames, Sheets }) =>
    SheetNames.some((name) => {
      const sheet = Sheets[name];
      return sheet !== undefined && isTable(linesOf(sheet).lines);
    }),
  read: readBook,
};
