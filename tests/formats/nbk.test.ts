import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { nbkTable } from "../../src/formats/nbk";
import { nbk } from "../../src/formats/nbkBook";
import { figuresOf, readBook, readTable } from "./reading";

type Cell = string | number | null;
const title = "Валовый приток прямых инвестиций в Республику Казахстан от иностранных прямых инвесторов по странам";
const unit = "млн. долларов США";

/** Demo numbers, below the bank's title: nobody here has seen a table of its own. */
const demo: Cell[][] = [
  [title],
  [null, null, unit],
  ["Страны", 2022, 2023, "I кв. 2024", "II кв. 2024"],
  ["ВСЕГО", 30, 40.25, 11, 12],
  ["в том числе:"],
  ["Испания", 10, 20.123456789, null, 4],
  ["Португалия", 20, 20.1, 11, 8],
  ["Примечание: числа придуманы"],
];
function workbook(
  sheets: Readonly<Record<string, Cell[][]>>,
  change: (book: ReturnType<typeof utils.book_new>) => void = () => {},
) {
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(lines), name);
  change(book);
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}
const read = (lines: Cell[][], options = {}) =>
  readBook(nbk, workbook({ demo: lines }), { today: "2026-11-29", ...options });
const figures = (reading: ReturnType<typeof read>) => figuresOf(reading.byReporter.get("KZ"));
/** The demo with one cell another one. */
const but = (row: number, column: number, cell: Cell): Cell[][] =>
  demo.map((line, i) => (i === row ? Object.assign([...line], { [column]: cell }) : line));

describe("the National Bank's gross inflow by country", () => {
  test("is of years and of quarters, in millions, each kind of period a series of its own", () => {
    const reading = read(demo);
    expect([reading.faults, reading.unknown, reading.remarks]).toEqual([[], [], []]);
    expect(figures(reading)).toEqual({
      "W00 fdiGrossInflow 2022": "30 A",
      "W00 fdiGrossInflow 2023": "40.25 A",
      "W00 fdiGrossInflow 2024-Q1": "11 A",
      "W00 fdiGrossInflow 2024-Q2": "12 A",
      "ES fdiGrossInflow 2022": "10 A",
      "ES fdiGrossInflow 2023": "20.123457 A",
      "ES fdiGrossInflow 2024-Q2": "4 A",
      "PT fdiGrossInflow 2022": "20 A",
      "PT fdiGrossInflow 2023": "20.1 A",
      "PT fdiGrossInflow 2024-Q1": "11 A",
      "PT fdiGrossInflow 2024-Q2": "8 A",
    });
    expect(reading).toMatchObject({ source: "nbk", counting: { scale: 1e6 } });
  });

  test("may have its years above their quarters, and the months of a year that runs", () => {
    const split: Cell[][] = [
      [title.replace("Валовый", "Валовой"), unit],
      ["Страны", "2023 год", null, null, null, null, "2024 г."],
      [null, "I", "II", "III", "IV", "всего за год", "9 месяцев"],
      ["Испания", 1, 2, 3, 4, 10, 5],
    ];
    const reading = read(split);
    expect(reading.faults).toEqual([]);
    expect(figures(reading)).toEqual({
      "ES fdiGrossInflow 2023-Q1": "1 A",
      "ES fdiGrossInflow 2023-Q2": "2 A",
      "ES fdiGrossInflow 2023-Q3": "3 A",
      "ES fdiGrossInflow 2023-Q4": "4 A",
      "ES fdiGrossInflow 2023": "10 A",
      "ES fdiGrossInflow 2024-01/2024-09": "5 A",
    });
  });

  test("is a gap where a cell is blank or a dash, a zero where it says so, and a gap with a reason below zero", () => {
    const reading = read([...demo.slice(0, 5), ["Испания", 0, "-", null, -4]]);
    expect(reading.negative).toBe(1);
    expect(Object.entries(figures(reading)).filter(([key]) => key.startsWith("ES"))).toEqual([
      ["ES fdiGrossInflow 2022", "0 A"],
      ["ES fdiGrossInflow 2024-Q2", "NaN M"],
    ]);
  });

  test("tells where the countries miss the total, and takes both as they are", () => {
    expect(read(but(3, 1, 33)).remarks).toEqual(["2022: the countries make 30.0 million, the total is 33.0"]);
  });

  test("passes over groups and sheets of other tables", () => {
    const other = [["Валовой приток по видам деятельности"], ["Отрасль", 2022, 2023], ["Торговля", 1, 2]];
    const reading = readBook(nbk, workbook({ demo: [...demo, ["Страны ЕС", 1, 2, 3, 4]], other }));
    expect([[...reading.passed].sort(), reading.faults]).toEqual([["sheet other", "Страны ЕС"], []]);
  });

  test("lists an unknown name with its row, unless an alias says which country it is", () => {
    expect(read(but(5, 0, "Эспания")).unknown).toEqual(["sheet demo: row 6 “Эспания”"]);
    const reading = read(but(5, 0, "Эспания"), { aliases: new Map([["эспания", "ES"]]) });
    expect(figures(reading)["ES fdiGrossInflow 2022"]).toBe("10 A");
  });

  test.each([
    ["without its unit", but(1, 2, null), "sheet demo: not marked as million US dollars"],
    ["in thousands", but(1, 2, "тыс. долларов США"), "sheet demo: not marked as million US dollars"],
    ["with a heading that is no period", but(2, 4, "прирост"), "sheet demo: headings that name no period: прирост"],
    ["with two columns of a period", but(2, 2, 2022), "sheet demo: two columns of 2022"],
    ["of a year that has not ended", but(2, 2, 2026), "sheet demo: 2026 has not ended"],
    ["with words for a figure", but(5, 1, "много"), "sheet demo: row 6 “Испания”, 2022: no figure: “много”"],
    ["with figures of nobody", but(5, 0, null), "sheet demo: row 6: figures without a name"],
    [
      "with more than a country takes in",
      but(5, 1, 2e6),
      "sheet demo: row 6 “Испания”, 2022: 2000000 million is more than any country takes in; are the figures in millions?",
    ],
    [
      "with a country twice",
      but(6, 0, "Испания"),
      "sheet demo: row 7 “Испания”, 2022: another figure of ES stands in an earlier row",
    ],
  ])("is refused %s", (_, lines, fault) => {
    expect(read(lines).faults[0]).toBe(fault);
  });

  test("is refused where its sheet is hidden", () => {
    const hidden = workbook({ demo, front: [["обложка"]] }, (book) => {
      book.Workbook = { Sheets: [{ name: "demo", Hidden: 1 }] };
    });
    expect(readBook(nbk, hidden).faults).toEqual(["sheet demo is hidden; show it or take it out"]);
  });

  test("may be a table of text below the same title", () => {
    const text = demo
      .map((line) => Array.from({ length: 5 }, (_, i) => String(line[i] ?? "").replace(".", ",")).join(";"))
      .join("\r\n")
      .replace("млн, ", "млн. ");
    const reading = readTable(nbkTable, text);
    expect(reading.faults).toEqual([]);
    expect(figures(reading)).toEqual(figures(read(demo)));
  });
});
