import { world } from "../core/area";
import type { Area } from "../core/area";
import type { Catalog, Source } from "../core/dataset";
import { languages } from "../core/language";
import type { Period } from "../core/period";
import { datasetName } from "../words/dataset";
import type { Grammar } from "../words/language/grammar";
import { namesOf, titleOf } from "../words/sourceWords";

/** The data and the languages that the page says of itself. */
export interface Described {
  /** With all its reporters. */
  readonly catalog: Catalog;
  readonly areas: ReadonlyMap<string, Area>;
}

type Thing = Readonly<Record<string, unknown>>;

/** The first and the last month of which the data speak, in ISO 8601: `1960-01/2026-06`. */
export function spanOf({ reporters, investments }: Pick<Catalog, "reporters" | "investments">): string {
  const month = (year: number, n: number) => `${year}-${String(n).padStart(2, "0")}`;
  const all = [...reporters.values(), ...investments.values()]
    .flatMap((entry) => [entry, ...entry.more])
    .flatMap(({ coverage }) => coverage);
  const at = (period: Period, side: "first" | "last") => month(period.year, period[side]);
  const from = all.map((each) => at(each.from, "first")).sort()[0] ?? "";
  const to =
    all
      .map((each) => at(each.to, "last"))
      .sort()
      .at(-1) ?? "";
  return `${from}/${to}`;
}

const organisation = (name: string): Thing => ({ "@type": "Organization", name });

function sourceThing(grammar: Grammar, source: Source): Thing {
  const { publisher, terms } = namesOf(grammar, source);
  return {
    "@type": "CreativeWork",
    name: titleOf(grammar, source),
    publisher: organisation(publisher),
    ...(source.url === null ? {} : { url: source.url }),
    ...(terms === undefined ? {} : { usageInfo: { "@type": "CreativeWork", text: terms } }),
  };
}

/** So many reporters are named where the data are listed; more are the world. */
const fewReporters = 5;

/** The data as schema.org describes them; files have no address but within the page. */
function datasetThing({ catalog, areas }: Described, grammar: Grammar): Thing {
  const { reporters, investments, sources } = catalog;
  const names = [...reporters.keys()].length > fewReporters ? [world] : [...reporters.keys()];
  const measured = [
    ...(["exports", "imports", "turnover"] as const),
    ...(investments.size > 0 ? (["fdiInwardPosition", "fdiOutwardPosition"] as const) : []),
  ];
  const all = [...sources.values()];
  return {
    "@type": "Dataset",
    name: datasetName(grammar.language),
    description: grammar.ui.description,
    inLanguage: languages,
    isAccessibleForFree: true,
    version: catalog.version,
    creator: [...new Set(all.map((source) => namesOf(grammar, source).publisher))].map(organisation),
    temporalCoverage: spanOf(catalog),
    spatialCoverage: names.flatMap((code) => {
      const area = areas.get(code);
      return area ? [{ "@type": "Place", name: grammar.area.name(area) }] : [];
    }),
    variableMeasured: measured.map((indicator) => grammar.indicators[indicator]),
    isBasedOn: all.map((source) => sourceThing(grammar, source)),
    // All files of the data, with their sizes and hashes, stand in the last one.
    distribution: ["catalog.json", "areas.json", "statements.json", "datapackage.json"].map((name) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: "application/json",
      contentUrl: `./${name}`,
    })),
  };
}

const applicationThing = ({ catalog: { home } }: Described, grammar: Grammar): Thing => ({
  "@type": "WebApplication",
  name: "Vis-à-Vis",
  description: grammar.ui.description,
  applicationCategory: "ReferenceApplication",
  operatingSystem: "Any",
  browserRequirements: "JavaScript",
  inLanguage: languages,
  isAccessibleForFree: true,
  ...(home === null ? {} : { url: home }),
});

/** What the page and its data are, for machines, as a block that no browser runs; no text in it ends the block. */
export function structured(described: Described, grammar: Grammar): string {
  const graph = [applicationThing(described, grammar), datasetThing(described, grammar)];
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll(
    "<",
    String.raw`\u003c`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
