import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { partnersIn, observe } from "../../src/core/observe";
import type { Dataset, ReporterFile } from "../../src/core/dataset";
import type { Flow } from "../../src/core/indicators";
import { coverageIn } from "../../src/core/coverage";
import { joined } from "../../src/core/prefer";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { formatPeriods, monthOf, partOf, type Period, yearly } from "../../src/core/period";
import { dataText } from "./files";

const areas = readAreas(JSON.parse(dataText("areas.json"))).value;
const first = readCatalog(JSON.parse(dataText("catalog.json"))).value;
const catalog = first && readReporters(JSON.parse(dataText("reporters.json")), first).value;
if (!catalog) throw new Error("the catalog is not sound");
const problems: string[] = [];
const read = (name: string): ReporterFile[] => {
  const { value, problems: found } = readSeries(JSON.parse(dataText(name)), name, catalog, areas);
  problems.push(...found.map(({ path, message }) => `${name}, ${path}: ${message}`));
  return value ? [value] : [];
};
const reporters = new Map<string, ReporterFile>();
for (const [code, { file, more }] of catalog.reporters) {
  const [first, ...rest] = [file, ...more.map((each) => each.file)].flatMap(read);
  if (first) reporters.set(code, joined([first, ...rest], catalog.prefer));
}
const dataset: Dataset = { catalog, areas, statements: [], notes: [], reporters };
const millions = (reporter: string, partner: string, flow: Flow, period: Period | number, source: string) => {
  const when = typeof period === "number" ? yearly(period) : period;
  const { figure } = observe(dataset, reporter, partner, flow, when, catalog.sources.get(source));
  return figure.kind === "amount" ? figure.value.div("1e6").toNumber() : Number.NaN;
};

const weight = (name: string) => gzipSync(dataText(name), { level: 9 }).length;

describe("the built-in data", () => {
  test("pass through the door, every file is listed, and no other lies there", () => {
    expect(problems).toEqual([]);
    const listed = [...catalog.reporters.values(), ...catalog.investments.values()].flatMap(({ file, more }) => [
      file,
      ...more.map((each) => each.file),
    ]);
    const present = readdirSync(new URL("../../data/series", import.meta.url)).map((name) => `series/${name}`);
    expect(present.sort()).toEqual(listed.sort());
  });

  test("speak of Kazakhstan from 163 other countries, each of which keeps that apart, and prefer its own office", () => {
    const apart = [...catalog.reporters].filter(([, { of }]) => of?.join() === "KZ");
    expect(apart).toHaveLength(163);
    const speaking = [...reporters].filter(([code, { partners }]) => code !== "KZ" && partners.includes("KZ"));
    expect(speaking.map(([code]) => code).sort()).toEqual(apart.map(([code]) => code).sort());
    expect(catalog.prefer).toEqual(["bns", "imf-dots", "eurostat", "imf-dip", "imf-dip-derived"]);
    const periods = (code: string) => reporters.get(code)?.coverage.map(formatPeriods).sort();
    expect(periods("KZ")).toEqual(["1992-2025", "2019-01..2026-06"]);
    expect(periods("ES")).toEqual(["1960-2020", "2019-01..2024-08"]);
    expect(coverageIn(dataset, "ES", ["KZ"]).map(formatPeriods)).toEqual(["1993-2020", "2019-01..2024-08"]);
    expect(coverageIn(dataset, "ES", ["FR"]).map(formatPeriods)).toEqual(["1960-2020"]);
  });

  test("of the first view weigh less than when the catalog named all reporters, 48.7 kB", () => {
    const all = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"].map(weight);
    expect(all.reduce((a, b) => a + b, 0)).toBeLessThan(48_700);
    expect(weight("catalog.json")).toBeLessThan(12_000);
  });

  test("of each reporter weigh less than 60 kB, and all together less than 40 MB", () => {
    const names = readdirSync(new URL("../../data/series", import.meta.url)).map((name) => `series/${name}`);
    const texts = names.map(dataText);
    expect(texts.reduce((all, { length }) => all + length, 0)).toBeLessThan(30e6);
    expect(names.filter((name, i) => (texts[i]?.length ?? 0) > 80_000 && weight(name) > 60_000)).toEqual([]);
  });
});

describe("the figures", () => {
  test("of the bureau and of the IMF agree within 2% in turnover, and within 4% in imports alone", () => {
    for (const year of [2019, 2020])
      for (const [flow, most] of [
        ["turnover", 0.02],
        ["exports", 0.02],
        ["imports", 0.04],
      ] as const) {
        const ratio = millions("KZ", "W00", flow, year, "imf-dots") / millions("KZ", "W00", flow, year, "bns");
        expect([year, flow, Math.abs(ratio - 1) < most]).toEqual([year, flow, true]);
      }
  });

  test("of the IMF's partners make its total, but for what is passed over", () => {
    const source = catalog.sources.get("imf-dots");
    const partners = (reporters.get("KZ")?.partners ?? []).filter((code) => code !== "W00");
    for (let year = 2010; year <= 2020; year += 1)
      for (const flow of ["exports", "imports"] as const) {
        const sum = partners.reduce((all, code) => {
          const { figure } = observe(dataset, "KZ", code, flow, yearly(year), source);
          return figure.kind === "amount" ? all + figure.value.toNumber() / 1e6 : all;
        }, 0);
        const share = sum / millions("KZ", "W00", flow, year, "imf-dots");
        expect([year, flow, share > 0.98 && share < 1.0001]).toEqual([year, flow, true]);
      }
  });

  test("of the two sides of one flow stand apart: Germany in 2020", () => {
    expect(millions("KZ", "DE", "exports", 2020, "imf-dots")).toBeCloseTo(247.6, 1);
    expect(millions("DE", "KZ", "imports", 2020, "imf-dots")).toBeCloseTo(2702.7, 1);
  });

  test("of Eurostat are converted at the rate of each month: Spain's exports in 2023", () => {
    // 56,620,950 euros at 1.0909 in August; the year is the sum of its months so converted.
    expect(millions("ES", "KZ", "exports", monthOf(2023, 8), "eurostat")).toBeCloseTo(61.768, 3);
    expect(millions("ES", "KZ", "exports", 2023, "eurostat")).toBeCloseTo(393.321, 3);
    expect(millions("ES", "KZ", "exports", partOf(2024, 1, 8), "eurostat")).toBeGreaterThan(0);
    expect(Number.isNaN(millions("ES", "KZ", "exports", 2024, "eurostat"))).toBe(true);
    expect(Number.isNaN(millions("GB", "KZ", "exports", 2020, "eurostat"))).toBe(true);
  });

  test("of the two sources of Spain's exports agree within 5%, though one was converted", () => {
    for (const year of [2019, 2020])
      expect(
        Math.abs(
          millions("ES", "KZ", "exports", year, "eurostat") / millions("ES", "KZ", "exports", year, "imf-dots") - 1,
        ),
      ).toBeLessThan(0.05);
  });

  test("keep the IMF's marks of estimates", () => {
    const { figure } = observe(dataset, "KZ", "AT", "exports", yearly(1992));
    expect(figure).toMatchObject({ kind: "amount", status: "E" });
    expect(partnersIn(reporters.get("KZ") as ReporterFile, yearly(1993)).length).toBeGreaterThan(20);
  });
});
