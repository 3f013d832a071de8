import fc from "fast-check";
import read from "jsonstat-toolkit";
import { expect, test } from "vitest";
import { formatPeriod, yearly } from "../../src/core/period";
import { saidIn } from "../../src/export/brought";
import { jsonStat } from "../../src/export/jsonStat";
import { type Cells, enter } from "../../src/formats/cells";
import { anyFiles, areas, fileOf } from "../brought";

const day = new Date("2026-11-30T00:00:00Z");
const opened = (reporters: Parameters<typeof jsonStat>[0]["reporters"]) =>
  read(JSON.parse(jsonStat({ reporters, areas }, day)) as object);

test("the toolkit of JSON-stat reads the same figures and statuses", () => {
  fc.assert(
    fc.property(anyFiles, (reporters) => {
      const datasets = opened(reporters).Dataset();
      for (const { reporter, partner, indicator, period, value, status, series } of saidIn({ reporters, areas })) {
        const { source, counting } = series;
        const found = datasets.filter(
          (each) =>
            each.extension["source"] === source.id &&
            each.extension["currency"] === counting.currency &&
            each.extension["scale"] === counting.scale &&
            each.extension["decimals"] === counting.decimals,
        );
        expect(found).toHaveLength(1);
        const cell = found[0]?.Data({ reporter, partner, indicator, time: formatPeriod(period) });
        expect([cell?.value, cell?.status ?? "A"]).toEqual([value, status]);
      }
    }),
    { numRuns: 40 },
  );
});

test("a figure has its unit, and codes have names", () => {
  const cells: Cells = new Map();
  enter(cells, "W00 exports", yearly(2023), 12.5, "P");
  const [dataset] = opened([
    fileOf("KZ", [{ source: "bns", unit: { currency: "USD", scale: 1000, decimals: 1 }, cells }]),
  ]).Dataset();
  expect(dataset?.Data({ reporter: "KZ", partner: "W00", indicator: "exports", time: "2023" })).toEqual({
    value: 12.5,
    status: "P",
  });
  expect(dataset?.Dimension("indicator").Category("exports")).toMatchObject({
    label: "Exports, FOB",
    unit: { label: "thousand US dollars", decimals: 1 },
  });
  expect(dataset?.Dimension("partner").Category("W00").label).toBe("World");
});
