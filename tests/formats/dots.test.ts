import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, yearly } from "../../src/core/period";
import { type Cells, rowOf } from "../../src/formats/cells";
import { dotsNames } from "../../src/formats/dotsNames";
import { dotsTable } from "../../src/formats/dotsTable";
import { dotsValue } from "../../src/formats/dotsValue";
import { dots } from "../../src/formats/dotsWorkbook";
import { exportsTitle, type Line, sheet, twoSheets, workbook } from "./dotsFiles";
import { anyDay, readBook, readTable } from "./reading";

const areaOf = dotsNames(new Map());
/** The years of a row, from its first. */
const row = (cells: Cells | undefined, key: string) => {
  const found = rowOf(cells ?? new Map(), key, yearly(2000));
  return found && { from: formatPeriod(found.from), values: found.values, status: Object.fromEntries(found.status) };
};
const read = (sheets: Readonly<Record<string, Line[]>>) => readBook(dots, workbook(sheets));
const faults = (sheets: Readonly<Record<string, Line[]>>) => read(sheets).faults;
/** What the one reporter of a workbook says. */
const cellsIn = (reading: ReturnType<typeof read>): Cells => {
  expect(reading.faults).toEqual([]);
  return [...reading.byReporter.values()][0] ?? new Map();
};

describe("a workbook", () => {
  const book = read(twoSheets());
  const cells = book.byReporter.get("KZ");

  test("is read with its reporter, in both flows, by code", () => {
    expect([...book.byReporter.keys()]).toEqual(["KZ"]);
    expect([...(cells?.keys() ?? [])]).toEqual([
      "AU exports",
      "W00 exports",
      "ES exports",
      "W00 imports",
      "ES imports",
    ]);
    expect(row(cells, "W00 exports")).toEqual({ from: "2018", values: [10, 20.5, 30.123456], status: {} });
  });

  test("keeps a blank cell a gap, and an estimate marked", () => {
    expect(row(cells, "ES exports")).toEqual({ from: "2018", values: [5, Number.NaN, 7.1234], status: {} });
    expect(row(cells, "AU exports")).toEqual({
      from: "2018",
      values: [0.14, 0.9, 1.234567],
      status: { 2018: "E" },
    });
  });

  test("turns a negative amount into a gap with a reason", () => {
    expect(row(cells, "ES imports")).toEqual({ from: "2018", values: [1, Number.NaN, 3], status: { 2019: "M" } });
    expect(book.negative).toBe(1);
  });

  test("passes over sums and what is not specified, and says which", () => {
    expect([...book.passed].sort()).toEqual(["Advanced Economies", "European Union", "Special Categories"]);
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
    const aliased = readBook(dots, workbook(sheets), { aliases: new Map([["atlantis", "PT"]]) });
    expect([...cellsIn(aliased).keys()]).toEqual(["PT exports"]);
  });

  test.each<[string, Record<string, Line[]>, string]>([
    ["without years", { a: [["x"]] }, "sheet a: no row of years"],
    [
      "with a column of another valuation",
      { a: sheet("Imports, FOB from Partner Countries", "Spain", ["World", 1]) },
      "sheet a: imports FOB, where those CIF are read",
    ],
    [
      "whose sheet says the other valuation",
      { "Exports, CIF": sheet("Exports to Partner Countries", "Spain", ["World", 1]) },
      "exports CIF, where those FOB are read",
    ],
    [
      "of a part of a country",
      { a: sheet(exportsTitle, "Spain", ["Germany (former East)", 1]) },
      "sheet a, row 8: unknown name “Germany (former East)”",
    ],
    [
      "with figures below no year",
      { a: sheet(exportsTitle, "Spain", ["World", 1, 2, 3, 6]) },
      "sheet a: column F: figures below “”, which is no year",
    ],
    [
      "with dollars for millions",
      { a: sheet(exportsTitle, "Spain", ["World", 1, 2, 3e11]) },
      "sheet a, row 8 “World”, 2020: 300000000000 million is more than any country trades in a year",
    ],
    [
      "with thousands that may be decimals",
      { a: sheet(exportsTitle, "Spain", ["World", "1,828", 2, 3]) },
      'sheet a, row 8 “World”, 2018: no figure: "1,828" may be 1828 or 1.828',
    ],
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

describe("a workbook in another spelling", () => {
  const spain = (...lines: Line[]) => read({ a: sheet(exportsTitle, "Spain", ...lines) });
  const values = (reading: ReturnType<typeof read>, key = "W00 exports") => row(cellsIn(reading), key)?.values;

  test("has thousands apart or decimals after a comma where the file shows which", () => {
    expect(values(spain(["World", "1,828.9", "2 500.5", "3"]))).toEqual([1828.9, 2500.5, 3]);
    expect(values(spain(["World", "1,828", "2,5", "3"]))).toEqual([1.828, 2.5, 3]);
  });

  test("leaves gaps where it writes that there is no figure", () => {
    expect(values(spain(["World", "...", "n.a.", 3]))).toEqual([3]);
  });

  test("has marks of footnotes, a total at the end and notes below", () => {
    const book = spain(["World", 1, 2, 3], ["Portugal 1/", 1, 1, 1], ["Total", 1, 2, 3], ["Source: IMF"]);
    expect([...cellsIn(book).keys()]).toEqual(["W00 exports", "PT exports"]);
    expect(faults({ a: sheet(exportsTitle, "Spain", ["World", 1, 2, 3], ["Total", 1, 2, 4]) })).toEqual([
      "sheet a, row 9 “Total”, 2020: another figure stands in an earlier row",
    ]);
  });

  test("says of a country's trade with itself that it is passed over", () => {
    const book = spain(["World", 1, 2, 3], ["Spain", 1, 2, 3]);
    expect([[...cellsIn(book).keys()], [...book.passed]]).toEqual([["W00 exports"], ["Spain with itself"]]);
  });

  const headed = (years: Line, ...lines: Line[]): Line[] => [
    [null, exportsTitle],
    [null, "Spain"],
    [null, "US Dollars, Millions"],
    [null, "Downloaded", 2024],
    [null, null, ...years],
    ...lines.map((line) => [null, ...line]),
  ];
  const headedBy = (years: Line, ...lines: Line[]) => read({ a: headed(years, ...lines) });

  test("is read below its years, not below another number that looks like one", () => {
    const reading = headedBy([2020], ["World", 5], ["Portugal", 1950]);
    expect(values(reading, "PT exports")).toEqual([1950]);
  });

  test("has months and quarters beside its years passed over, and told", () => {
    const reading = headedBy([2020, "2021Q1", "2021M1"], ["World", 5, 1, 1]);
    expect([values(reading), [...reading.passed]]).toEqual([[5], ["2021Q1", "2021M1"]]);
  });

  test("with two columns of a year is refused, as is a year that has not ended", () => {
    expect(faults({ a: headed([2020, 2020], ["World", 5, 5]) })).toEqual([
      "sheet a: column D: a second column of 2020",
    ]);
    const ahead = readBook(dots, workbook({ a: headed([2020, 2021], ["World", 5, 5]) }), { today: "2021-12-30" });
    expect(ahead.faults).toEqual(["sheet a: the year 2021 has not ended"]);
  });

  const dated = (...days: string[]) => {
    const made = workbook(
      {
        a: headed(
          days.map(() => 1),
          ["World", ...days.map(() => 7)],
        ),
      },
      (cells) =>
        days.forEach((day, i) => {
          const serial = Date.parse(day) / 86_400_000 + 25_569;
          cells[`${"CDEF"[i] ?? ""}5`] = { t: "n", v: serial, z: "m/d/yy" };
        }),
    );
    return readBook(dots, made);
  };

  test("may name its years by their last day, but by no other days", () => {
    const reading = dated("2019-12-31", "2020-12-31");
    expect(row(cellsIn(reading), "W00 exports")).toMatchObject({ from: "2019", values: [7, 7] });
    for (const days of [["2021-01-01", "2021-02-01"], ["2019-12-31", "2021-12-31"], ["2020-12-31"]])
      expect(dated(...days).faults).not.toEqual([]);
  });

  test("with an error, or with a hidden sheet, row or column, is refused where it is", () => {
    const lines = { a: sheet(exportsTitle, "Spain", ["World", 1, 2, 3], ["Portugal", 1, 2, 3]) };
    const faultsWith = (change: Parameters<typeof workbook>[1], hidden?: string) =>
      readBook(dots, workbook(lines, change, hidden)).faults;
    expect(faultsWith((cells) => (cells["D9"] = { t: "e", v: 42 }))).toEqual([
      "sheet a, row 9 “Portugal”, 2019: no figure: the error #N/A",
    ]);
    expect(faultsWith((cells) => (cells["!rows"] = Object.assign([], { 8: { hidden: true } })))).toEqual([
      "sheet a, row 9 “Portugal” is hidden",
    ]);
    expect(faultsWith((cells) => (cells["!cols"] = Object.assign([], { 4: { hidden: true } })))).toEqual([
      "sheet a: the column of 2020 is hidden",
    ]);
    expect(faultsWith(() => undefined, "a")[0]).toBe("sheet a is hidden; show it or take it out");
  });
});

describe("a tidy table in another spelling", () => {
  const gather = (...lines: string[]) => {
    const { byReporter, faults: told, passed } = readTable(dotsTable, lines.join("\n"), { today: "2026-11-29" });
    return { values: row(byReporter.get("ES"), "FR exports")?.values, told, passed: [...passed] };
  };
  const head = "reporter,partner,year,flow,v";

  test.each<[string, string[], number]>([
    ["in another order of columns", ["year,V,Flow,reporter,partner", "2021,15.5,X,Spain,France"], 15.5],
    [
      "with semicolons and decimals after a comma",
      ["reporter;partner;year;flow;v", "Spain;France;2021;X;1500,5"],
      1500.5,
    ],
    ["with tabs", [head.replaceAll(",", "\t"), "Spain\tFrance\t2021\tX\t1"], 1],
    ["with years as a program writes them", [head, "Spain,France,2021.0,X,1"], 1],
    ["with a name broken over two lines", [head, '"Spa', 'in",France,2021,X,1'], 1],
    ["with thousands apart", [head, 'Spain,France,2021,X,"1,500,000.5"'], 1_500_000.5],
    ["with exponents", [head, "Spain,France,2021,X,1.5e+03"], 1500],
    ["with empty lines and a note below", [head, "Spain,France,2021,X,1", "", "Source: IMF,,,,"], 1],
  ])("%s is read", (_, lines, value) => expect(gather(...lines)).toEqual({ values: [value], told: [], passed: [] }));

  test("a comma before three digits is read as other rows show it, even later ones, and else refused", () => {
    const rows = ["reporter;partner;year;flow;v", "Spain;France;2021;X;1,500"];
    expect(gather(...rows, "Spain;Italy;2021;X;2,5").values).toEqual([1.5]);
    expect(gather(...rows, "Spain;Italy;2021;X;2500.5").values).toEqual([1500]);
    expect(gather(...rows).told).toEqual([
      'row 2: “Spain” with “France”, 2021: no figure: "1,500" may be 1500 or 1.500',
    ]);
  });

  test("with another column, which may say that figures are of a part of trade, or in another unit, is refused", () => {
    expect(gather(`${head},unit`, "Spain,France,2021,X,1,thousand").told).toEqual([
      "not a table with the columns reporter,partner,year,flow,v",
    ]);
  });

  test("no figure is a gap, and a country's trade with itself is passed over and told", () => {
    expect(gather(head, "Spain,France,2021,X,", "Spain,France,2020,X,NaN").values).toBeUndefined();
    expect(gather(head, "Spain,Spain,2021,X,1").passed).toEqual(["Spain with itself"]);
  });

  test.each<[string, string, string]>([
    ["a year before there were statistics", "Spain,France,1899,X,1", "row 2: year: no year of trade: “1899”"],
    ["a year that has not ended", "Spain,France,2026,X,1", "row 2: year: 2026 has not ended"],
    ["another flow", "Spain,France,2021,XM,1", "row 2: flow: neither X nor M: “XM”"],
    ["an error for a figure", "Spain,France,2021,X,#N/A", 'row 2: “Spain” with “France”, 2021: no figure: "#N/A"'],
    ["a figure without an end", "Spain,France,2021,X,1e400", 'row 2: “Spain” with “France”, 2021: no figure: "1e400"'],
    ["an open quotation", '"Spain,France,2021,X,1', "row 2: a quotation mark without its second"],
    [
      "dollars for millions",
      "Spain,France,2021,X,1633900000",
      "row 2: “Spain” with “France”, 2021: 1633900000 million is more than any country trades in a year; are the figures in the unit that the file names?",
    ],
  ])("%s is refused by row and column", (_, line, fault) => expect(gather(head, line).told).toEqual([fault]));

  test("a bracketed part of a country is not the country, and no name is taken for one that it only resembles", () => {
    for (const name of [
      "Tanzania (Zanzibar)",
      "Germany (former East)",
      "Sudan (before 2011)",
      "Korea",
      "Other Asia, nes",
    ])
      expect([name, areaOf(name)]).toEqual([name, null]);
    for (const [name, code] of [
      ["Türkiye, Rep of", "TR"],
      ["Kazakhstan, Republic of", "KZ"],
      ["Czechia", "CZ"],
    ] as const)
      expect(areaOf(name)).toEqual({ kind: "area", code });
  });
});

describe("a tidy table", () => {
  const gather = (...lines: string[]) => readTable(dotsTable, ["reporter,partner,year,flow,v", ...lines].join("\n"));

  test("is gathered by reporter, with quoted names and exponents", () => {
    const { byReporter, faults: none } = gather(
      `"Kazakhstan, Rep. of",Spain,2019,X,12.5`,
      `Spain,"Kazakhstan, Rep. of",2020,M,3.6e-05`,
      `Spain,"Kazakhstan, Rep. of",2019,M,2`,
    );
    expect(none).toEqual([]);
    expect(row(byReporter.get("KZ"), "ES exports")).toEqual({ from: "2019", values: [12.5], status: {} });
    // 36 dollars.
    expect(row(byReporter.get("ES"), "KZ imports")).toEqual({ from: "2019", values: [2, 0.000036], status: {} });
  });

  test("passes over what the world or a group reports, and partners that are no country", () => {
    const { byReporter, passed } = gather(
      "World,Spain,2019,X,1",
      "Euro Area,Spain,2019,X,1",
      "Spain,Special Categories,2019,X,1",
      "Spain,World,2019,X,1",
    );
    expect([...passed]).toEqual(["World", "Euro Area", "Special Categories"]);
    expect([...(byReporter.get("ES")?.keys() ?? [])]).toEqual(["W00 exports"]);
  });

  test("tells unknown names with the first row that has them", () => {
    expect(gather("Spain,France,2019,X,1", "Spain,Atlantis,2019,X,1", "Atlantis,Spain,2019,X,1").unknown).toEqual([
      "row 3 “Atlantis”",
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
      from: "2019",
      values: [Number.NaN],
      status: { 2019: "M" },
    });
  });

  test("with other columns is none, and is not read on", () => {
    const reader = dotsTable.read(anyDay);
    expect(reader.line("a,b,c")).toBe(false);
    expect(reader.end().faults).toEqual(["not a table with the columns reporter,partner,year,flow,v"]);
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
