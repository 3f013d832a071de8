import { type CellObject, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { openWorkbook } from "../../src/formats/openWorkbook";
import { ownBook } from "../../src/formats/ownBook";
import { ownColumns } from "../../src/core/form/ownColumns";
import { options } from "../brought";
import { figuresOf, readBook } from "./reading";

type Value = string | number | CellObject | null;

const line = (period: Value, value: Value): Value[] => {
  const bounds = typeof value === "number" ? [value - 50, value + 50] : [null, null];
  return ["KZ", "ES", "exports", period, value, "USD", ...bounds, null, "rounded", "A", "bns"];
};
function book(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Uint8Array {
  const made = utils.book_new();
  for (const [name, lines] of Object.entries(sheets))
    utils.book_append_sheet(made, utils.aoa_to_sheet(lines.map((each) => [...each])), name);
  return new Uint8Array(write(made, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
const read = (...lines: readonly (readonly Value[])[]) =>
  readBook(ownBook, book({ About: [["Title"]], Figures: [[...ownColumns], ...lines] }), options);

test("the sheet is known by its columns, wherever it stands; a year is one as text and as a number", () => {
  const found = read(line("2022", 1_000_000), line(2023, 2_011_846_300));
  expect(found.faults).toEqual([]);
  expect(figuresOf(found.byReporter.get("KZ"))).toEqual({
    "ES exports 2022": "1000 A",
    "ES exports 2023": "2011846.3 A",
  });
});

test("a month that a spreadsheet made a date is refused by its place, as is the error of a formula", () => {
  const date = { t: "n", v: 45017, z: "yyyy-mm-dd" } as const;
  const found = read(line(date, 5000), line("2023", { t: "e", v: 7 }), line("2022", 1_000_000));
  expect(found.faults).toEqual([
    expect.stringMatching(/^sheet Figures, row 2: .*\(a date\)/),
    "sheet Figures, row 3: column value: no figure: “(the error #DIV/0!)”",
  ]);
  expect(figuresOf(found.byReporter.get("KZ"))).toEqual({ "ES exports 2022": "1000 A" });
});

test("a workbook without those columns is another’s", () => {
  const other = openWorkbook(book({ Sheet1: [["reporter", "partner", "value"]] }));
  expect(typeof other === "string" || ownBook.isBook(other)).toBe(false);
});
