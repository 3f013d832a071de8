import { utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { gridsOfWorkbook } from "../../src/formats/bookGrids";
import { placeIn } from "../../src/formats/grid";
import { gridOfText } from "./gridOfText";

describe("a text as a grid", () => {
  test.each([
    [
      "commas",
      "a,b\n1,2",
      ",",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons, beside commas of decimals and in a title",
      "Trade, by country, 2023\na;b\n1,5;2,5",
      ";",
      [["Trade, by country, 2023"], ["a", "b"], ["1,5", "2,5"]],
    ],
    [
      "tabs",
      "a\tb;c\r\n1\t",
      "\t",
      [
        ["a", "b;c"],
        ["1", null],
      ],
    ],
    ["marks in quotation", 'a,b\n"x;y","1;2"\n', ",", [["a", "b"], ["x;y", "1;2"], [null]]],
  ])("has its cells apart by %s", (_, text, kind, rows) => {
    expect(gridOfText(text)).toMatchObject({ kind, rows, fault: null });
  });

  test("keeps rows where they stand in the text, below a record of several lines too", () => {
    const { rows } = gridOfText('a,b\n"one\ntwo",2\nc,3');
    expect([rows[1], rows[2], rows[3]]).toEqual([["one\ntwo", "2"], [], ["c", "3"]]);
  });

  test("says where a record is left open", () => {
    expect(gridOfText('a,b\n"c,d').fault).toBe("row 2: a quotation mark without its second");
  });
});

describe("the sheets of a workbook as grids", () => {
  const sheet = utils.aoa_to_sheet([
    ["Country", "2023"],
    ["Spain", 5],
    ["France", null, true],
  ]);
  const book = { SheetNames: ["One", "Empty", "Hidden"], Sheets: { One: sheet, Empty: {}, Hidden: sheet } };

  test("hold what is seen, with rows and columns that are hidden", () => {
    sheet["!rows"] = [{}, { hidden: true }];
    sheet["!cols"] = [{}, { hidden: true }];
    const grids = gridsOfWorkbook({ ...book, Workbook: { Sheets: [{ name: "Hidden", Hidden: 1 }] } });
    expect(grids).toEqual([
      {
        name: "One",
        kind: "sheet",
        rows: [
          ["Country", "2023"],
          ["Spain", 5],
          ["France", null, "true"],
        ],
        hiddenRows: [1],
        hiddenColumns: [1],
        fault: null,
      },
    ]);
  });

  test("have days and what cannot be read as such, plain enough to be sent on", () => {
    const dated = { A1: { t: "n", v: 45292, z: "dd.mm.yyyy" }, B1: { t: "e", v: 7 }, "!ref": "A1:B1" };
    const [grid] = gridsOfWorkbook({ SheetNames: ["S"], Sheets: { S: dated } });
    expect(structuredClone(grid?.rows)).toEqual([[{ day: "2024-01-01" }, { unreadable: "the error #DIV/0!" }]]);
  });

  test("have places as a reader of the sheet finds them", () => {
    const [grid] = gridsOfWorkbook(book);
    expect(grid && [placeIn(grid, 4, 27), placeIn(gridOfText("a"), 0)]).toEqual([
      "sheet One, row 5, column AB",
      "row 1",
    ]);
  });
});
