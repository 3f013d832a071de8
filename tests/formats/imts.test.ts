import { describe, expect, test } from "vitest";
import { imts } from "../../src/formats/imts";
import { figuresOf, readTable } from "./reading";

const portalHead =
  '"COUNTRY.ID","COUNTRY","INDICATOR.ID","INDICATOR","COUNTERPART_COUNTRY.ID","COUNTERPART_COUNTRY","FREQUENCY.ID","FREQUENCY","TIME_PERIOD","OBS_VALUE","SCALE.ID","SCALE"';
const row = (period: string, value: string, { flow = "XG_FOB_USD", partner = "ESP", country = "KAZ" } = {}) => {
  const frequency = /[MQS]/.exec(period)?.[0] ?? "A";
  return `"${country}","${country}","${flow}","Goods","${partner}","${partner}","${frequency}","","${period}","${value}","6","Millions"`;
};
const read = (text: string) => readTable(imts, text, { today: "2026-11-29" });
const portal = (...rows: string[]) => read(`\uFEFF${[portalHead, ...rows].join("\r\n")}`);
const figures = (reading: ReturnType<typeof read>, reporter = "KZ") => {
  expect(reading.faults).toEqual([]);
  return figuresOf(reading.byReporter.get(reporter));
};

describe("a row an observation", () => {
  test("has dollars, though the scale beside them says millions; they are kept in millions", () => {
    const reading = portal(row("2024", "1354582123.4"), row("2024", "654248600", { flow: "MG_CIF_USD" }));
    expect(figures(reading)).toEqual({ "ES exports 2024": "1354.582123 A", "ES imports 2024": "654.2486 A" });
    expect(reading).toMatchObject({
      source: "imf-imts",
      counting: { scale: 1e6 },
      date: "2024-12-31",
      dated: "data to",
    });
  });

  test("is of a year, a half, a quarter or a month, each a series of its own", () => {
    const periods = ["2025", "2025-S1", "2025-Q2", "2025-M01", "2025-M02"];
    expect(figures(portal(...periods.map((period, i) => row(period, `${i + 2}000000`))))).toEqual({
      "ES exports 2025": "2 A",
      "ES exports 2025-H1": "3 A",
      "ES exports 2025-Q2": "4 A",
      "ES exports 2025-01": "5 A",
      "ES exports 2025-02": "6 A",
    });
  });

  test("is a gap where its value is blank, confidential or none", () => {
    expect(figures(portal(row("2023", "3000000"), row("2024", ""), row("2025", "NaN")))).toEqual({
      "ES exports 2023": "3 A",
    });
  });

  test("is passed over and told where it is of a group, of itself, or valued otherwise", () => {
    const reading = portal(
      row("2024", "5000000", { partner: "G001" }),
      row("2024", "3000000", { partner: "KOS" }),
      row("2024", "1", { partner: "GX123" }),
      row("2024", "1", { partner: "TX809" }),
      row("2024", "1", { partner: "KAZ" }),
      row("2024", "1", { country: "U005" }),
      row("2024", "1", { flow: "MG_FOB_USD" }),
      row("2024", "1", { flow: "TBG_USD" }),
    );
    expect(figures(reading)).toEqual({ "W00 exports 2024": "5 A", "XK exports 2024": "3 A" });
    expect([...reading.passed].sort()).toEqual(["GX123", "KAZ with itself", "MG_FOB_USD", "TBG_USD", "TX809", "U005"]);
  });

  test("below zero is a gap with a reason, and counted", () => {
    const reading = portal(row("2023", "3000000"), row("2024", "-5"));
    expect([figures(reading)["ES exports 2024"], reading.negative]).toEqual(["NaN M", 1]);
  });

  test.each([
    [
      "another figure of the same",
      [row("2024", "3000000"), row("2024", "4000000")],
      "row 3: another figure stands in an earlier row",
    ],
    [
      "a period of another frequency",
      [row("2024", "3000000").replace('"A"', '"M"')],
      "row 2: the period “2024” is none of frequency M",
    ],
    ["an unknown period", [row("2024-M13", "3000000")], "row 2: unknown period “2024-M13”"],
    ["a period that has not ended", [row("2026", "3000000")], "row 2: a figure of a period that has not ended"],
    ["words", [row("2024", "many")], "row 2: no figure: “many”"],
    ["more than any country trades", [row("2024", "3e12")], /^row 2: 3e12 is more than any country trades/],
    ["groups alone", [row("2024", "1", { partner: "G123" })], "no figure of any country"],
  ])("%s is refused", (_, rows, fault) => {
    const { faults } = portal(...rows);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test("of small figures alone, which may be dollars or the millions that are named, is refused", () => {
    expect(portal(row("2024", "1354.6")).faults).toEqual([
      "figures below two million, which may be dollars or the millions that the table names",
    ]);
  });
});

describe("a column a period", () => {
  const head =
    "SERIES_CODE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,2023,2024,2024-M01,2024-M02,2024-Q1,2024-S1";

  test("has of each row the periods of its frequency; codes may stand together", () => {
    const wide = [
      head,
      'KAZ.XG_FOB_USD.ESP.A,"Kazakhstan, Republic of","Exports, FOB",Spain,Annual,Millions,1485000000,1354000000,,,,',
      'KAZ.XG_FOB_USD.ESP.M,"Kazakhstan, Republic of","Exports, FOB",Spain,Monthly,Millions,,,100000000,,,',
      'KAZ.XG_FOB_USD.ESP.Q,"Kazakhstan, Republic of","Exports, FOB",Spain,Quarterly,Millions,,,,,300000000,',
    ];
    expect(figures(read(wide.join("\n")))).toEqual({
      "ES exports 2023": "1485 A",
      "ES exports 2024": "1354 A",
      "ES exports 2024-01": "100 A",
      "ES exports 2024-Q1": "300 A",
    });
  });

  test("says in which column a figure is none", () => {
    const wide = [head, "KAZ.XG_FOB_USD.ESP.M,KAZ,X,ESP,M,Millions,,,x,,,"];
    expect(read(wide.join("\n")).faults).toEqual(["row 2: column 2024-M01: no figure: “x”"]);
  });
});

describe("SDMX-CSV of the service", () => {
  test("is read with its estimates, without what it deletes, and has dollars however small", () => {
    const lines = [
      "STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,STATUS",
      "dataflow,IMF.STA:IMTS(1.0.0),I,KAZ,XG_FOB_USD,PRT,A,2020,5514,6,",
      "dataflow,IMF.STA:IMTS(1.0.0),I,KAZ,XG_FOB_USD,PRT,A,2021,11230,6,E",
      "dataflow,IMF.STA:IMTS(1.0.0),D,KAZ,XG_FOB_USD,PRT,A,2022,1,6,",
    ];
    expect(figures(read(lines.join("\n")))).toEqual({
      "PT exports 2020": "0.005514 A",
      "PT exports 2021": "0.01123 E",
    });
  });

  test("with names beside its codes is read by the codes", () => {
    const lines = [
      "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
      "IMF.STA:IMTS(1.0.0),USA: United States,XG_FOB_USD: Exports,CAN: Canada,A: Annual,2024,349397894619",
    ];
    expect(figures(read(lines.join("\n")), "US")).toEqual({ "CA exports 2024": "349397.894619 A" });
  });
});
