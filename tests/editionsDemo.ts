import type { Dataset } from "../src/core/dataset";
import { readAreas } from "../src/core/form/areas";
import { readCatalog } from "../src/core/form/catalog";
import { readSeries } from "../src/core/form/series";
import { demoAreas, demoCatalog } from "./demo";

/** An office whose edition of 2024 revised Atlantis in 2022, lists Dilmun anew in that year, and left Brobdingnag as it was. */
const editions = [
  { edition: "2022", date: "2023-07-28", dated: "last saved", periods: ["2021", "2022"] },
  { edition: "2023", date: "2024-07-25", dated: "published", periods: ["2022", "2023"] },
] as const;

const before = { edition: "2022", date: "2023-07-28", period: "2022" };
const series = (partner: number, values: readonly (number | null)[], earlier?: number | null) => ({
  partner,
  indicator: 0,
  source: 0,
  from: 0,
  values,
  ...(earlier === undefined ? {} : { earlier: [{ ...before, value: earlier }] }),
});

/** In thousands, to a tenth. */
const file = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners: ["AA", "BB", "DD"],
  indicators: ["turnover"],
  periods: ["2021", "2022", "2023"],
  sources: ["demo"],
  series: [
    series(0, [20_000, 30_788.6, 50_679.8], 30_600),
    series(1, [20_000, 30_788.6, 50_679.8]),
    series(2, [1000, 2000, 3000], null),
  ],
};

export function editionsDataset(): Dataset {
  const areas = readAreas(demoAreas()).value;
  const { sources, ...rest } = demoCatalog();
  const catalog = readCatalog({ ...rest, sources: { ...sources, demo: { ...sources.demo, editions } } });
  const read = catalog.value && readSeries(file, "series/ZZ.json", catalog.value, areas);
  if (!catalog.value || !read?.value || read.problems.length > 0) throw new Error(JSON.stringify(read?.problems));
  return { catalog: catalog.value, areas, statements: [], notes: [], reporters: new Map([["ZZ", read.value]]) };
}
