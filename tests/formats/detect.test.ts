import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { detectTable as detectIn, enough, tables } from "../../src/formats/detect";
import { moreTables } from "../../src/formats/moreTables";
import { detectWorkbook, workbooks } from "../../src/formats/detectBook";
import { kindOf } from "../../src/formats/kind";
import { openWorkbook } from "../../src/formats/openWorkbook";
import { sheet as bnsSheet, twoPartners, workbook as bnsWorkbook } from "./bnsWorkbook";
import { table, twoSheets, workbook as dotsWorkbook } from "./dotsFiles";

const bytes = (text: string) => new TextEncoder().encode(text);
/** Whose a file is, from its bytes alone and not from its name. */
function detect(file: Uint8Array) {
  if (kindOf(file) === "text") return detectTable(new TextDecoder().decode(file.subarray(0, enough)));
  const book = openWorkbook(file);
  return typeof book === "string" ? ({ ok: false, why: book } as const) : detectWorkbook(book, workbooks);
}
const detectTable = (text: string) => detectIn(text, [...tables, ...moreTables]);
const formatOf = (file: Uint8Array) => {
  const detected = detect(file);
  return detected.ok ? detected.format.name : detected.why;
};

const columns: Readonly<Record<string, string>> = {
  "bns-partners": "year,partner_iso3,partner_en,partner_ru,turnover_kusd,exports_kusd,imports_kusd",
  "bns-months": "period,exports_thousand_usd,imports_thousand_usd",
  "dots-table": "reporter,partner,year,flow,v",
  imts: "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
  dip: "COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
  eurostat: "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR",
  ecb: "date,usd_per_eur",
};

describe("whose a file is", () => {
  test("is known by the sheets of a workbook", () => {
    expect(formatOf(bnsWorkbook({ "2023": bnsSheet("2023", ...twoPartners) }))).toBe("bns");
    expect(formatOf(bnsWorkbook({ Лист1: bnsSheet("2023", ...twoPartners) }))).toBe("bns");
    expect(formatOf(dotsWorkbook(twoSheets()))).toBe("dots");
  });

  test("is not known by a heading of a column, as “Exports” of anybody's table", () => {
    const rows = [
      ["Reporter", "Partner", "Year", "Exports (thousand US dollars)"],
      ["Georgia", "Spain", 2022, 12.5],
    ];
    expect(formatOf(dotsWorkbook({ a: rows }))).toMatch(/^nobody's workbook/);
  });

  test("is known by a title above years, in a workbook or a table", () => {
    const title = "Валовый приток прямых инвестиций в Республику Казахстан по странам, млн. долларов США";
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[title], ["Страны", 2022, 2023], ["Испания", 1, 2]]), "2023");
    const made = new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
    expect(formatOf(made)).toBe("nbk");
    expect(formatOf(bytes(`${title.replace(",", "")};;\nСтраны;2022;2023\n`))).toBe("nbk-table");
    expect(formatOf(bytes(`${title.replace("приток", "отток")};;\nСтраны;2022;2023\n`))).toMatch(/^nobody's table/);
  });

  test.each(Object.entries(columns))("is known by the columns of a table: %s", (name, head) => {
    expect(formatOf(bytes(`${head}\n`))).toBe(name);
    expect(formatOf(bytes(`\uFEFF\r\n${head.toUpperCase().replaceAll(",", ";")}\r\n`))).toBe(name);
    expect(formatOf(bytes(head.split(",").reverse().join("\t")))).toBe(name);
    expect(formatOf(bytes(head.split(",").slice(1).join(",")))).not.toBe(
      name === "dots-table" || name === "bns-months" ? name : "",
    );
  });

  test("is known by no name of a file: a web page is a workbook, a packed table is packed", () => {
    expect(kindOf(bytes("<html><table><tr><td>1</td></tr></table></html>"))).toBe("workbook");
    expect(kindOf(new Uint8Array([0x1f, 0x8b, 8]))).toBe("gzip");
    expect(kindOf(bytes(table()))).toBe("text");
  });

  test.each([
    [
      "a table",
      bytes("name,capital\nSpain,Madrid\n"),
      /^nobody's table that is known, its columns are “name, capital”;/,
    ],
    ["several editions in one table", bytes(`edition,${columns["bns-partners"] ?? ""}`), /^nobody's table/],
    [
      "positions without the country that they are held in",
      bytes((columns["dip"] ?? "").replace("COUNTERPART_COUNTRY,", "")),
      /looked for .*the IMF's positions of direct investment \(columns country, indicator/,
    ],
    ["half a workbook", bnsWorkbook({ "2023": bnsSheet("2023", ...twoPartners) }).slice(0, 900), /damaged or cut off/],
  ])("is nobody's where it is %s, and what was looked for is told", (_, file, why) => {
    expect(formatOf(file)).toMatch(why);
  });

  test("is nobody's where no sheet of a workbook has their headings", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Spain", 2023]]), "Notes");
    const made = new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
    expect(formatOf(made)).toMatch(
      /^nobody's workbook that is known, its sheets are “Notes”; looked for .*Товарооборот/,
    );
  });
});
