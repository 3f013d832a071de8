import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observations } from "../../src/formats/observations";
import { sdmxJson } from "../../src/formats/sdmxJson";
import { anyDay, figuresOf } from "./reading";

const read = (json: unknown): Observations => {
  expect(sdmxJson.isDocument(json)).toBe(true);
  return sdmxJson.read(json, { ...anyDay, today: "2026-11-29" });
};
const figures = (reading: Observations, reporter = "GE") => {
  expect(reading.faults).toEqual([]);
  return figuresOf(reading.byReporter.get(reporter));
};
const component = (id: string, ...values: string[]) => ({
  id,
  values: values.map((value) => {
    const [code = "", name = code] = value.split("|");
    return { id: code, name };
  }),
});

const wits = (series: Record<string, unknown>) => ({
  header: { id: "x", prepared: "2026-03-01T10:00:00", sender: { id: "WBG" } },
  dataSets: [{ action: "Information", series }],
  structure: {
    name: "TradeStats",
    dimensions: {
      dataSet: [],
      series: [
        component("FREQ", "A|Annual"),
        component("REPORTER", "GEO|Georgia"),
        component("PARTNER", "ESP|Spain", "EAS|East Asia & Pacific", "WLD| World", "UNS|Unspecified"),
        component("PRODUCTCODE", "Total|Total"),
        component("INDICATOR", "XPRT-TRD-VL|Export(US$ Thousand)", "MPRT-TRD-VL|Import(US$ Thousand)"),
      ],
      observation: [component("TIME_PERIOD", "2021", "2022")],
    },
    attributes: { dataSet: [], series: [], observation: [component("DATASOURCE", "WITS-UNSD CMT")] },
  },
});
const of = (observations: Record<string, unknown>) => ({ attributes: [], observations });

describe("SDMX-JSON of World Integrated Trade Solution", () => {
  test("has thousand dollars; sums of countries and what nobody trades are left out", () => {
    const reading = read(
      wits({
        "0:0:0:0:0": of({ "0": [12.5, 0], "1": [20, 0] }),
        "0:0:0:0:1": of({ "1": [7.25] }),
        "0:0:1:0:0": of({ "0": [99] }),
        "0:0:2:0:0": of({ "0": [300] }),
        "0:0:3:0:0": of({ "0": [1] }),
      }),
    );
    expect(figures(reading)).toEqual({
      "ES exports 2021": "12.5 A",
      "ES exports 2022": "20 A",
      "ES imports 2022": "7.25 A",
      "W00 exports 2021": "300 A",
    });
    expect(reading).toMatchObject({
      source: "wits",
      date: "2026-03-01",
      counting: { currency: "USD", scale: 1000, decimals: 2 },
    });
    expect(reading.findings?.map(({ kind, count }) => [kind, count])).toEqual([
      ["sums of countries", 1],
      ["unallocated", 1],
    ]);
  });

  test.each([
    [
      "a place that is not there",
      { "0:0:9:0:0": of({ "0": [1] }) },
      'dataSets[0].series["0:0:9:0:0"]: no value 9 of partner',
    ],
    [
      "a prototype's name",
      { constructor: of({ "0": [1] }) },
      'dataSets[0].series["constructor"]: a key of 1 places for 5 dimensions',
    ],
    [
      "a period that is not there",
      { "0:0:0:0:0": of({ "7": [1] }) },
      'dataSets[0].series["0:0:0:0:0"].observations["7"]: no value 7 of time_period',
    ],
    [
      "no list of values",
      { "0:0:0:0:0": of({ "0": 5 }) },
      'dataSets[0].series["0:0:0:0:0"].observations["0"]: expected a list of a value and its attributes',
    ],
    [
      "words",
      { "0:0:0:0:0": of({ "0": ["many"] }) },
      'dataSets[0].series["0:0:0:0:0"].observations["0"]: no figure: “many”',
    ],
  ])("says where it has %s, and reads the sound rest", (_, unsound, fault) => {
    const reading = read(wits({ ...unsound, "0:0:0:0:1": of({ "1": [7] }) }));
    expect(reading.faults).toEqual([fault]);
    expect(figuresOf(reading.byReporter.get("GE"))).toEqual({ "ES imports 2022": "7 A" });
  });
});

/** Version 2, each observation with a value, a status and a multiplier. */
const second = (observations: Record<string, unknown>, more: object = {}) => ({
  meta: { prepared: "2026-02-03T00:00:00Z", sender: { id: "OECD" } },
  data: {
    dataSets: [{ structure: 0, action: "Append", observations, ...more }],
    structures: [
      {
        links: [
          { rel: "dataflow", urn: "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=OECD.SDD.TPS:DF_BIMTS(1.0)" },
        ],
        dimensions: {
          dataSet: [component("FREQ", "A")],
          observation: [
            component("REF_AREA", "GEO|Georgia"),
            component("COUNTERPART_AREA", "ESP|Spain", "FRA|France"),
            component("TRADE_FLOW", "X", "M"),
            component("TIME_PERIOD", "2023"),
          ],
        },
        measures: { observation: [{ id: "OBS_VALUE" }] },
        attributes: {
          dataSet: [component("UNIT_MEASURE", "USD|US dollar")],
          dimensionGroup: [component("UNIT_MULT", "3", "6")],
          observation: [component("OBS_STATUS", "A", "E")],
        },
      },
    ],
  },
});

describe("SDMX-JSON 2", () => {
  const more = { attributes: [0], dimensionGroupAttributes: { ":::": [1] } };

  test("has observations flat, and of an attribute the index or what it is itself; null is as good as none", () => {
    const reading = read(
      second({ "0:0:0:0": [1.5, 1], "0:0:1:0": [2, "P"], "0:1:0:0": [3, null], "0:1:1:0": [null] }, more),
    );
    expect(figures(reading)).toEqual({
      "ES exports 2023": "1.5 E",
      "ES imports 2023": "2 P",
      "FR exports 2023": "3 A",
    });
    expect(reading).toMatchObject({ source: "oecd", date: "2026-02-03", counting: { scale: 1e6 } });
  });

  test("may have attributes of groups of series, whose keys leave places blank", () => {
    const reading = read(
      second(
        { "0:0:0:0": [1500], "0:1:0:0": [2] },
        { attributes: [0], dimensionGroupAttributes: { ":0::": [0], ":1::": [1] } },
      ),
    );
    expect(figures(reading)).toEqual({ "ES exports 2023": "1500 A", "FR exports 2023": "2000 A" });
    expect(reading.counting.scale).toBe(1000);
  });

  test("leaves a set of deletions out", () => {
    expect([...read(second({ "0:0:0:0": [1] }, { ...more, action: "Delete" })).passed]).toEqual(["deletions"]);
  });
});

describe("what is no trade by partner", () => {
  test("is refused by what it lacks", () => {
    const rates = {
      header: { sender: { id: "ECB" } },
      dataSets: [{ series: { "0": { observations: { "0": [1.1] } } } }],
      structure: {
        dimensions: { series: [component("CURRENCY", "USD")], observation: [component("TIME_PERIOD", "2023")] },
      },
    };
    expect(read(rates).faults).toEqual([
      "no trade by partner: no dimension is a reporter, a partner, a flow (nor indicator) among currency, time_period",
    ]);
  });

  test("is refused where sets or structures lack altogether", () => {
    for (const json of [
      { dataSets: [], structure: {} },
      { dataSets: [null, 1, "x"], structure: { dimensions: null } },
      { data: { dataSets: [{}], structures: [null] } },
    ])
      expect(read(json).faults).toHaveLength(1);
    for (const json of [null, [], "x", {}, { dataSets: 1, structure: {} }, JSON.parse('{"__proto__":{"dataSets":[]}}')])
      expect(sdmxJson.isDocument(json)).toBe(false);
  });

  test("never throws, whatever stands in its place", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (set, dimensions) => {
        const reading = sdmxJson.read({ dataSets: [set], structure: { dimensions } }, anyDay);
        expect(reading.byReporter.size).toBe(0);
        expect(reading.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
