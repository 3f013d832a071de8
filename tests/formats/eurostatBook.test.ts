import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { eurostatBook } from "../../src/formats/eurostatBook";
import type { Observations } from "../../src/formats/observations";
import { openWorkbook } from "../../src/formats/openWorkbook";
import { figuresOf, readBook } from "./reading";

type Rows = readonly (readonly (string | number | null)[])[];

function bookOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}
const read = (sheets: Readonly<Record<string, Rows>>) =>
  readBook(eurostatBook, bookOf({ Summary: [["EU trade"]], Structure: [["Structure"]], ...sheets }), {
    today: "2026-11-29",
  });
const figures = (reading: Observations, reporter = "AT") => {
  expect(reading.faults).toEqual([]);
  return figuresOf(reading.byReporter.get(reporter));
};

const top: Rows = [
  ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"],
  ["Dataset: ", "EU trade since 1988 [DS-045409__custom_4630244]"],
  ["Last updated: ", "13/01/2023 11:00"],
  [],
];
const filters = (product: string, flow: string, indicator = "VALUE_IN_EUROS"): Rows => [
  ["PRODUCT [PRODUCT]", null, product],
  ["FLOW", null, flow],
  ["INDICATORS", null, indicator],
  [],
];
const head: Rows = [
  ["TIME", "TIME", "2020-01", "2020-02"],
  ["FREQ (Labels)", "FREQ (Labels)", "Monthly", "Monthly"],
  ["REPORTER (Labels)", "PARTNER (Labels)"],
];
const notes: Rows = [[], ["Special value"], [":", "not available"]];
const austria = (first: string | number, second: string | number): Rows => [
  ["Austria", "Belarus (Belorussia)", first, second],
];

describe("a workbook of Eurostat's data browser", () => {
  test("has a flow a sheet, in euros, and says when it was updated", () => {
    const reading = read({
      "Sheet 1": [...top, ...filters("Total [TOTAL]", "IMPORT"), ...head, ...austria(11, ":"), ...notes],
      "Sheet 2": [...top, ...filters("Total [TOTAL]", "EXPORT"), ...head, ...austria(12, 13.5), ...notes],
      "Sheet 3": [...top, ...filters("MINERAL FUELS [27]", "EXPORT"), ...head, ...austria(1, 1)],
      "Sheet 4": [...top, ...filters("Total [TOTAL]", "EXPORT", "QUANTITY_IN_100KG"), ...head, ...austria(9, 9)],
    });
    expect(figures(reading)).toEqual({
      "BY imports 2020-01": "11 A",
      "BY exports 2020-01": "12 A",
      "BY exports 2020-02": "13.5 A",
    });
    expect(reading).toMatchObject({ source: "eurostat", date: "2023-01-13", counting: { currency: "EUR", scale: 1 } });
    expect([reading.unknown, [...reading.passed]]).toEqual([[], ["QUANTITY_IN_100KG"]]);
  });

  test("may have flags beside figures, codes beside labels, and a flow in each row", () => {
    const rows: Rows = [
      ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"],
      ["Unit of measure [UNIT]", null, "Million euro [MIO_EUR]"],
      ["TIME", "TIME", "TIME", "TIME", "2020", "", "2021", ""],
      ["GEO (Codes)", "GEO (Labels)", "PARTNER (Labels)", "STK_FLOW (Codes)"],
      ["EL", "Greece", "Georgia", "EXP", 1.5, "p", ":", "c"],
      ["EL", "Greece", "Georgia", "IMP", 2, "", 3, "e"],
    ];
    const reading = read({ "Sheet 1": rows });
    expect(figures(reading, "GR")).toEqual({
      "GE exports 2020": "1.5 P",
      "GE exports 2021": "NaN Q",
      "GE imports 2020": "2 A",
      "GE imports 2021": "3 E",
    });
    expect(reading.counting.scale).toBe(1e6);
  });

  test("says in which cell a figure is none, and reads the rest", () => {
    const reading = read({
      "Sheet 1": [...top, ...filters("Total [TOTAL]", "EXPORT"), ...head, ...austria("many", 5)],
    });
    expect(reading.faults).toEqual(["sheet Sheet 1, cell C12: no figure: “many”"]);
    expect(figuresOf(reading.byReporter.get("AT"))).toEqual({ "BY exports 2020-02": "5 A" });
  });

  test("without a partner is refused, and what it lacks is named", () => {
    const rows: Rows = [...top, ["TIME", "2020"], ["GEO (Labels)"], ["Austria", 5]];
    expect(read({ "Sheet 1": rows }).faults).toEqual([
      "sheet Sheet 1: no trade by partner: no dimension is a partner, a flow (nor indicator) among time, geo",
    ]);
  });

  test("is known by how its sheets begin", () => {
    const isBook = (rows: Rows) => {
      const book = openWorkbook(bookOf({ "Sheet 1": rows }));
      return typeof book !== "string" && eurostatBook.isBook(book);
    };
    expect(isBook([...top, ...head])).toBe(true);
    expect(isBook([...top])).toBe(false);
    expect(isBook([["Spain", 2023], ...head])).toBe(false);
  });
});
