import { expect, test } from "vitest";
import { printedSum } from "../../src/analysis/printedSum";
import type { Area } from "../../src/core/area";
import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { demoDataset } from "../demo";
import { known } from "../core/figures";
import { yearly } from "../../src/core/period";

const name = (code: string) => ({ en: code, ru: code, kk: code, es: code, pt: code });
const country = (code: string): Area => ({ code, kind: "country", names: name(code) });
const union: Area = {
  code: "UN",
  kind: "group",
  names: name("Union"),
  members: [
    { area: "AA", from: "2000-01-01", to: "2020-01-31" },
    { area: "BB", from: "2000-01-01" },
    { area: "CC", from: "2000-01-01" },
  ],
};
const areas = [...["ZZ", "AA", "BB", "CC"].map(country), union];

/** What is printed for the union of 2020, of whom B (20) and C (30) are members and A (7) was one. */
function printedAs(sum: number | null) {
  const demo = demoDataset();
  const [source] = [...demo.catalog.sources.values()];
  if (!source) throw new Error("no source");
  const counting = { currency: "USD", scale: 1_000_000, decimals: 1 } as const;
  const series = Object.entries({ AA: 7, BB: 20, CC: 30, UN: sum }).map(([code, value]): [string, Series[]] => [
    `${code} turnover`,
    [{ source, counting, from: yearly(2020), values: [value], status: null }],
  ]);
  const coverage = [{ from: yearly(2020), to: yearly(2020) }];
  const file: ReporterFile = {
    reporter: "ZZ",
    coverage,
    sources: new Map([[source, coverage]]),
    partners: ["AA", "BB", "CC"],
    series: new Map(series),
  };
  const dataset: Dataset = {
    ...demo,
    areas: new Map(areas.map((area) => [area.code, area])),
    reporters: new Map([["ZZ", file]]),
  };
  const found = printedSum(dataset, "ZZ", union, "turnover", yearly(2020));
  const codes = (some: readonly Area[]) => some.map(({ code }) => code);
  return found && [known(found.figure).value.div(1e6).toNumber(), codes(found.with), codes(found.without)];
}

test("a sum that a source prints is told where it is not that of the members, with whom it counts otherwise", () => {
  expect(printedAs(57)).toEqual([57, ["AA"], []]);
  expect(printedAs(30)).toEqual([30, [], ["BB"]]);
  expect(printedAs(90)).toEqual([90, [], []]);
});

test("one that is that of the members, to the precision of its figures, is not", () => {
  expect([printedAs(50), printedAs(50.1), printedAs(null)]).toEqual([null, null, null]);
});
