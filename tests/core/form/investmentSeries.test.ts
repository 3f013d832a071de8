import { describe, expect, test } from "vitest";
import { readAreas } from "../../../src/core/form/areas";
import { readCatalog } from "../../../src/core/form/catalog";
import { type CatalogJson, wholeCatalog } from "../../../src/core/form/catalogJson";
import { catalogText } from "../../../src/core/form/catalogText";
import { readSeries } from "../../../src/core/form/series";
import { seriesText } from "../../../src/core/form/seriesText";
import { demoAreas, demoCatalog } from "../../demo";
import { told } from "./hostile";

const areas = readAreas(demoAreas()).value;
const json = {
  ...demoCatalog(),
  investments: { ZZ: { sources: ["demo"], periods: ["2020-2021"] } },
};
const catalog = readCatalog(json).value;
const file = "series/ZZ-investment.json";
/** Demo numbers: what Zembla holds in and has from one partner, in millions. */
const positions = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1e6,
  decimals: 2,
  partners: ["AA"],
  indicators: ["fdiInwardPosition", "fdiOutwardPosition"],
  periods: ["2020-2021"],
  sources: ["demo"],
  series: [
    { partner: 0, indicator: 0, from: 0, values: [12.5, null], status: "AQ" },
    { partner: 0, indicator: 1, from: 0, values: [-3.25, 0] },
  ],
};
const read = (input: unknown) => {
  if (!catalog) throw new Error("the demo catalog cannot be read");
  return readSeries(input, file, catalog, areas);
};

describe("a file of direct investment", () => {
  test("holds positions below zero and confidential ones, and is written as it was read", () => {
    const { value, problems } = read(positions);
    expect(problems).toEqual([]);
    expect(value?.series.get("AA fdiOutwardPosition")?.[0]?.values).toEqual([-3.25, 0]);
    expect(value?.series.get("AA fdiInwardPosition")?.[0]?.status).toBe("AQ");
    const { currency, scale, decimals } = positions;
    const units = new Map([["demo", { currency: currency as "USD", scale, decimals: decimals as 2 }]]);
    const text = value && seriesText({ reporter: "ZZ", units, series: value.series });
    expect(JSON.parse(text ?? "")).toEqual(positions);
  });

  test("is refused where it holds trade as well", () => {
    const { value, problems } = read({ ...positions, indicators: ["fdiInwardPosition", "exports"] });
    expect(value).toBeNull();
    expect(told(problems)).toEqual([
      "indicators: expected trade or direct investment, got both, which lie in files of their own",
    ]);
  });

  test("is read without the positions of a part of a year, which are told", () => {
    const { value, problems } = read({ ...positions, periods: ["2020-Q1..2020-Q2"] });
    expect(told(problems)).toEqual([
      "series[0]: fdiInwardPosition is what is held at the end of a year, and 2020-Q1 is none",
      "series[1]: fdiOutwardPosition is what is held at the end of a year, and 2020-Q1 is none",
    ]);
    expect(value?.series.size).toBe(0);
  });

  test("is read without a gross inflow below zero, which is told", () => {
    const inflow = {
      ...positions,
      indicators: ["fdiGrossInflow"],
      series: [positions.series[1]].map((each) => ({ ...each, indicator: 0 })),
    };
    expect(told(read(inflow).problems)).toEqual(["series[0].values[0]: -3.25: a flow is never below zero"]);
  });
});

describe("the catalog", () => {
  test("names reporters on investment beside those on trade, each with a file of its own name", () => {
    expect(catalog?.investments.get("ZZ")?.file).toBe(file);
    expect(catalog?.reporters.get("ZZ")?.file).toBe("series/ZZ.json");
    const whole = wholeCatalog(json);
    expect(whole.investments?.["ZZ"]?.file).toBe(file);
    expect(wholeCatalog(JSON.parse(catalogText(whole)) as CatalogJson)).toEqual(whole);
  });

  test("without any has nobody who speaks of investment", () => {
    expect(readCatalog(demoCatalog()).value?.investments.size).toBe(0);
  });
});
