import type { Dataset, ReporterFile } from "../src/core/dataset";
import { joined } from "../src/core/prefer";
import type { MirrorFlow } from "../src/core/mirrored";
import { readAreas } from "../src/core/form/areas";
import { readCatalog } from "../src/core/form/catalog";
import { readSeries } from "../src/core/form/series";
import { demoAreas } from "./demo";

// Demo numbers, in millions to a tenth. Zembla's office counts 2019 to 2022, the fund 2018 to 2020, for Zembla and for
// its partners; the union counts what Atlantis exports, in euros at 1.10 dollars, to 2022.

const statistics = (publisher: string) => ({ kind: "statistics", publisher, title: "Trade", date: "2024-01-01" });
const file = (code: string, from: string, to: string) => ({ file: `series/${code}.json`, from, to, of: ["ZZ"] });
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
  rates: { EUR: { source: "bank", years: { "2021": "1.10", "2022": "1.10" } } },
  reporters: {
    ZZ: {
      file: "series/ZZ.json",
      sources: ["office"],
      from: "2019",
      to: "2022",
      more: [{ file: "series/ZZ-fund.json", sources: ["fund"], from: "2018", to: "2020" }],
    },
    AA: { ...file("AA", "2018", "2022"), sources: ["fund", "union"] },
    BB: { ...file("BB", "2018", "2020"), sources: ["fund"] },
    DD: { ...file("DD", "2018", "2020"), sources: ["fund"] },
    EE: { ...file("EE", "2018", "2020"), sources: ["fund"] },
  },
  files: {},
};

type Values = readonly (number | null)[];
const run = (partner: number, indicator: number, source: number, from: number, values: Values, status?: string) => ({
  partner,
  indicator,
  source,
  from,
  values,
  ...(status === undefined ? {} : { status }),
});

const head = {
  format: "visavis-series/1",
  currency: "USD",
  scale: 1_000_000,
  decimals: 1,
  indicators: ["exports", "imports"],
};
const office = {
  ...head,
  reporter: "ZZ",
  partners: ["AA", "BB", "DD", "EE"],
  periods: ["2019", "2020", "2021", "2022"],
  sources: ["office"],
  series: [
    run(0, 0, 0, 0, [100, 100, 120, 130]),
    run(0, 1, 0, 0, [55, 66, 77, 66]),
    run(1, 0, 0, 0, [400, 400, 400, 400]),
    run(2, 0, 0, 0, [10, 20, 30, 40]),
    run(3, 0, 0, 0, [0, 0, 0, 0]),
  ],
};
const fund = {
  ...head,
  reporter: "ZZ",
  partners: ["AA"],
  periods: ["2018", "2019", "2020"],
  sources: ["fund"],
  series: [run(0, 0, 0, 0, [90, 101, 102])],
};
const partner = (reporter: string, sources: readonly string[], series: readonly unknown[]) => ({
  ...head,
  reporter,
  partners: ["ZZ"],
  periods: ["2018", "2019", "2020", "2021", "2022"],
  sources,
  units: { union: { currency: "EUR", scale: 1_000_000, decimals: 1 } },
  series,
});
const others = [
  partner("AA", ["fund", "union"], [run(0, 1, 0, 0, [80, 530, 1060]), run(0, 0, 1, 3, [70, 50])]),
  partner("BB", ["fund"], [run(0, 1, 0, 0, [106, 106, 106])]),
  partner("DD", ["fund"], [run(0, 1, 0, 0, [5, null, null], "AQO")]),
  partner("EE", ["fund"], [run(0, 1, 0, 0, [7, 7, 7])]),
];

const catalog = readCatalog(catalogJson).value;
const areas = readAreas(demoAreas()).value;
if (!catalog) throw new Error("the catalog is not sound");
const read = (json: unknown, name: string): ReporterFile => {
  const { value, problems } = readSeries(json, name, catalog, areas);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
};

/** The files of the partners as they lie on a server, by path. */
export const partnerFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  others.map((json) => [`series/${json.reporter}.json`, json]),
);

/** Zembla's own files, and those of the partners named. */
export function mirrorDemo(...partners: readonly string[]): Dataset {
  const zembla = joined([read(office, "series/ZZ.json"), read(fund, "series/ZZ-fund.json")], catalog?.prefer ?? []);
  const loaded = others.filter(({ reporter }) => partners.includes(reporter));
  const files = [zembla, ...loaded.map((json) => read(json, `series/${json.reporter}.json`))];
  if (!catalog) throw new Error("the catalog is not sound");
  return {
    catalog,
    areas,
    statements: [],
    notes: [],
    reporters: new Map(files.map((each) => [each.reporter, each])),
  };
}

/** The demo in which the fund's figures of a reporter for a flow with Zembla are estimates, of these letters if known. */
export function withEstimates(dataset: Dataset, code: string, flow: MirrorFlow, letters?: string): Dataset {
  const before = dataset.reporters.get(code);
  const key = `ZZ ${flow}`;
  const series = before?.series
    .get(key)
    ?.map((each) =>
      each.source.id === "fund"
        ? { ...each, status: "E".repeat(each.values.length), ...(letters === undefined ? {} : { estimates: letters }) }
        : each,
    );
  if (!before || !series) throw new Error(`${code} reports no ${flow}`);
  const changed = { ...before, series: new Map([...before.series, [key, series]]) };
  return { ...dataset, reporters: new Map([...dataset.reporters, [code, changed]]) };
}
