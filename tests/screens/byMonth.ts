import type { Coverage, Dataset, Series } from "../../src/core/dataset";
import type { Flow } from "../../src/core/indicators";
import { monthOf } from "../../src/core/period";
import { smallDataset } from "../io/small";

/** In million dollars a month. */
const monthly: Readonly<Record<Flow, readonly [in2022: number, in2023: number]>> = {
  turnover: [15, 25],
  exports: [10, 20],
  imports: [5, 5],
};

const months = { from: monthOf(2022, 1), to: monthOf(2023, 12) };
const withMonths = (coverage: Coverage): Coverage => [...coverage, months];

/** The small dataset, whose source gives trade with Spain by month as well, and with no other partner. */
export function byMonth(): Dataset {
  const small = smallDataset();
  const file = small.reporters.get("KZ");
  const entry = small.catalog.reporters.get("KZ");
  const [source] = file?.sources.keys() ?? [];
  if (!file || !entry || !source) throw new Error("the small dataset has no reporter");
  const ofMonths = (flow: Flow): Series => ({
    source,
    counting: { currency: "USD", scale: 1000, decimals: 1 },
    from: months.from,
    values: monthly[flow].flatMap((millions) => Array<number>(12).fill(millions * 1000)),
    status: null,
  });
  const series = new Map(file.series);
  for (const flow of ["turnover", "exports", "imports"] as const)
    series.set(`ES ${flow}`, [...(series.get(`ES ${flow}`) ?? []), ofMonths(flow)]);
  const sources = new Map([...file.sources].map(([each, coverage]) => [each, withMonths(coverage)]));
  return {
    ...small,
    catalog: {
      ...small.catalog,
      reporters: new Map([["KZ", { ...entry, coverage: withMonths(entry.coverage) }]]),
    },
    reporters: new Map([["KZ", { ...file, coverage: withMonths(file.coverage), sources, series }]]),
  };
}
