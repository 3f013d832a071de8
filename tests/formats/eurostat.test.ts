import { describe, expect, test } from "vitest";
import { eurostat } from "../../src/formats/eurostat";
import { figuresOf, readTable } from "./reading";

const header = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const line = (
  reporter: string,
  period: string,
  value: number | string,
  { flow = "2-EXPORT", product = "TOTAL-Total" } = {},
) => `"${reporter}",Kazakhstan,${product},${flow},T-Total,${period},${value}`;
const year = (reporter: string, of: number, value: number, flow?: string) =>
  months.map((month) => line(reporter, `${month}. ${of}`, value, flow === undefined ? {} : { flow }));
const readEurostat = (text: string, today?: string) => readTable(eurostat, text, today === undefined ? {} : { today });
const read = (...lines: string[]) => readEurostat([header, ...lines, ""].join("\r\n"));
/** A member's months as the file has them: their periods and their sum. */
const values = (reading: ReturnType<typeof read>, reporter: string, key = "KZ exports") => {
  const entries = Object.entries(figuresOf(reading.byReporter.get(reporter))).filter(([name]) => name.startsWith(key));
  const periods = entries.map(([name]) => name.replace(`${key} `, ""));
  const sum = entries.reduce((total, [, figure]) => total + Number.parseFloat(figure), 0);
  return [`${periods[0] ?? ""}..${periods.at(-1) ?? ""}`, sum];
};
const whole = (of: number, sum: number) => [`${of}-01..${of}-12`, sum];

describe("Eurostat's months", () => {
  test("are kept as months, whole euros each", () => {
    const reading = read(
      line("Spain (incl. Canary Islands 'XB' from 1997)", "Feb. 2019", 10.4),
      line("Austria", "Dec. 2020", 1),
    );
    expect(reading.faults).toEqual([]);
    expect(figuresOf(reading.byReporter.get("ES"))).toEqual({ "KZ exports 2019-02": "10 A" });
    expect(figuresOf(reading.byReporter.get("AT"))).toEqual({ "KZ exports 2020-12": "1 A" });
    expect(reading).toMatchObject({ source: "eurostat", counting: { currency: "EUR", scale: 1 }, date: "2020-12-31" });
  });

  test("of which some lack are kept as they are: a gap is a month without a line", () => {
    const figures = figuresOf(read(...year("Malta", 2019, 10).toSpliced(2, 1)).byReporter.get("MT"));
    expect([Object.keys(figures).length, figures["KZ exports 2019-03"]]).toEqual([11, undefined]);
  });

  test("are known in both spellings of a period", () => {
    const other = months.map((_, i) => line("Spain", `2019${String(i + 1).padStart(2, "0")}`, 1));
    expect(values(read(...other), "ES")).toEqual(whole(2019, 12));
    expect(read(line("Spain", "Aug. 2024", 1)).date).toBe("2024-08-31");
  });

  test("a whole year beside its months is not added to them", () => {
    const reading = read(...year("Spain", 2019, 1), line("Spain", "201952-Jan.-Dec. 2019", 12));
    expect([values(reading, "ES"), reading.faults]).toEqual([whole(2019, 12), []]);
  });

  test.each(["2-EXPORT", "EXPORT", "2", "Exports"])("of the flow written %s are exports", (flow) => {
    expect(values(read(...year("Spain", 2019, 1, flow)), "ES")).toEqual(whole(2019, 12));
  });

  test("of imports are kept apart", () => {
    expect(values(read(...year("Spain", 2019, 1, "1-IMPORT")), "ES", "KZ imports")).toEqual(whole(2019, 12));
  });
});

describe("of the rows", () => {
  test("those of the EU, of the euro area and of single products are passed over", () => {
    const reading = read(
      line("European Union - 27 countries (AT, BE)", "Jan. 2019", 5),
      line("Euro area (AT-01/1999)", "Jan. 2019", 5),
      line("Spain", "Jan. 2019", 5, { product: "27-Fuels" }),
    );
    expect(reading.faults).toEqual(["no month of any member's whole trade"]);
    expect([...reading.passed]).toEqual(["European Union", "Euro area", "product 27-Fuels"]);
  });

  test.each([
    ["an unknown reporter", line("Atlantis", "Jan. 2019", 1), "row 2: unknown reporter “Atlantis”"],
    ["an unknown flow", line("Spain", "Jan. 2019", 1, { flow: "3-TRANSIT" }), "row 2: unknown flow “3-TRANSIT”"],
    ["an unknown period", line("Spain", "Spring 2019", 1), "row 2: unknown period “Spring 2019”"],
    ["a month beyond the twelfth", line("Spain", "201913", 1), "row 2: unknown period “201913”"],
    ["no amount", line("Spain", "Jan. 2019", ":"), "row 2: no amount in euros: “:”"],
  ])("%s is a fault", (_, row, fault) => expect(read(row).faults).toEqual([fault]));

  test("a second figure of a month is a fault", () => {
    const twice = line("Spain", "Jan. 2019", 1);
    expect(read(twice, twice).faults).toEqual(["row 3: a second figure of Spain, Jan. 2019"]);
  });

  test("a total of some products is a single product, however it begins", () => {
    const reading = read(
      ...["TOTAL AGRICULTURE", "TOTAL-Excl. energy"].map((product) => line("Spain", "Jan. 2019", 1, { product })),
    );
    expect([reading.byReporter.size, [...reading.passed]]).toEqual([
      0,
      ["product TOTAL AGRICULTURE", "product TOTAL-Excl. energy"],
    ]);
    for (const product of ["TOTAL", "TOTAL - TOTAL", "TOTAL: Total - all products"])
      expect(read(line("Spain", "Jan. 2019", 1, { product })).passed.size).toBe(0);
  });

  test("a line without its product is a fault, and not one of a single product", () => {
    expect(read(line("Spain", "Jan. 2019", 1, { product: "" })).faults).toEqual(["row 2: no product"]);
  });

  test("a month that has not ended is a fault", () => {
    expect(readEurostat([header, line("Spain", "Jan. 2031", 1)].join("\n"), "2031-01-30").faults).toEqual([
      "row 2: the period “Jan. 2031” has not ended",
    ]);
  });

  test("a figure that may be thousands or decimals is a fault, unless others show which it is", () => {
    const [first = "", ...rest] = year("Spain", 2019, 10);
    const written = (text: string) => first.replace(/10$/, `"${text}"`);
    expect(read(written("2,000"), ...rest).faults).toEqual(["row 2: no amount in euros: “2,000” may be 2000 or 2.000"]);
    expect(values(read(written("2,000,010"), ...rest), "ES")).toEqual(whole(2019, 2_000_120));
    expect(values(read(written("2000010,50"), ...rest), "ES")).toEqual(whole(2019, 2_000_121));
  });

  test("more euros than any country trades are a fault", () => {
    expect(read(line("Spain", "Jan. 2019", 3e12)).faults[0]).toMatch(/^row 2: 3000000000000 euros is more than/);
  });

  test("a table with other columns has none", () => {
    expect(readEurostat("a,b\n1,2").faults).toEqual([
      "no column REPORTER, PARTNER, PRODUCT, FLOW, PERIOD, VALUE_IN_EUR",
    ]);
  });
});

describe("names", () => {
  test.each([
    ["Germany (incl. German Democratic Republic 'DD' from 1991)", "DE"],
    ["Ireland (Eire)", "IE"],
    ["Czech Republic", "CZ"],
    ["EL", "GR"],
    ["ES", "ES"],
    ["Spain (ES)", "ES"],
    ["ES-Spain", "ES"],
  ])("%s is %s", (name, code) => expect(values(read(...year(name, 2019, 1)), code)).toEqual(whole(2019, 12)));

  test.each([
    "United Kingdom (Northern Ireland)",
    "Germany (former East)",
    "Spain (PT)",
    "ES-Portugal",
    "Spain (excl. Ceuta)",
  ])("%s is a part of a country or contradicts itself, and is refused", (name) =>
    expect(read(line(name, "Jan. 2019", 1)).faults).toEqual([`row 2: unknown reporter “${name}”`]),
  );

  test("a partner is known by name and code; what only resembles it is refused, others are passed over", () => {
    const partner = (name: string) => read(...year("Spain", 2019, 1).map((each) => each.replace("Kazakhstan", name)));
    expect(values(partner("Kazakhstan (KZ)"), "ES")).toEqual(whole(2019, 12));
    expect(partner("Kazakhstan (Baikonur)").faults[0]).toBe("row 2: unknown partner “Kazakhstan (Baikonur)”");
    expect([...partner("Namibia").passed]).toEqual(["partner Namibia"]);
  });

  test("compositions of the EU and the euro area are sums, by name and by code", () => {
    for (const name of ["EU27_2020", "EA20", "Euro area – 20 countries (from 2023)", "Extra-EU27"])
      expect([...read(line(name, "Jan. 2019", 1)).passed]).toHaveLength(1);
  });
});

describe("a table in another spelling", () => {
  const plain = ["REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR"];
  const row = (month: string) => `Spain,Kazakhstan,TOTAL,EXPORT,${month},10`;
  const rows = months.map((month) => row(`${month} 2019`));
  const text = (lines: readonly string[], end = "\n") => values(readEurostat(lines.join(end)), "ES");

  test("has semicolons, tabs, lines that end in returns, notes below or beside, and columns in another order", () => {
    const table = [...plain, ...rows];
    for (const sign of [";", "\t"])
      expect(text(table.map((each) => each.replaceAll(",", sign)))).toEqual(whole(2019, 120));
    expect(text(table, "\r")).toEqual(whole(2019, 120));
    expect(text(table.map((each) => each.replaceAll(" ", "\u00a0").toLowerCase()))).toEqual(whole(2019, 120));
    expect(
      text([...table, "", "Source: Eurostat,,,,,", "Extracted on 2024-10-25,,,,,", "Special value: : not available"]),
    ).toEqual(whole(2019, 120));
    expect(text(table.map((each, i) => (i === 0 ? `${each},NOTE` : `${each},"first\nsecond"`)))).toEqual(
      whole(2019, 120),
    );
    expect(text(table.map((each) => each.split(",").reverse().join(",")))).toEqual(whole(2019, 120));
  });

  test("in the form of SDMX has an indicator, of which euros alone are taken", () => {
    const head = "DATAFLOW,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE";
    const lines = months.flatMap((_, i) =>
      ["VALUE_EUR", "QUANTITY_KG"].map(
        (indicator) => `ESTAT:DS-059341(1.0),ES,KZ,TOTAL,2,${indicator},2019-${String(i + 1).padStart(2, "0")},10`,
      ),
    );
    const reading = readEurostat([head, ...lines].join("\n"));
    expect([values(reading, "ES"), [...reading.passed]]).toEqual([whole(2019, 120), ["indicator QUANTITY_KG"]]);
    expect(readEurostat(head.replace("indicators", "unit")).faults).toEqual([
      "no column INDICATORS, which says whether values are euros",
    ]);
  });

  test("of single procedures is refused where their total is not there", () => {
    const regimes = (...names: string[]) => [
      "REPORTER,PARTNER,PRODUCT,FLOW,STAT_REGIME,PERIOD,VALUE_IN_EUR",
      ...names.flatMap((name) => rows.map((each) => each.replace("EXPORT", `EXPORT,${name}`))),
    ];
    expect(readEurostat(regimes("NORMAL").join("\n")).faults).toEqual([
      "rows of single procedures, and none of their total",
    ]);
    const both = readEurostat(regimes("TOTAL", "NORMAL").join("\n"));
    expect([values(both, "ES"), [...both.passed]]).toEqual([whole(2019, 120), ["procedure NORMAL"]]);
  });

  test("of whole years alone makes no year, since a year that has not ended is written the same", () => {
    const reading = readEurostat([...plain, row("Jan.-Dec. 2019"), row("2020")].join("\n"));
    expect([reading.byReporter.size, [...reading.passed]]).toEqual([0, ["whole year 2019", "whole year 2020"]]);
  });
});
