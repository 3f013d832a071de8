import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../src/formats/cells";
import { dotsNames } from "../../src/formats/dotsNames";
import { dotsTable } from "../../src/formats/dotsTable";
import { dotsValue } from "../../src/formats/dotsValue";
import { readDotsWorkbook } from "../../src/formats/dotsWorkbook";
import { exportsTitle, type Line, sheet, twoSheets, workbook } from "./dotsFiles";

const areaOf = dotsNames(new Map());
const row = (cells: Cells | undefined, key: string) => {
  const found = cells?.get(key);
  return found && { from: found.from, values: found.values, status: Object.fromEntries(found.status) };
};
const read = (sheets: Readonly<Record<string, Line[]>>) => readDotsWorkbook(workbook(sheets), areaOf);
const faults = (sheets: Readonly<Record<string, Line[]>>) => {
  const reading = read(sheets);
  return reading.ok ? [] : reading.faults;
};

describe("a workbook", () => {
  const reading = read(twoSheets());
  const book = reading.ok ? reading.book : undefined;

  test("is read with its reporter, in both flows, by code", () => {
    expect(book?.reporter).toBe("KZ");
    expect([...(book?.cells.keys() ?? [])]).toEqual([
      "AU exports",
      "W00 exports",
      "ES exports",
      "W00 imports",
      "ES imports",
    ]);
    expect(row(book?.cells, "W00 exports")).toEqual({ from: 2018, values: [10, 20.5, 30.123456], status: {} });
  });

  test("keeps a blank cell a gap, and an estimate marked", () => {
    expect(row(book?.cells, "ES exports")).toEqual({ from: 2018, values: [5, Number.NaN, 7.1234], status: {} });
    expect(row(book?.cells, "AU exports")).toEqual({
      from: 2018,
      values: [0.14, 0.9, 1.234567],
      status: { 2018: "E" },
    });
  });

  test("turns a negative amount into a gap with a reason", () => {
    expect(row(book?.cells, "ES imports")).toEqual({ from: 2018, values: [1, Number.NaN, 3], status: { 2019: "M" } });
    expect(book?.negative).toBe(1);
  });

  test("passes over sums and what is not specified, and says which", () => {
    expect([...(book?.passed ?? [])].sort()).toEqual(["Advanced Economies", "European Union", "Special Categories"]);
  });

  test("in which a row that stands twice says something else is refused", () => {
    const australia: Line[] = [
      ["Australia", 1, 2, 3],
      ["Australia", 1, 2, 4],
    ];
    expect(faults({ a: sheet(exportsTitle, "Spain", ...australia) })).toEqual([
      "sheet a, row 9 “Australia”, 2020: another figure stands in an earlier row",
    ]);
  });

  test("with a name that nobody knows is refused with its row, unless an alias knows it", () => {
    const sheets = { a: sheet(exportsTitle, "Spain", ["Atlantis", 1, 2, 3]) };
    expect(faults(sheets)).toEqual(["sheet a, row 8: unknown name “Atlantis”"]);
    const aliased = readDotsWorkbook(workbook(sheets), dotsNames(new Map([["atlantis", "PT"]])));
    expect(aliased.ok && [...aliased.book.cells.keys()]).toEqual(["PT exports"]);
  });

  test.each<[string, Record<string, Line[]>, string]>([
    ["without years", { a: [["x"]] }, "sheet a: no row of years"],
    ["without a title", { a: sheet("Trade", "Spain", ["World", 1]) }, "sheet a: no title that says"],
    [
      "in another unit",
      { a: sheet(exportsTitle, "Spain").map((l) => l.filter((c) => c !== "US Dollars, Millions")) },
      "not marked as millions",
    ],
    ["of a group", { a: sheet(exportsTitle, "Euro Area", ["World", 1]) }, "“Euro Area” is no country"],
    ["of the world", { a: sheet(exportsTitle, "World", ["Spain", 1]) }, "“World” is no country"],
    ["with words for figures", { a: sheet(exportsTitle, "Spain", ["World", "many"]) }, 'no figure: "many"'],
    [
      "with two sheets of a flow",
      { a: sheet(exportsTitle, "Spain"), b: sheet(exportsTitle, "Spain") },
      "a second sheet of exports",
    ],
    [
      "of two reporters",
      { a: sheet(exportsTitle, "Spain"), b: sheet("Imports, CIF", "Portugal") },
      "several reporters: Spain; Portugal",
    ],
  ])("%s is refused", (_, sheets, what) => {
    expect(faults(sheets).join()).toContain(what);
  });
});

describe("a tidy table", () => {
  const gather = (...lines: string[]) => {
    const { take, end } = dotsTable(areaOf);
    ["reporter,partner,year,flow,v", ...lines].every(take);
    return end();
  };

  test("is gathered by reporter, with quoted names and exponents", () => {
    const { byReporter, faults: none } = gather(
      `"Kazakhstan, Rep. of",Spain,2019,X,12.5`,
      `Spain,"Kazakhstan, Rep. of",2020,M,3.6e-05`,
      `Spain,"Kazakhstan, Rep. of",2019,M,2`,
    );
    expect(none).toEqual([]);
    expect(row(byReporter.get("KZ"), "ES exports")).toEqual({ from: 2019, values: [12.5], status: {} });
    // 36 dollars.
    expect(row(byReporter.get("ES"), "KZ imports")).toEqual({ from: 2019, values: [2, 0.000036], status: {} });
  });

  test("passes over what the world or a group reports, and partners that are no country", () => {
    const { byReporter, passed } = gather(
      "World,Spain,2019,X,1",
      "Euro Area,Spain,2019,X,1",
      "Spain,Special Categories,2019,X,1",
      "Spain,World,2019,X,1",
    );
    expect(Object.fromEntries(passed)).toEqual({ World: 1, "Euro Area": 1, "Special Categories": 1 });
    expect([...(byReporter.get("ES")?.keys() ?? [])]).toEqual(["W00 exports"]);
  });

  test("tells unknown names with the first row that has them", () => {
    expect([...gather("Spain,France,2019,X,1", "Spain,Atlantis,2019,X,1", "Atlantis,Spain,2019,X,1").unknown]).toEqual([
      ["Atlantis", 3],
    ]);
  });

  test("tells figures that contradict each other, and lines that are no observation", () => {
    const { faults: told } = gather(
      "Spain,France,2019,X,1",
      "Spain,France,2019,X,1",
      "Spain,France,2019,X,2",
      "Spain;France",
    );
    expect(told).toEqual([
      "row 4: “Spain” with “France”, 2019: another figure stands in an earlier row",
      "row 5: no observation: “Spain;France”",
    ]);
  });

  test("negative amounts are gaps with a reason, and counted", () => {
    const { byReporter, negative } = gather("Spain,France,2019,X,-4.8");
    expect(negative).toBe(1);
    expect(row(byReporter.get("ES"), "FR exports")).toEqual({
      from: 2019,
      values: [Number.NaN],
      status: { 2019: "M" },
    });
  });

  test("with other columns is none, and is not read on", () => {
    const { take, end } = dotsTable(areaOf);
    expect(take("a,b,c")).toBe(false);
    expect(end().faults).toEqual(["not a table with the columns reporter,partner,year,flow,v"]);
  });
});

describe("a value", () => {
  test.each([
    [8.899999999999999, 8.9],
    [3231.5, 3231.5],
    [57540.123456, 57540.123456],
    [244.44291743995248, 244.442917],
    [0.000072, 0.000072],
    [0, 0],
  ])("%f is kept as %f: its digits to a dollar", (value, kept) => expect(dotsValue(value)).toBe(kept));

  test("of whole dollars is kept to the dollar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (dollars) => {
        expect(Math.round(dotsValue(dollars / 1e6) * 1e6)).toBe(dollars);
      }),
    );
  });
});
