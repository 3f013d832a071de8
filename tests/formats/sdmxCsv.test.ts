import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, monthOf, quarterOf, yearly } from "../../src/core/period";
import { eurostat } from "../../src/formats/eurostat";
import { columnNames } from "../../src/formats/namedColumns";
import { sdmxCsv } from "../../src/formats/sdmxCsv";
import { figuresOf, readTable } from "./reading";

const read = (...lines: string[]) => readTable(sdmxCsv, lines.join("\r\n"), { today: "2026-11-29" });
const figures = (reading: ReturnType<typeof read>, reporter = "GE") => {
  expect(reading.faults).toEqual([]);
  return figuresOf(reading.byReporter.get(reporter));
};
const found = (reading: ReturnType<typeof read>) =>
  Object.fromEntries((reading.findings ?? []).map(({ kind, count, cases }) => [kind, [count, cases[0]?.what]]));

const eurostatHead = "DATAFLOW,LAST UPDATE,freq,indic_et,sitc06,partner,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS";
const eurostatRow = (geo: string, partner: string, period: string, value: string, flag = "", flow = "MIO_EXP_VAL") =>
  `ESTAT:EXT_LT_MAINEU(1.0),15/06/26 11:00:00,A,${flow},TOTAL,${partner},${geo},${period},${value},${flag},`;

describe("SDMX-CSV of Eurostat", () => {
  test("has million euros, the day of its update, and codes of Eurostat's own", () => {
    const reading = read(
      eurostatHead,
      eurostatRow("EL", "UK", "2023", "12.5"),
      eurostatRow("EL", "NA", "2023", "0.4", "p"),
      eurostatRow("EL", "NA", "2024", "3", "", "MIO_IMP_VAL"),
    );
    expect(figures(reading, "GR")).toEqual({
      "GB exports 2023": "12.5 A",
      "NA exports 2023": "0.4 P",
      "NA imports 2024": "3 A",
    });
    expect(reading).toMatchObject({
      source: "eurostat",
      date: "2026-06-15",
      dated: "last saved",
      counting: { currency: "EUR", scale: 1e6, decimals: 1 },
    });
  });

  test("says with a colon that a figure is missing, and with a flag beside it why", () => {
    const reading = read(
      eurostatHead,
      eurostatRow("DE", "GE", "2021", "1"),
      eurostatRow("DE", "GE", "2022", ":", "c"),
      eurostatRow("DE", "GE", "2023", ":"),
    );
    expect(figures(reading, "DE")).toEqual({ "GE exports 2021": "1 A", "GE exports 2022": "NaN Q" });
    expect(found(reading)).toMatchObject({ blanks: [2, ""] });
  });

  test("leaves the EU and its surroundings out as sums, and stores and provisions as allocated to nobody", () => {
    const reading = read(
      eurostatHead,
      eurostatRow("EU27_2020", "GE", "2023", "1"),
      eurostatRow("DE", "EXT_EU27_2020", "2023", "1"),
      eurostatRow("DE", "QP", "2023", "1"),
      eurostatRow("DE", "WORLD", "2023", "8"),
    );
    expect(figures(reading, "DE")).toEqual({ "W00 exports 2023": "8 A" });
    expect(found(reading)).toEqual({ "sums of countries": [2, "EU27_2020"], unallocated: [1, "QP"] });
  });

  test("has no figure of a year that had not ended when it was made", () => {
    const reading = read(eurostatHead, eurostatRow("DE", "GE", "2025", "1"), eurostatRow("DE", "GE", "2026", "1"));
    expect(figures(reading, "DE")).toEqual({ "GE exports 2025": "1 A" });
    expect(found(reading)).toEqual({ "incomplete year": [1, "2026"] });
  });
});

const labelled =
  "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,COUNTERPART_AREA,Counterpart area,TRADE_FLOW,Trade flow,ADJUSTMENT,Adjustment,PRODUCT_CPA,Product,FREQ,Frequency,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier";
interface Row {
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly value: string;
  readonly more: Partial<Record<"action" | "product" | "unit" | "adjustment" | "multiplier" | "status", string>>;
}
const oecd = ({
  partner = "ESP,Spain",
  flow = "X,Exports",
  period = "2023",
  value = "1.5",
  more = {},
}: Partial<Row> = {}) =>
  [
    `DATAFLOW,OECD.SDD.TPS:DSD_BIMTS@DF_BIMTS_CPA_2_1(1.1),"Trade, balanced",${more.action ?? "I"},GEO,Georgia,${partner},${flow}`,
    `${more.adjustment ?? "_T,Total"},${more.product ?? "_T,Total"},A,Annual,${more.unit ?? "USD_EXC,US dollars"},${period},,${value},,${more.status ?? "A,Normal"},${more.multiplier ?? "6,Millions"}`,
  ].join(",");

describe("SDMX-CSV of the OECD", () => {
  test("has labels beside its codes, and a multiplier that counts", () => {
    const reading = read(labelled, oecd(), oecd({ flow: "M,Imports", value: "2.25", more: { status: "E,Estimated" } }));
    expect(figures(reading)).toEqual({ "ES exports 2023": "1.5 A", "ES imports 2023": "2.25 E" });
    expect(reading).toMatchObject({ source: "oecd", counting: { currency: "USD", scale: 1e6, decimals: 2 } });
  });

  test("knows a place by its label where its code is nobody's, and the world by W", () => {
    const reading = read(labelled, oecd({ partner: "X_ES,Spain" }), oecd({ partner: "W,World", value: "9" }));
    expect(figures(reading)).toEqual({ "ES exports 2023": "1.5 A", "W00 exports 2023": "9 A" });
  });

  test("loses deletions, other units, other currencies and re-exports, each of which is told", () => {
    const reading = read(
      labelled,
      oecd(),
      oecd({ period: "2022", more: { action: "D" } }),
      oecd({ period: "2021", more: { unit: "KG,Kilogrammes" } }),
      oecd({ period: "2020", more: { unit: "GBP,Pounds sterling" } }),
      oecd({ period: "2019", flow: "RX,Re-exports" }),
    );
    expect(figures(reading)).toEqual({ "ES exports 2023": "1.5 A" });
    expect([...reading.passed]).toEqual(["deletions (ACTION D)", "Kilogrammes"]);
    expect(found(reading)).toMatchObject({ "other currency": [1, "GBP"], "re-exports": [1, "RX"] });
  });

  test("is one table where a dimension divides it and has a total, which alone is taken", () => {
    const divided = (code: string, value: string) => oecd({ value, more: { adjustment: `${code},Name` } });
    expect(figures(read(labelled, divided("S1", "1"), divided("_T", "3"), divided("S2", "2")))).toEqual({
      "ES exports 2023": "3 A",
    });
    expect(read(labelled, divided("S1", "1"), divided("S2", "2")).faults).toEqual([
      "figures are divided, and none of the parts is a total: S1, S2",
    ]);
  });

  test("has products beside their total, or alone and of one level, which are summed", () => {
    const product = (code: string, value: string) => oecd({ value, more: { product: `${code},Name` } });
    expect(figures(read(labelled, product("A01", "1"), product("_T", "5")))).toEqual({ "ES exports 2023": "5 A" });
    expect(figures(read(labelled, product("A01", "1"), product("A02", "2")))).toEqual({ "ES exports 2023": "3 A" });
  });

  test.each([
    ["no known multiplier", { multiplier: "many,Many" }, "row 2: unknown multiplier “many”"],
    ["no currency", { unit: "," }, "no dimension says in what currency the values are"],
  ])("is refused with %s", (_, more, fault) => expect(read(labelled, oecd({ more })).faults[0]).toBe(fault));
});

describe("a value in SDMX-CSV", () => {
  const plain = ["REF_AREA", "COUNTERPART_AREA", "FLOW", "UNIT", "FREQ", "TIME_PERIOD", "OBS_VALUE"];
  const table = (sign: string, ...rows: string[][]) =>
    [
      ["STRUCTURE[|]", "STRUCTURE_ID", "ACTION", ...plain],
      ...rows.map((row) => ["dataflow", "XX:TRADE(1.0)", "I", ...row]),
    ]
      .map((row) => row.join(sign))
      .join("\n");
  const one = (period: string, value: string) => [
    "GE: Georgia",
    "ES: Spain",
    "X: Exports",
    "USD: US dollar",
    "~",
    period,
    value,
  ];
  const readPlain = (text: string) => readTable(sdmxCsv, text, { today: "2026-11-29" });

  test("has a comma before its decimals where semicolons part the columns, and a point elsewhere", () => {
    expect(figures(readPlain(table(";", one("2023", "12,345"))))).toEqual({ "ES exports 2023": "12.345 A" });
    expect(figures(readPlain(table(",", one("2023", "12.345"))))).toEqual({ "ES exports 2023": "12.345 A" });
  });

  test("of an agency that is not known is of SDMX, with codes beside their labels", () => {
    const reading = readPlain(table(",", one("2023", "7")));
    expect([reading.source, reading.counting.scale, figures(reading)]).toEqual([
      "sdmx",
      1,
      { "ES exports 2023": "7 A" },
    ]);
  });

  test("is of a year, a half, a quarter or a month in any spelling", () => {
    const spelled = ["2023-01", "2023-M02", "2023M03", "2023-Q1", "2023Q2", "2023-S1", "2023-A1"];
    expect(Object.keys(figures(readPlain(table(",", ...spelled.map((period) => one(period, "7"))))))).toEqual(
      ["2023-01", "2023-02", "2023-03", "2023-Q1", "2023-Q2", "2023-H1", "2023"].map(
        (period) => `ES exports ${period}`,
      ),
    );
  });

  test("comes back as it was written, whatever period and figure it is", () => {
    const year = fc.integer({ min: 1950, max: 2025 });
    const period = fc.oneof(
      year.map(yearly),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, n]) => quarterOf(of, n)),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, n]) => monthOf(of, n)),
    );
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 1e9 }), (when, value) => {
        const text = formatPeriod(when);
        expect(figures(readPlain(table(",", one(text, String(value)))))).toEqual({
          [`ES exports ${text}`]: `${value} A`,
        });
      }),
    );
  });

  test.each([
    ["words", one("2023", "many"), "row 2: no figure: “many”"],
    ["of a day", one("2023-01-31", "1"), "row 2: unknown period “2023-01-31”"],
    ["more than any country trades", one("2023", "3e12"), /^row 2: 3e12 is more than any country trades/],
    ["cut off", one("2023", "1").slice(0, 5), /^row 2: 8 fields, not 10/],
  ])("is a fault where it is %s", (_, row, fault) => {
    const { faults, byReporter } = readPlain(table(",", row, one("2022", "7")));
    expect(faults[0]).toMatch(fault);
    expect(figuresOf(byReporter.get("GE"))).toEqual({ "ES exports 2022": "7 A" });
  });
});

describe("what is no trade by partner", () => {
  test("is refused, and which dimensions it lacks is told once", () => {
    expect(
      read("DATAFLOW,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE", "ECB:EXR(1.0),D,USD,2023,1.1", "ECB:EXR(1.0),D,USD,2024,1.1")
        .faults,
    ).toEqual([
      "no trade by partner: no dimension is a reporter, a partner, a flow (nor indicator) among freq, currency, time_period, obs_value",
    ]);
    expect(
      read("DATAFLOW,freq,geo,partner,indic_et,TIME_PERIOD,OBS_VALUE", "ESTAT:X(1.0),A,DE,GE,POP,2023,1").faults,
    ).toEqual(["no exports or imports in a currency, but POP"]);
  });

  test("is a head alone, a mark of quotation without its second, or ten thousand columns of prototypes", () => {
    expect(read(eurostatHead).faults).toEqual(["no observation below the headings"]);
    expect(read(eurostatHead, `"${eurostatRow("DE", "GE", "2023", "1")}`).faults).toEqual([
      "row 2: a quotation mark without its second",
    ]);
    const names = Array.from({ length: 10_000 }, (_, i) => ["__proto__", "constructor", `dim_${i}`][i % 3] ?? "");
    expect(read(["DATAFLOW", ...names, "OBS_VALUE"].join(","), "1,2").faults).toHaveLength(1);
    const long = oecd({ partner: `${"A:".repeat(500_000)},${" (".repeat(500_000)}` });
    expect(read(labelled, long, oecd()).unknown).toHaveLength(1);
    expect(read(labelled, oecd({ value: "1".repeat(1_000_000) })).faults).toEqual([
      `row 2: no figure: “${"1".repeat(40)}”`,
    ]);
    expect(read(labelled, oecd({ partner: "__proto__,constructor" })).unknown).toEqual(["row 2 “constructor”"]);
  });

  test("is left to the readers of the IMF's portal and of Comext", () => {
    const isHead = (text: string) => sdmxCsv.isHead(columnNames(text.split(",")));
    expect(isHead("DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE")).toBe(false);
    expect(isHead("DATAFLOW,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE")).toBe(false);
    expect([isHead(eurostatHead), isHead(labelled), isHead("STRUCTURE[;],STRUCTURE_ID,OBS_VALUE")]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("Comext, where the areas of a dataset are given", () => {
  const comext = (...lines: string[]) => readTable(eurostat, lines.join("\n"), { today: "2026-11-29", areas: [] });
  const easy = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";

  test("is read of every reporter and partner, of months and of whole years", () => {
    const reading = comext(
      easy,
      "\"Germany (incl. German Democratic Republic 'DD' from 1991)\",Georgia,TOTAL-Total,2-EXPORT,T-Total,Apr. 2019,10",
      "ES-Spain,Belarus (Belorussia),TOTAL-Total,1-IMPORT,T-Total,201952-Jan.-Dec. 2019,20",
      "ES-Spain,Belarus (Belorussia),27-Fuels,1-IMPORT,T-Total,201952-Jan.-Dec. 2019,5",
    );
    expect(figures(reading, "DE")).toEqual({ "GE exports 2019-04": "10 A" });
    expect(figures(reading, "ES")).toEqual({ "BY imports 2019": "20 A" });
    expect([reading.format, reading.source, reading.counting.currency]).toEqual(["eurostat", "eurostat", "EUR"]);
    expect(found(reading)).toEqual({ "products left out": [1, "27"] });
  });

  test("in the form of SDMX has values in euros and quantities, which are left out", () => {
    const line = (indicator: string, period: string, value: string) =>
      `ESTAT:DS-059341(1.0),15/06/26,M,DE,GE,TOTAL,1,${indicator},${period},${value}`;
    const reading = comext(
      "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE",
      line("VALUE_EUR", "2026-01", "5"),
      line("VALUE_IN_EUROS", "2025-Q4", "6"),
      line("QUANTITY_KG", "2026-01", "7"),
    );
    expect(figures(reading, "DE")).toEqual({ "GE imports 2026-01": "5 A", "GE imports 2025-Q4": "6 A" });
    expect([[...reading.passed], reading.date]).toEqual([["QUANTITY_KG"], "2026-06-15"]);
  });

  test("of the European Union alone has no reporter, which is told", () => {
    const reading = comext(
      easy,
      '"European Union - 27 countries (AT, BE)",Niue,TOTAL-Total,2-EXPORT,T-Total,2019,64462',
    );
    expect(reading.faults).toEqual([
      "no country as a reporter, but sums of countries: European Union - 27 countries (AT, BE)",
    ]);
    expect(found(reading)).toMatchObject({ "sums of countries": [1, "European Union - 27 countries (AT, BE)"] });
  });

  test("knows a part of a country for no country", () => {
    const reading = comext(easy, "United Kingdom (Northern Ireland),Georgia,TOTAL,EXPORT,T-Total,2019,1");
    expect([reading.byReporter.size, reading.unknown]).toEqual([0, ["row 2 “United Kingdom (Northern Ireland)”"]]);
  });
});
