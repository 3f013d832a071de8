import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, workbookFile } from "../../src/export/workbook";

const created = new Date("2026-11-23T10:00:00Z");
const sheet = (lines: readonly (readonly Cell[])[], name = "Figures") => ({
  name,
  lines,
  widths: [12, 40],
});
const opened = (...sheets: readonly ReturnType<typeof sheet>[]): WorkBook =>
  read(workbookFile({ title: "Trade <&> “trade”", created, sheets }), { cellStyles: true });

function sheetOf(book: WorkBook, name = "Figures"): WorkSheet {
  const found = book.Sheets[name];
  if (!found) throw new Error(`there is no sheet ${name}`);
  return found;
}

const linesOf = (book: WorkBook) => utils.sheet_to_json<unknown[]>(sheetOf(book), { header: 1 });

describe("a workbook, read by another program,", () => {
  test.each([
    "constructor",
    "toString",
    "__proto__",
    "_x0041_",
    "_x005F_",
    "a\rb\nc\td",
    "\u0001\uFFFD",
    "<f>1</f>",
    " x ",
  ])("holds the text %j as it is", (text) => {
    const { A1: first, B1: second } = sheetOf(opened(sheet([[text, "x", text]])));
    expect([first?.t, first?.v, second?.v]).toEqual(["s", text, "x"]);
  });

  test("holds any text, also the half of a pair", () => {
    const texts = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(texts, (line) => {
        const [found] = linesOf(opened(sheet([line])));
        // The reader here takes both signs of a line's end as one.
        expect(found).toEqual(line.map((text) => text.replaceAll("\r\n", "\n")));
      }),
      { numRuns: 20 },
    );
    expect(linesOf(opened(sheet([["\uD800 and \uDC00"]])))).toEqual([["\uD800 and \uDC00"]]);
  });

  test("holds any number as the same number", () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(numbers, (line) => {
        const [found = []] = linesOf(opened(sheet([line])));
        expect(found).toHaveLength(line.length);
        expect(found.every((number, i) => number === line[i])).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("has its sheets in their order, with names in any script", () => {
    const names = ["Торговля", "Сауда қатынасы", "A & “B” <c>"];
    const book = opened(...names.map((name, i) => sheet([[i]], name)));
    expect(book.SheetNames).toEqual(names);
    expect(names.map((name) => sheetOf(book, name)["A1"]?.v)).toEqual([0, 1, 2]);
  });

  test("leaves an empty cell out and reaches beyond the letter Z", () => {
    const line = [1, null, ...Array.from({ length: 701 }, (_, i) => i + 2)];
    const made = sheetOf(opened(sheet([[], line])));
    expect([made["A2"]?.v, made["B2"], made["Z2"]?.v, made["AA2"]?.v, made["ZZ2"]?.v, made["AAA2"]?.v]).toEqual([
      1,
      undefined,
      25,
      26,
      701,
      702,
    ]);
  });

  test("has columns as wide as the characters asked for", () => {
    expect(sheetOf(opened(sheet([["a", "b"]])))["!cols"]?.map((column) => column.wch)).toEqual([12, 40]);
  });

  test("says its title and when it was made", () => {
    const { Title, CreatedDate } = opened(sheet([[1]])).Props ?? {};
    expect([Title, CreatedDate]).toEqual(["Trade <&> “trade”", created]);
  });
});
