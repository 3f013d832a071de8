import type { Dataset } from "../src/core/dataset";
import { readAreas } from "../src/core/form/areas";
import { readCatalog } from "../src/core/form/catalog";
import type { Problem } from "../src/core/form/problem";
import { readSeries } from "../src/core/form/series";
import { readStatements } from "../src/core/form/statements";

// Demo numbers, invented so that every result can be found by hand. None of these countries exists.

const named = (en: string) => ({ en, ru: en, kk: en, es: en, pt: en });
const country = (code: string, en: string) => ({ code, kind: "country", names: named(en) });

/** A day on which everything below had been published. */
export const today = "2024-12-31";

export const demoAreas = () => ({
  format: "visavis-areas/1",
  areas: [
    { code: "W00", kind: "world", names: named("World") },
    country("ZZ", "Zembla"),
    country("AA", "Atlantis"),
    country("BB", "Brobdingnag"),
    country("CC", "Cockaigne"),
    country("DD", "Dilmun"),
    country("EE", "Erewhon"),
    country("FF", "Freedonia"),
    country("HH", "Hyperborea"),
    country("II", "Illyria"),
    country("JJ", "Jotunheim"),
    country("KK", "Kitezh"),
  ],
  groups: [
    // Cockaigne is in no statistics; Dilmun joined in 2022; Zembla is a member itself.
    {
      code: "GG",
      names: named("Grand Alliance"),
      members: [{ area: "AA" }, { area: "BB" }, { area: "CC" }, { area: "DD", from: "2022-01-01" }, { area: "ZZ" }],
    },
  ],
});

export const demoCatalog = () => ({
  format: "visavis-catalog/1",
  version: "demo",
  home: null,
  sources: {
    old: { kind: "statistics", publisher: "Old Office of Zembla", title: "Trade", date: "2022-01-01", url: null },
    demo: { kind: "statistics", publisher: "Office of Zembla", title: "Trade", date: "2024-06-01", url: null },
  },
  prefer: ["demo", "old"],
  reporters: { ZZ: { file: "series/ZZ.json", from: "2020", to: "2023" } },
  files: {},
});

type Values = readonly (number | null)[];
const trade = (
  partner: number,
  turnover: Values,
  exports: Values,
  imports: Values,
  status: Partial<Record<"turnover" | "exports" | "imports", string>> = {},
) =>
  Object.entries({ turnover, exports, imports }).map(([flow, values], indicator) => {
    const letters = status[flow as keyof typeof status];
    return { partner, indicator, source: 0, from: 0, values, ...(letters === undefined ? {} : { status: letters }) };
  });
const steady = (partner: number, value: number) => ({
  partner,
  indicator: 0,
  source: 0,
  from: 0,
  values: [value, value, value, value],
});

/** In thousands, to a tenth. */
export const demoSeries = () => ({
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners: ["W00", "AA", "BB", "DD", "EE", "FF", "HH", "II", "JJ", "KK"],
  indicators: ["turnover", "exports", "imports"],
  periods: ["2020", "2021", "2022", "2023"],
  sources: ["demo", "old"],
  series: [
    ...trade(
      0,
      [700_000, 800_000, 900_000, 1_000_000],
      [500_000, 500_000, 500_000, 600_000],
      [200_000, 300_000, 400_000, 400_000],
    ),
    // Atlantis: exports of 2021 are suppressed, so its turnover was not reported either.
    ...trade(
      1,
      [150_000, null, 200_000, 400_000],
      [100_000, null, 150_000, 300_000],
      [50_000, 60_000, 50_000, 100_000],
      { turnover: "AOAA", exports: "AQAA" },
    ),
    ...trade(2, [4000, 8000, 16_000, 20_000], [1000, 2000, 4000, 5000], [3000, 6000, 12_000, 15_000]),
    // Dilmun: nothing in 2020, less than half of the last digit in 2021, half a million in 2022.
    ...trade(3, [0, 0, 500, 5000], [0, 0, 300, 4000], [0, 0, 200, 1000], { turnover: "ANAA", imports: "ANAA" }),
    steady(4, 70_000),
    steady(5, 60_000),
    steady(7, 50_000),
    steady(8, 40_000),
    steady(9, 30_000),
    // The old office printed other figures on Brobdingnag, and is the only one to speak of Hyperborea in 2020.
    { partner: 2, indicator: 0, source: 1, from: 0, values: [4100, 8100, 16_100, 20_100] },
    { partner: 6, indicator: 0, source: 1, from: 0, values: [7000] },
    { partner: 6, indicator: 0, source: 0, from: 0, values: [null, null, 8000, 9000], status: "OQAA" },
  ],
});

const release = {
  kind: "press release",
  publisher: "Ministry of Zembla",
  title: "A meeting",
  date: "2024-01-31",
  url: "https://example.org",
};
const said = { source: "release", reporter: "ZZ", period: "2023" };

export const demoStatements = () => ({
  format: "visavis-statements/1",
  sources: { release },
  statements: [
    {
      ...said,
      partner: "AA",
      turnover: "400.0 million",
      exports: "300.0 million",
      imports: "100.0 million",
      growth: { of: "turnover", since: "2022", value: "100%" },
    },
    { ...said, partner: "AA", period: "2022", turnover: "195 million ± 5 million" },
    { ...said, partner: "BB", turnover: "21 million", exports: "5 million", imports: "16 million" },
    { ...said, partner: "DD", turnover: "51 million" },
    { ...said, partner: "CC", turnover: "7 million" },
    { ...said, partner: "AA", period: "2005/..", asOf: "2024-01-31", fdiGrossInflow: "> 300 million" },
    { ...said, partner: "BB", period: "2005/2023", fdiGrossInflow: "> 255 million" },
  ],
  notes: [{ source: "release", partner: "AA", topic: "meeting", text: { en: "They met." } }],
});

/** The demo dataset, read through the door; throws where the door reports an error. */
export function demoDataset(): Dataset {
  const problems: Problem[] = [];
  const read = <T>(reading: { readonly value: T; readonly problems: readonly Problem[] }): T => {
    problems.push(...reading.problems.filter(({ severity }) => severity === "error"));
    return reading.value;
  };
  const areas = read(readAreas(demoAreas()));
  const catalog = read(readCatalog(demoCatalog()));
  const file = catalog && read(readSeries(demoSeries(), "series/ZZ.json", catalog, areas));
  const { statements, notes } = read(readStatements(demoStatements(), areas, today));
  if (!catalog || !file || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { catalog, areas, statements, notes, reporters: new Map([[file.reporter, file]]) };
}
