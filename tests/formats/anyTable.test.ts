import { describe, expect, test } from "vitest";
import type { Grid, GridCell } from "../../src/formats/grid";
import { gridOfText } from "./gridOfText";
import { isTableLike, preview, read, shapeOf } from "../../src/formats/anyTable";
import { guess } from "../../src/formats/tableGuess";
import { isSure, type Mapping } from "../../src/formats/tableMapping";
import { figuresOf } from "./reading";
import { georgia, kusd, long, pasted, someAreas, spain, uzbekistan } from "./tableFixtures";

const known = { aliases: new Map<string, string>(), areas: someAreas };
const names = (name: string) => ({ en: name, ru: name, kk: name, es: name, pt: name });
const sheet = (rows: readonly (readonly GridCell[])[]): Grid => ({
  name: "T",
  kind: "sheet",
  rows,
  hiddenRows: [],
  hiddenColumns: [],
  fault: null,
});
const of = (grid: Grid, reporter?: string, said: Partial<Record<keyof Mapping, unknown>> = {}) => {
  const seen = guess(grid, { ...known, ...(reporter === undefined ? {} : { reporter }) });
  const entries = Object.entries(said).map(([role, is]) => [role, { is, confident: true, by: "reader", shown: "" }]);
  const mapping = { ...seen, ...Object.fromEntries(entries) } as Mapping;
  const reading = read(grid, mapping, { ...known, today: "2026-11-29" });
  return { mapping, reading, figures: (code: string) => figuresOf(reading.byReporter.get(code)) };
};
const doubtful = (mapping: Mapping) =>
  Object.entries(mapping).flatMap(([role, { confident }]) => (confident ? [] : [role]));

describe("a table with a column a year", () => {
  const { mapping, reading, figures } = of(gridOfText(georgia), "GE");

  test("is read without a question once its reporter is said", () => {
    expect(isSure(mapping)).toBe(true);
    expect(doubtful(guess(gridOfText(georgia), known))).toEqual(["reporter"]);
  });

  test("has thousands of dollars with decimal commas, a total, and no growth", () => {
    expect(figures("GE")).toEqual({
      "W00 exports 2022": "5592456.1 A",
      "W00 exports 2023": "6090318.4 A",
      "CN exports 2022": "737068.2 A",
      "CN exports 2023": "305912 A",
      "TR exports 2022": "420001.5 A",
      "AZ exports 2022": "672900.25 A",
      "AZ exports 2023": "863000.5 A",
    });
    expect(reading).toMatchObject({ counting: { currency: "USD", scale: 1000, decimals: 2 }, faults: [], unknown: [] });
  });

  test("is shown as it will be read, in dollars", () => {
    expect(preview(gridOfText(georgia), mapping, known, 20)[0]).toEqual({
      at: "row 5, column B",
      row: 4,
      column: 1,
      reporter: "GE",
      partner: "W00",
      flow: "exports",
      period: "2022",
      value: 5_592_456_100,
      currency: "USD",
    });
  });
});

describe("a table with a column a flow", () => {
  test("has those below merged headings, of the months in its title", () => {
    const { mapping, figures, reading } = of(sheet(uzbekistan), "UZ");
    expect(doubtful(mapping)).toEqual([]);
    expect(reading.counting).toMatchObject({ scale: 1e6, currency: "USD" });
    expect(figures("UZ")).toEqual({
      "W00 turnover 2024-01/2024-08": "43000.5 A",
      "W00 exports 2024-01/2024-08": "17000.2 A",
      "W00 imports 2024-01/2024-08": "26000.3 A",
      "CN turnover 2024-01/2024-08": "8125.5 A",
      "CN exports 2024-01/2024-08": "1332.1 A",
      "CN imports 2024-01/2024-08": "6793.4 A",
      "RU turnover 2024-01/2024-08": "7512 A",
      "RU exports 2024-01/2024-08": "2400.5 A",
      "RU imports 2024-01/2024-08": "5111.5 A",
      "KZ turnover 2024-01/2024-08": "2700.25 A",
      "KZ exports 2024-01/2024-08": "900.25 A",
      "KZ imports 2024-01/2024-08": "1800 A",
    });
  });

  test("may have points between thousands and negative figures in brackets, which no trade is", () => {
    const { mapping, figures, reading } = of(gridOfText(spain), "ES");
    expect(doubtful(mapping)).toEqual([]);
    expect(figures("ES")).toEqual({
      "DE exports 2023": "39254120.5 A",
      "DE imports 2023": "48211900.25 A",
      "FR exports 2023": "60112345 A",
      "FR imports 2023": "40001 A",
      "PT exports 2023": "32100 A",
      "PT imports 2023": "NaN M",
      "W00 exports 2023": "383688500 A",
      "W00 imports 2023": "424248700.1 A",
    });
    expect(reading).toMatchObject({ counting: { currency: "EUR", scale: 1000 }, negative: 1 });
  });

  test("may be pasted, and is asked whose it is", () => {
    expect(doubtful(guess(gridOfText(pasted), known))).toEqual(["reporter"]);
    expect(of(gridOfText(pasted)).reading.faults).toEqual(["no reporter"]);
    expect(of(gridOfText(pasted), "KZ").figures("KZ")).toEqual({
      "ES exports 2023-01": "1234.5 A",
      "ES imports 2023-01": "12.25 A",
      "PT exports 2023-01": "0.75 A",
      "ES exports 2023-02": "1300 A",
      "ES imports 2023-02": "14 A",
    });
  });

  test("may have names of a program, codes beside names, and years of editions", () => {
    const { mapping, figures } = of(gridOfText(kusd), "KZ");
    expect(doubtful(mapping)).toEqual([]);
    expect(figures("KZ")).toEqual({
      "AF turnover 2018": "521753 A",
      "AF exports 2018": "517578.6 A",
      "AF imports 2018": "4174.4 A",
      "AI turnover 2018": "0.5 A",
      "AI imports 2018": "0.5 A",
      "AF turnover 2019": "402 A",
      "AF exports 2019": "400.5 A",
      "AF imports 2019": "1.5 A",
    });
  });
});

describe("a table with a row a figure", () => {
  test("is asked for its unit where it says none, and leaves re-exports out", () => {
    const mapping = guess(gridOfText(long), known);
    expect(doubtful(mapping)).toEqual(["flow", "scale", "currency"]);
    expect(of(gridOfText(long)).reading.faults).toEqual(["no unit: ones, thousands or millions", "no currency"]);
    const { figures, reading } = of(gridOfText(long), undefined, { scale: 1, currency: "USD" });
    expect(figures("AU")).toEqual({
      "AF imports 2018": "409157.95 A",
      "ES imports 2018": "2913667.959 A",
      "ES exports 2018": "1546987.207 A",
      "W00 exports 2019": "562467014.37 A",
    });
    expect([...reading.passed]).toEqual(["flow “re-export”"]);
  });

  test("in Kazakh has its months in a column of their own", () => {
    const text =
      "Ел\tЖыл\tАй\tЭкспорт, мың АҚШ доллары\nҚытай\t2023\t1\t5,5\nҚытай\t2023\t2\t1 200,25\nБарлығы\t2023\t2\t9 000";
    const { mapping, figures } = of(gridOfText(text), "KZ");
    expect(doubtful(mapping)).toEqual([]);
    expect(figures("KZ")).toEqual({
      "CN exports 2023-01": "5.5 A",
      "CN exports 2023-02": "1200.25 A",
      "W00 exports 2023-02": "9000 A",
    });
  });

  test("in Portuguese has the months of a year across", () => {
    const text = "Exportações, milhões de euros;;;\nPaís;Ano;Janeiro;Fevereiro\nEspanha;2023;1,5;2\nAlemanha;2024;3;4";
    const { mapping, figures } = of(gridOfText(text), "PT");
    expect(doubtful(mapping)).toEqual([]);
    expect(figures("PT")).toEqual({
      "ES exports 2023-01": "1.5 A",
      "ES exports 2023-02": "2 A",
      "DE exports 2024-01": "3 A",
      "DE exports 2024-02": "4 A",
    });
  });
});

test("headings of two levels name years above and flows below", () => {
  const rows = [
    ["Foreign trade, thousand US dollars"],
    ["Country", 2022, null, 2023, null],
    [null, "Exports", "Imports", "Exports", "Imports"],
    ["Spain", 1, 2, 3, 4],
    ["World", 10, 20, 30, 40],
  ];
  const { mapping, figures } = of(sheet(rows), "KZ");
  expect(doubtful(mapping)).toEqual([]);
  expect(figures("KZ")).toEqual({
    "ES exports 2022": "1 A",
    "ES imports 2022": "2 A",
    "ES exports 2023": "3 A",
    "ES imports 2023": "4 A",
    "W00 exports 2022": "10 A",
    "W00 imports 2022": "20 A",
    "W00 exports 2023": "30 A",
    "W00 imports 2023": "40 A",
  });
});

test("countries may stand across, and years down", () => {
  const { mapping, figures } = of(gridOfText("Exports, USD million\nYear,Spain,Portugal\n2022,5,6\n2023,7,8"), "KZ");
  expect(doubtful(mapping)).toEqual([]);
  expect(figures("KZ")).toEqual({
    "ES exports 2022": "5 A",
    "ES exports 2023": "7 A",
    "PT exports 2022": "6 A",
    "PT exports 2023": "8 A",
  });
});

describe("never silently taken is", () => {
  test.each<[string, string, string[]]>([
    ["a unit that the table does not name", "Country,Year,Exports\nSpain,2023,5\nFrance,2023,6", ["scale", "currency"]],
    ["a thousand that may be a million", "Country,Year,Exports (US$ mil)\nSpain,2023,5\nFrance,2023,6", ["scale"]],
    ["a dollar for figures that are small", "Country,Year,Exports (US$)\nSpain,2023,5\nFrance,2023,6", ["scale"]],
    ["one of two units", "тыс. долл. США; млн. долл. США\nСтрана;Год;Экспорт\nКитай;2023;5", ["scale"]],
    [
      "a mark of decimals that may be one of thousands",
      "Country;Year;Exports, USD mn\nSpain;2023;1,234\nFrance;2023;5,678",
      ["mark"],
    ],
    [
      "one of several columns of figures",
      "Country,Year,A,B\nSpain,2023,5,6\nFrance,2023,6,7",
      ["flow", "values", "scale", "currency"],
    ],
    [
      "years for dates that may be months",
      "Country,Date,Exports (USD mn)\nSpain,2022-01-01,5\nSpain,2023-01-01,6",
      ["period"],
    ],
    [
      "the trade in one product for all",
      "Exports\nPRODUCT;MINERAL FUELS\nCountry;2022;2023\nSpain;5;6\nFrance;7;8",
      ["product", "scale", "currency"],
    ],
    ["the world for a partner", "Year,Exports (USD mn)\n2022,5\n2023,6", ["partner"]],
    ["a row of figures for headings", "Spain\t2022\t5.5\nSpain\t2023\t6.5", ["head", "flow", "scale", "currency"]],
  ])("%s", (_, text, roles) => {
    expect(doubtful(guess(gridOfText(text), { ...known, reporter: "KZ" }))).toEqual(expect.arrayContaining(roles));
  });

  test("a column of growth, of a share or of weight", () => {
    const heads = [
      "Рост, %",
      "Share",
      "В % к итогу",
      "Темп прироста",
      "Variación",
      "Netweight (kg)",
      "Balance",
      "Тонн",
      "Үлесі",
    ];
    const text = `Country;Year;${heads.join(";")};Exports, USD mn\nSpain;2023;${"1;".repeat(heads.length)}5\nFrance;2023;${"1;".repeat(heads.length)}6`;
    expect(guess(gridOfText(text), known).values.is.map(({ column }) => column)).toEqual([heads.length + 2]);
  });
});

describe("what cannot be read is told with its place, and the rest is read", () => {
  test.each<[string, string, string]>([
    ["words for a figure", "Spain,2023,many", "row 3, column C: no figure: “many”"],
    ["a fiscal year", "Spain,2023/2024,5", "row 3: the period “2023/2024” is two years"],
    ["no time", "Spain,soon,5", "row 3: unknown period “soon”"],
    ["a time to come", "Spain,2031,5", "row 3, column C: 2031 has not ended"],
    ["no partner", ",2023,5", "row 3, column C: a figure without a partner"],
  ])("%s", (_, row, fault) => {
    const grid = gridOfText(
      `Country,Year,"Exports, USD mn"\nFrance,2022,4\n${row}\nFrance,2023,6\n${"China,2022,1\n".repeat(6)}`,
    );
    const { reading, figures } = of(grid, "KZ");
    expect(reading.faults).toEqual([fault]);
    expect(figures("KZ")).toMatchObject({ "FR exports 2022": "4 A", "FR exports 2023": "6 A" });
  });

  test("sums of countries are left out, as the Americas are, and products beside their total", () => {
    const rows = ["Америка;TOTAL;9", "США;TOTAL - Total;5", "США;27;1", "Страны СНГ;TOTAL;8"];
    const { reading, figures } = of(gridOfText(["Страна;Товар;Экспорт, млн долл. 2023", ...rows].join("\n")), "KZ");
    expect(figures("KZ")).toEqual({ "US exports 2023": "5 A" });
    expect([...reading.passed]).toEqual(["Америка", "Страны СНГ"]);
  });

  test("what is a country to offices and a region as well is the country, and a group under any name is a sum", () => {
    const grid = gridOfText("Страна;Экспорт, млн долл. 2023\nЮжная Африка;5\nСНГ;6\nЕвросоюз;7\nКитай;8");
    const region = { code: "018", kind: "group", names: { ...names("Southern Africa"), ru: "Южная Африка" } } as const;
    const options = { aliases: new Map<string, string>(), areas: [...someAreas, region] };
    const reading = read(grid, guess(grid, { ...options, reporter: "KZ" }), { ...options, today: "2026-11-29" });
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ "ZA exports 2023": "5 A", "CN exports 2023": "8 A" });
    expect([...reading.passed]).toEqual(["СНГ", "Евросоюз"]);
  });

  test("names of no country are shown as such", () => {
    const grid = gridOfText('Country,Year,"Exports, USD mn"\nSpain,2023,5\nAtlantis,2023,6\nFrance,2023,7');
    const { mapping, reading } = of(grid, "KZ");
    expect(reading.unknown).toEqual(["row 3, column C “Atlantis”"]);
    expect(preview(grid, mapping, known, 20)[1]).toMatchObject({ reason: { kind: "unknown name", what: "Atlantis" } });
  });

  test("another currency than dollars and euros", () => {
    const { reading } = of(gridOfText("Страна;Год;Экспорт, млн тенге\nКитай;2023;5"), "KZ");
    expect(reading.faults[0]).toBe("row 2, column C: figures in KZT, and none but US dollars and euros can be read");
    expect(reading.byReporter.size).toBe(0);
  });

  test("hidden rows and columns", () => {
    const rows = [
      ["Country", "Year", "Exports, USD mn", "Imports, USD mn"],
      ["Spain", 2023, 5, 1],
      ["France", 2023, 6, 2],
    ];
    const { reading, figures } = of({ ...sheet(rows), hiddenRows: [2], hiddenColumns: [3] }, "KZ");
    expect(figures("KZ")).toEqual({ "ES exports 2023": "5 A" });
    expect([...reading.passed]).toEqual(["hidden row 3"]);
  });
});

describe("the shape of a table", () => {
  test("is that of its headings and titles, whatever its figures", () => {
    const more = pasted.replace("1,300.0", "7");
    expect(shapeOf(gridOfText(more))).toBe(shapeOf(gridOfText(`${pasted}\nFrance\tMar-23\t1\t2`)));
  });

  test.each([
    ["another heading", pasted.replace("Imports", "Re-exports")],
    ["another unit", pasted.replaceAll("million", "thousand")],
    ["another mark between cells", pasted.replaceAll(",", "").replaceAll("\t", ";")],
  ])("differs for %s", (_, other) => {
    expect(shapeOf(gridOfText(other))).not.toBe(shapeOf(gridOfText(pasted)));
  });
});

describe("a table of figures", () => {
  test.each([georgia, spain, pasted, long, kusd].map((text) => [text.slice(0, 20), text]))("is “%s…”", (_, text) => {
    expect(isTableLike(gridOfText(text), known)).toBe(true);
  });

  test.each(["", "The trade of Spain grew.\nIt was 5 million in 2023.", "a,b\nc,d", "name,phone\nAnn,555\nBob,777"])(
    "is not “%s”",
    (text) => {
      expect(isTableLike(gridOfText(text), known)).toBe(false);
    },
  );
});

test.each([
  "тыс. долл. США",
  "млн АҚШ доллары",
  "Thousand US dollars",
  "Miles de dólares de EE. UU.",
  "Millones de dólares de los Estados Unidos",
  "Milhões de dólares dos EUA",
])("a unit of “%s” makes no table a report of the United States", (unit) => {
  const areas = [
    ...someAreas,
    {
      code: "US",
      kind: "country",
      names: { en: "United States", ru: "США", kk: "АҚШ", es: "Estados Unidos", pt: "EUA" },
    },
  ] as const;
  const grid = gridOfText(georgia.replace("тыс. долл. США", unit));
  expect(guess(grid, { ...known, areas }).reporter.is).toBeNull();
});

test("a heading that is a month in one language alone makes no months of years", () => {
  const { mapping } = of(
    gridOfText("y,ed,code,all,out,in\n2018,2019,AFG,521753.5,517578.6,4174.4\n2018,2019,ESP,202.3,191.7,10.5\n"),
  );
  expect(mapping.values).toMatchObject({ confident: false, is: [{ column: 3 }] });
  expect(mapping.values.is[0]).not.toHaveProperty("time");
});
