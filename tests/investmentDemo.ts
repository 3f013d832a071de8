import type { Dataset } from "../src/core/dataset";
import { readAreas } from "../src/core/form/areas";
import { readCatalog } from "../src/core/form/catalog";
import { readSeries } from "../src/core/form/series";
import { readStatements } from "../src/core/form/statements";
import { demoAreas, demoCatalog, demoStatements, today } from "./demo";

// Demo numbers, invented so that every result can be found by hand. None of these countries exists.

/** In millions, to a tenth; a line is of a partner, an indicator, a source and the first of its years. */
const file = (
  reporter: string,
  partners: readonly string[],
  indicators: readonly string[],
  lines: readonly (readonly [
    partner: number,
    indicator: number,
    values: readonly (number | null)[],
    status?: string,
  ])[],
) => ({
  format: "visavis-series/1",
  reporter,
  currency: "USD",
  scale: 1e6,
  decimals: 1,
  partners,
  indicators,
  periods: ["2020-2023"],
  sources: ["fund"],
  series: lines.map(([partner, indicator, values, status]) => ({
    partner,
    indicator,
    from: 0,
    values,
    ...(status === undefined ? {} : { status }),
  })),
});

const both = ["fdiInwardPosition", "fdiOutwardPosition"];

const files = {
  // Zembla holds less than nothing in Brobdingnag; what Dilmun holds in it is confidential. Of Erewhon it says nothing.
  ZZ: file(
    "ZZ",
    ["W00", "AA", "BB", "DD"],
    [...both, "fdiGrossInflow"],
    [
      [0, 0, [1000, 1200, 1500, 2000]],
      [1, 0, [400, 500, 600, 800]],
      [2, 0, [300, 300, 300, 200]],
      [3, 0, [null, null, null, null], "QQQQ"],
      [1, 1, [50, 60, 70, 80]],
      [2, 1, [-10, -20, -20, -30]],
      [1, 2, [90, 80, 70, 60]],
    ],
  ),
  AA: file("AA", ["ZZ"], both, [
    [0, 0, [40, 60, 70, 100]],
    [0, 1, [410, 500, 700, 1000]],
  ]),
  // Brobdingnag speaks of what it holds in Zembla alone, and keeps the last year back.
  BB: file("BB", ["ZZ"], both, [[0, 1, [150, 150, 150, null], "AAAQ"]]),
};

const catalogJson = {
  ...demoCatalog(),
  sources: {
    ...demoCatalog().sources,
    fund: { kind: "statistics", publisher: "Fund", title: "Positions", date: "2024-06-01", url: null },
  },
  investments: Object.fromEntries(
    Object.keys(files).map((code) => [code, { sources: ["fund"], periods: ["2020-2023"] }]),
  ),
};

const areas = readAreas(demoAreas()).value;
const catalog = readCatalog(catalogJson).value;
if (!catalog) throw new Error("the demo catalog cannot be read");
const { statements, notes } = readStatements(demoStatements(), areas, today).value;

/** Direct investment in and of Zembla, with statements on Atlantis (since 2005) and Brobdingnag (2005 to 2023). */
export const investmentDemo: Dataset = {
  subject: "investment",
  catalog: { ...catalog, reporters: catalog.investments },
  areas,
  statements,
  notes,
  reporters: new Map(
    Object.entries(files).flatMap(([code, json]) => {
      const { value, problems } = readSeries(json, `series/${code}-investment.json`, catalog, areas);
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      return value ? [[code, value]] : [];
    }),
  ),
};

/** The same with statements alone. */
export const statedAlone: Dataset = { ...investmentDemo, reporters: new Map() };
