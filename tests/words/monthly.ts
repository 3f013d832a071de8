import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { monthOf, range } from "../../src/core/period";
import { smallDataset } from "../io/small";

type Value = (year: number, month: number) => number;

const given = { from: monthOf(2025, 1), to: monthOf(2026, 6) };
const months = range(given);
const small = smallDataset();

/**
 * In million dollars: to Spain 100 and from it 50 in each month of 2025, 12% more in 2026; to Portugal 1 in each
 * January, 2 in each February and so on, and 1 from it; 1,500 with the world.
 */
const kazakh: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  W00: { exports: () => 1000, imports: () => 500 },
  ES: { exports: (year) => (year === 2025 ? 100 : 112), imports: (year) => (year === 2025 ? 50 : 56) },
  PT: { exports: (_, month) => month, imports: () => 1 },
};
/** Spain counts 224 from Kazakhstan and 50 to it, in every month. */
const spanish: typeof kazakh = { KZ: { exports: () => 50, imports: () => 224 } };

function fileOf(reporter: string, trade: typeof kazakh): ReporterFile {
  const source = small.catalog.sources.get("bns");
  if (!source) throw new Error("no source");
  const counting = { currency: "USD", scale: 1_000_000, decimals: 1 } as const;
  const series = Object.entries(trade).flatMap(([partner, flows]) =>
    Object.entries(flows).map(([flow, value]): [string, Series[]] => {
      const values = months.map(({ year, first }) => value(year, first));
      return [`${partner} ${flow}`, [{ source, counting, from: given.from, values, status: null }]];
    }),
  );
  return {
    reporter,
    coverage: [given],
    sources: new Map([[source, [given]]]),
    partners: Object.keys(trade),
    series: new Map(series),
  };
}

/** Trade of January 2025 to June 2026 by month, and nothing of longer periods. */
export const monthlyDataset = (): Dataset => ({
  ...small,
  statements: [],
  notes: [],
  reporters: new Map([
    ["KZ", fileOf("KZ", kazakh)],
    ["ES", fileOf("ES", spanish)],
  ]),
});
