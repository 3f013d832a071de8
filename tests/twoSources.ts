import type { Dataset, ReporterFile, Source } from "../src/core/dataset";
import { joined } from "../src/core/prefer";
import { readAreas } from "../src/core/form/areas";
import { readCatalog } from "../src/core/form/catalog";
import { readSeries } from "../src/core/form/series";
import { demoAreas } from "./demo";

// Demo numbers. The office of Zembla counts from 2021 on in thousands and prints no turnover with Dilmun; the fund
// counts to 2022 in millions, and a bank of ours turns the euros of the union into dollars.

const statistics = (publisher: string) => ({ kind: "statistics", publisher, title: "Trade", date: "2024-01-01" });
const catalogJson = {
  format: "visavis-catalog/1",
  version: "demo",
  sources: {
    office: statistics("Office"),
    fund: statistics("Fund"),
    union: statistics("Union"),
    bank: statistics("Bank"),
  },
  prefer: ["office", "fund", "union"],
  rates: { EUR: { source: "bank", years: { "2021": "1.10", "2022": "1.20" } } },
  reporters: {
    ZZ: {
      file: "series/ZZ.json",
      sources: ["office"],
      from: "2021",
      to: "2022",
      more: [{ file: "series/ZZ-fund.json", sources: ["fund"], from: "2019", to: "2022" }],
    },
    AA: { file: "series/AA.json", sources: ["union"], from: "2021", to: "2023", of: ["ZZ"] },
  },
  files: {},
};

const run = (
  partner: number,
  indicator: number,
  from: number,
  values: readonly (number | null)[],
  status?: string,
) => ({
  partner,
  indicator,
  source: 0,
  from,
  values,
  ...(status === undefined ? {} : { status }),
});

const officeJson = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners: ["W00", "AA", "BB", "DD"],
  indicators: ["exports", "imports", "turnover"],
  periods: ["2021", "2022"],
  sources: ["office"],
  series: [
    run(0, 2, 0, [900_000, 950_000]),
    run(1, 0, 0, [100_000, 110_000]),
    run(1, 1, 0, [50_000, 60_000]),
    // Printed, and a tenth off the sum of its rounded parts.
    run(1, 2, 0, [150_000.1, 170_000]),
    run(2, 2, 0, [7000, 8000]),
    run(3, 0, 0, [3000, null], "AQ"),
    run(3, 1, 0, [1000, 2000]),
  ],
};

const fundJson = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1_000_000,
  decimals: 6,
  leastDecimals: 1,
  partners: ["W00", "AA", "BB"],
  indicators: ["exports", "imports"],
  periods: ["2019", "2020", "2021", "2022"],
  sources: ["fund"],
  series: [
    run(0, 0, 0, [500, 500, 500, 500]),
    run(0, 1, 0, [400, 400, 400, 400]),
    run(1, 0, 0, [80, 90.25, 101, 111], "EAAA"),
    run(1, 1, 0, [40, 45.123456, 51, 61]),
    run(2, 0, 0, [1, 2, 3, 4]),
  ],
};

const unionJson = {
  format: "visavis-series/1",
  reporter: "AA",
  currency: "USD",
  scale: 1_000_000,
  decimals: 6,
  partners: ["ZZ"],
  indicators: ["exports"],
  periods: ["2021", "2022", "2023"],
  sources: ["union"],
  units: { union: { currency: "EUR", scale: 1, decimals: 0 } },
  series: [run(0, 0, 0, [1_000_000, 2_000_000, 3_000_000])],
};

const catalog = readCatalog(catalogJson).value;
const areas = readAreas(demoAreas()).value;
if (!catalog) throw new Error("the catalog is not sound");
const file = (json: unknown, name = "series/ZZ.json"): ReporterFile => {
  const { value, problems } = readSeries(json, name, catalog, areas);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
};
export const zembla = joined([file(officeJson), file(fundJson)], catalog.prefer);
const reporters = new Map([zembla, file(unionJson, "series/AA.json")].map((each) => [each.reporter, each]));
export const twoSources: Dataset = { catalog, areas, statements: [], notes: [], reporters };
export const source = (id: string): Source => {
  const found = catalog.sources.get(id);
  if (!found) throw new Error(id);
  return found;
};
