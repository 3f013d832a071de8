import { createHash } from "node:crypto";
import type { Area } from "../../src/core/area";
import type { Dataset } from "../../src/core/dataset";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { readStatements } from "../../src/core/form/statements";

type Row = readonly (number | null)[];

const area = (code: string, iso3: string, en: string, others: readonly [string, string, string, string]) => ({
  code,
  kind: "country",
  iso3,
  names: { en, ru: others[0], kk: others[1], es: others[2], pt: others[3] },
});

const areasJson = {
  format: "visavis-areas/1",
  areas: [
    { code: "W00", kind: "world", names: { en: "World", ru: "Весь мир", kk: "Әлем", es: "Mundo", pt: "Mundo" } },
    area("KZ", "KAZ", "Kazakhstan", ["Казахстан", "Қазақстан", "Kazajistán", "Cazaquistão"]),
    area("ES", "ESP", "Spain", ["Испания", "Испания", "España", "Espanha"]),
    area("PT", "PRT", "Portugal", ["Португалия", "Португалия", "Portugal", "Portugal"]),
    area("CN", "CHN", "China", ["Китай", "Қытай", "China", "China"]),
    area("NL", "NLD", "Netherlands", ["Нидерланды", "Нидерланд", "Países Bajos", "Países Baixos"]),
    area("BE", "BEL", "Belgium", ["Бельгия", "Бельгия", "Bélgica", "Bélgica"]),
    area("CU", "CUB", "Cuba", ["Куба", "Куба", "Cuba", "Cuba"]),
    area("AX", "ALA", "Åland Islands", ["Аландские о-ва", "Аланд аралдары", "Islas Aland", "Alanda"]),
    area("AQ", "ATA", "Antarctica", ["Антарктида", "Антарктида", "Antártida", "Antártida"]),
    area("TR", "TUR", "Türkiye", ["Турция", "Түркия", "Turquía", "Turquia"]),
    area("DE", "DEU", "Germany", ["Германия", "Германия", "Alemania", "Alemanha"]),
  ],
  groups: [
    {
      code: "EU",
      names: { en: "European Union", ru: "ЕС", kk: "ЕО", es: "Unión Europea", pt: "União Europeia" },
      members: ["ES", "PT", "NL", "BE", "AX"].map((code) => ({ area: code })),
    },
  ],
};

/** In thousand dollars, of 2021 to 2023; a null was not reported. */
const trade: Readonly<Record<string, { readonly exports: Row; readonly imports: Row; readonly turnover: Row }>> = {
  W00: { exports: [60e6, 80e6, 80e6], imports: [40e6, 50e6, 60e6], turnover: [100e6, 130e6, 140e6] },
  ES: { exports: [1600e3, 2300e3, 1485.5e3], imports: [200e3, 270e3, 526.3e3], turnover: [1800e3, 2570e3, 2011.8e3] },
  PT: { exports: [0, 100, 4900], imports: [20000, 30700, 45800], turnover: [20000, 30800, 50700] },
  CN: { exports: [10e6, 13e6, 15e6], imports: [8e6, 11e6, 15e6], turnover: [18e6, 24e6, 30e6] },
  NL: { exports: [4e6, 5e6, 4e6], imports: [400e3, 500e3, 400e3], turnover: [4.4e6, 5.5e6, 4.4e6] },
  BE: { exports: [0, 11.8e3, 11.8e3], imports: [2e6, 2e6, 2e6], turnover: [2e6, 2011.8e3, 2011.8e3] },
  CU: { exports: [null, null, 0], imports: [null, null, 0], turnover: [null, null, 0] },
  AX: { exports: [null, null, 0], imports: [null, null, 8.6], turnover: [null, null, 8.6] },
  TR: { exports: [600e3, 700e3, 1.5e6], imports: [400e3, 300e3, 1e6], turnover: [1e6, 1e6, 2.5e6] },
  DE: { exports: [500e3, 500e3, 800e3], imports: [2e6, 2e6, 2.2e6], turnover: [2.5e6, 2.5e6, 3e6] },
};

const partners = Object.keys(trade);
const indicators = ["exports", "imports", "turnover"] as const;

const seriesJson = {
  format: "visavis-series/1",
  reporter: "KZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners,
  indicators,
  periods: ["2021", "2022", "2023"],
  sources: ["bns"],
  series: partners.flatMap((code, partner) =>
    indicators.map((indicator, i) => ({
      partner,
      indicator: i,
      source: 0,
      from: 0,
      values: trade[code]?.[indicator] ?? [],
    })),
  ),
};

const release = (date: string, title: string, compiler: string | null) => ({
  kind: "press release",
  publisher: "Ministry of Foreign Affairs",
  title,
  date,
  url: null,
  compiler,
});
const spanish = { source: "mfa-spain", reporter: "KZ", partner: "ES" };
const portuguese = { source: "mfa-portugal", reporter: "KZ", partner: "PT" };

export const statementsJson = {
  format: "visavis-statements/1",
  sources: {
    "mfa-spain": release("2024-02-16", "[Spain]", "Kazakh statistics"),
    "mfa-portugal": release("2024-03-07", "[Portugal]", null),
  },
  statements: [
    { ...spanish, period: "2023", turnover: "2 billion", exports: "1.5 billion", imports: "500 million ± 50 million" },
    { ...spanish, period: "2005/..", asOf: "2024-02-16", fdiGrossInflow: "> 300 million" },
    {
      ...portuguese,
      period: "2023",
      turnover: "50.5 million",
      exports: "4.9 million",
      imports: "45.6 million",
      growth: { of: "turnover", since: "2022", value: "65%" },
    },
    { ...portuguese, period: "2022", turnover: "30.6 million" },
    { ...portuguese, period: "2005/2023", fdiGrossInflow: "> 255 million" },
  ],
  notes: [],
};

const catalogJson = {
  format: "visavis-catalog/1",
  version: "2024.07",
  home: null,
  sources: {
    bns: {
      kind: "statistics",
      publisher: "Bureau of National Statistics",
      short: "BNS",
      title: "Foreign trade by country",
      date: "2024-07-25",
      url: "https://stat.gov.kz",
      terms: "May be used with reference to the source.",
      editions: [
        { edition: "2022", date: "2023-07-28", dated: "last saved", periods: ["2021"] },
        { edition: "2023", date: "2024-07-25", dated: "published", periods: ["2022", "2023"] },
      ],
    },
  },
  prefer: ["bns"],
  reporters: { KZ: { file: "series/KZ.json", from: "2021", to: "2023" } },
};

const described = { "areas.json": areasJson, "statements.json": statementsJson, "series/KZ.json": seriesJson };

/** The files of a small dataset as they lie on a server, by path; the catalog knows the hash of each. */
export const smallFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(described).map(([path, json]) => [path, JSON.stringify(json)])),
  "catalog.json": JSON.stringify({
    ...catalogJson,
    files: Object.fromEntries(
      Object.entries(described).map(([path, json]) => {
        const text = JSON.stringify(json);
        return [path, { sha256: createHash("sha256").update(text).digest("hex"), bytes: text.length }];
      }),
    ),
  }),
};

/** The small dataset, read; `statements` replaces what was stated. */
export function smallDataset(statements: unknown = statementsJson): Dataset {
  const catalog = readCatalog({ ...catalogJson, files: {} }).value;
  const areas = readAreas(areasJson).value;
  if (!catalog) throw new Error("the small catalog is not sound");
  const file = readSeries(seriesJson, "series/KZ.json", catalog, areas).value;
  if (!file) throw new Error("the small series are not sound");
  return {
    catalog,
    areas,
    ...readStatements(statements, areas, "2024-12-31").value,
    reporters: new Map([["KZ", file]]),
  };
}

/** A server that has these files and no others; an Error as a file is one that cannot be reached. */
export const serve =
  (files: Readonly<Record<string, string | Error>>) =>
  (address: string): Promise<Response> => {
    const file = files[address.replace(/^\.\/|#.*/g, "")];
    if (file instanceof Error) return Promise.reject(file);
    return Promise.resolve(file === undefined ? new Response("", { status: 404 }) : new Response(file));
  };

export function areaOf(dataset: Dataset, code: string): Area {
  const found = dataset.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
}
