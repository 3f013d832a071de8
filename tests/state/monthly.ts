import type { Dataset, Series } from "../../src/core/dataset";
import { monthOf } from "../../src/core/period";
import { demoDataset } from "../demo";

const demo = demoDataset();
const months = { from: monthOf(2022, 1), to: monthOf(2024, 6) };
const values = Array.from({ length: 30 }, (_, i) => 1000 + i);

/** The demo in which the office counts Atlantis by the month too, from January 2022 to June 2024. */
export const monthly: Dataset = (() => {
  const zembla = demo.reporters.get("ZZ");
  const entry = demo.catalog.reporters.get("ZZ");
  const [source] = zembla?.sources.keys() ?? [];
  if (!zembla || !entry || !source) throw new Error("no Zembla");
  const series = new Map(zembla.series);
  for (const flow of ["exports", "imports"]) {
    const years = series.get(`AA ${flow}`) ?? [];
    const [first] = years;
    if (!first) throw new Error(`no ${flow}`);
    const byMonth: Series = { source, counting: first.counting, from: months.from, values, status: null };
    series.set(`AA ${flow}`, [...years, byMonth]);
  }
  const coverage = [...zembla.coverage, months];
  return {
    ...demo,
    catalog: { ...demo.catalog, reporters: new Map([["ZZ", { ...entry, coverage }]]) },
    reporters: new Map([["ZZ", { ...zembla, coverage, series }]]),
  };
})();
