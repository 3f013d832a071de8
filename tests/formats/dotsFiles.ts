import { utils, type WorkSheet, write } from "@e965/xlsx";

export type Cell = string | number | null;
export type Line = readonly Cell[];

/** A sheet as the IMF lays it out, for the years 2018 to 2020. */
export const sheet = (title: string, reporter: string, ...lines: Line[]): Line[] => [
  [],
  [null, title],
  [],
  [null, reporter],
  [null, "US Dollars, Millions"],
  [],
  [null, null, "2018", "2019", "2020"],
  ...lines.map((line) => [null, ...line]),
];

export const exportsTitle = "Exports, FOB to Partner Countries";
const importsTitle = "Imports, CIF from Partner Countries";

/** Kazakhstan with Spain and Australia, which stands twice, and the sums that stand between them. */
export const twoSheets = (): Record<string, Line[]> => ({
  "Exports, FOB": sheet(
    exportsTitle,
    "Kazakhstan, Rep. of",
    ["Australia", "0.14 e", 0.8999999999999999, 1.234567],
    ["World", 10, 20.5, 30.123456],
    ["Advanced Economies", 9, 19, 29],
    ["Spain", 5, null, 7.1234],
    ["Special Categories", 1, null, null],
    ["Australia", "0.14 e", 0.8999999999999999, 1.234567],
    ["Memorandum Items", null, null, null],
    ["European Union", 1, 2, 3],
  ),
  "Imports, CIF": sheet(importsTitle, "Kazakhstan, Rep. of", ["World", 4, 5, 6], ["Spain", 1, -0.5, 3]),
});

/** The bytes of a workbook; `change` alters the cells of each sheet, and a sheet may be hidden. */
export function workbook(
  sheets: Readonly<Record<string, Line[]>>,
  change: (cells: WorkSheet) => void = () => {},
  hidden?: string,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    const cells = utils.aoa_to_sheet(lines.map((line) => [...line]));
    change(cells);
    utils.book_append_sheet(book, cells, name);
  }
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}

export const table = (...lines: string[]): string => `reporter,partner,year,flow,v\n${lines.join("\n")}\n`;
