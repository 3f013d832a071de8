import type { Area } from "../../src/core/area";
import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { yearly } from "../../src/core/period";
import { demoDataset } from "../demo";

const demo = demoDataset();

/** A dataset of one reporter and as many partners as there are turnovers, in thousands. */
export function invented(turnovers: readonly number[], before: readonly number[] = turnovers): Dataset {
  const source = [...demo.catalog.sources.values()][0] ?? null;
  if (!source) throw new Error("no source");
  const counting = { currency: "USD", scale: 1000, decimals: 1 } as const;
  const partners = turnovers.map((_, i) => `P${String(i).padStart(3, "0")}`);
  const name = (code: string) => ({ en: code, ru: code, kk: code, es: code, pt: code });
  const areas = [
    ...["ZZ", ...partners].map((code): Area => ({ code, kind: "country", names: name(code) })),
    { code: "W00", kind: "world", names: name("World") } as Area,
  ];
  const series = new Map<string, Series[]>(
    partners.map((code, i) => [
      `${code} turnover`,
      [{ source, counting, from: yearly(2022), values: [before[i] ?? null, turnovers[i] ?? null], status: null }],
    ]),
  );
  // Exports are what turnover is, and imports half a million from each: some have a surplus, some a deficit.
  for (const code of partners) {
    series.set(`${code} exports`, series.get(`${code} turnover`) ?? []);
    series.set(`${code} imports`, [{ source, counting, from: yearly(2022), values: [500, 500], status: null }]);
  }
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  series.set("W00 turnover", [
    { source, counting, from: yearly(2022), values: [sum(before), sum(turnovers)], status: null },
  ]);
  const coverage = [{ from: yearly(2022), to: yearly(2023) }];
  const file: ReporterFile = {
    reporter: "ZZ",
    coverage,
    sources: new Map([[source, coverage]]),
    partners: ["W00", ...partners],
    series,
  };
  return { ...demo, areas: new Map(areas.map((area) => [area.code, area])), reporters: new Map([["ZZ", file]]) };
}
