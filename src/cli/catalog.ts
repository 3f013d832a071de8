import { readCatalog as openCatalog } from "../core/read/catalog";
import { Failure, messageOf, refuse } from "./failure";
import { layout } from "./layout";
import { dataFiles } from "./place";
import { type FileMark, mark, type Store } from "./store";

export interface CatalogSource {
  readonly kind: "statistics";
  readonly publisher: string;
  readonly date: string;
  readonly [key: string]: unknown;
}

export interface CatalogFile {
  readonly file: string;
  readonly sources: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface CatalogReporter extends CatalogFile {
  readonly of?: readonly string[];
  readonly more?: readonly CatalogFile[];
}

export interface Catalog {
  readonly format: "visavis-catalog/1";
  readonly version: string;
  readonly home: string | null;
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly prefer: readonly string[];
  readonly rates?: Readonly<
    Record<string, { readonly source: string; readonly years: Readonly<Record<string, string>> }>
  >;
  readonly reporters: Readonly<Record<string, CatalogReporter>>;
  readonly files: Readonly<Record<string, FileMark>>;
}

export const emptyCatalog: Catalog = {
  format: "visavis-catalog/1",
  version: "",
  home: null,
  sources: {},
  prefer: [],
  reporters: {},
  files: {},
};

export function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Failure(`${name}: not well-formed JSON (${messageOf(error)})`);
  }
}

/** The application does without the list of a reporter's sources. */
const withSources = (
  entry: Partial<Pick<CatalogFile, "sources">> & Omit<CatalogReporter, "sources">,
): CatalogReporter => ({
  ...entry,
  sources: entry.sources ?? [],
});

/** The catalogue of a folder, of which nothing is used that the application would refuse; `null` where there is none. */
export async function readCatalog({ read }: Store): Promise<Catalog | null> {
  const bytes = await read("catalog.json");
  if (bytes === null) return null;
  const json = parseJson(bytes, "catalog.json");
  const isRecord = typeof json === "object" && json !== null && !Array.isArray(json);
  const whole = isRecord ? { ...emptyCatalog, format: null, ...json } : json;
  refuse(openCatalog(whole));
  const catalog = whole as Catalog;
  const entries = Object.entries(catalog.reporters).map(([code, entry]) => [code, withSources(entry)] as const);
  return { ...catalog, reporters: Object.fromEntries(entries) };
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The month of the newest statistics; rates may reach further than what they convert. */
const versionOf = ({ sources, rates, version }: Catalog) => {
  const ofRates = new Set(Object.values(rates ?? {}).map(({ source }) => source));
  const months = Object.entries(sources).flatMap(([id, { date }]) => (ofRates.has(id) ? [] : [date.slice(0, 7)]));
  return months.sort().at(-1)?.replace("-", ".") ?? version;
};

/** The text of the catalogue once `changed` files lie in the folder beside those already there; `null` is one removed. */
export async function catalogText(
  { folder, read }: Store,
  changed: ReadonlyMap<string, string | null>,
  catalog: Catalog | null,
): Promise<string> {
  const base = catalog ?? emptyCatalog;
  const files: Record<string, FileMark> = {};
  for (const name of await dataFiles(folder)) {
    const bytes = changed.has(name) ? null : await read(name);
    if (bytes) files[name] = mark(bytes);
  }
  for (const [name, text] of changed) if (text !== null) files[name] = mark(new TextEncoder().encode(text));
  const { files: _, reporters, ...rest } = base;
  return layout({
    ...rest,
    version: versionOf(base),
    sources: sorted(base.sources),
    reporters: sorted(reporters),
    files: sorted(files),
  });
}
