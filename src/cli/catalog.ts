import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readAreas } from "../core/read/areas";
import { readCatalog as openCatalog } from "../core/read/catalog";
import { readSeries } from "../core/read/series";
import { readStatements } from "../core/read/statements";
import { Failure, isMissing } from "./failure";
import { layout } from "./layout";
import { type FileMark, mark, readIfPresent } from "./store";

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

const empty: Catalog = {
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
    throw new Failure(`${name}: not well-formed JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

export async function readCatalog(folder: string): Promise<Catalog | null> {
  const bytes = await readIfPresent(join(folder, "catalog.json"));
  if (bytes === null) return null;
  const catalog = parseJson(bytes, "catalog.json") as Partial<Catalog> | null;
  if (catalog?.format !== "visavis-catalog/1") {
    throw new Failure('catalog.json: expected an object with "format": "visavis-catalog/1"');
  }
  return { ...empty, ...catalog };
}

/** The names of all data files of a folder but the catalogue, with `/` between folders, sorted. */
async function dataFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true });
    return entries
      .map((entry) => entry.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".json") && name !== "catalog.json")
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const versionOf = (sources: Catalog["sources"], fallback: string) =>
  Object.values(sources)
    .map(({ date }) => date.slice(0, 7).replace("-", "."))
    .sort()
    .at(-1) ?? fallback;

/** The text of the catalogue once `changed` files lie in the folder beside those already there; `null` is one removed. */
export async function catalogText(
  folder: string,
  changed: ReadonlyMap<string, FileMark | null>,
  catalog: Catalog | null,
): Promise<string> {
  const base = catalog ?? empty;
  const files: Record<string, FileMark> = {};
  for (const name of await dataFiles(folder)) {
    const bytes = changed.has(name) ? null : await readIfPresent(join(folder, name));
    if (bytes) files[name] = mark(bytes);
  }
  for (const [name, written] of changed) if (written) files[name] = written;
  const { files: _, reporters, ...rest } = base;
  return layout({
    ...rest,
    version: versionOf(base.sources, base.version),
    sources: sorted(base.sources),
    reporters: sorted(reporters),
    files: sorted(files),
  });
}

/** What the application's own door finds wrong in the files, beyond their being well-formed. */
function faultsAtTheDoor(files: ReadonlyMap<string, unknown>): string[] {
  const catalog = openCatalog(files.get("catalog.json"));
  const areas = readAreas(files.get("areas.json"));
  const today = new Date().toISOString().slice(0, 10);
  const statements = readStatements(files.get("statements.json"), areas.value, today);
  const series = [...(catalog.value?.reporters.values() ?? [])].flatMap(({ file }) =>
    catalog.value && files.has(file) ? readSeries(files.get(file), file, catalog.value, areas.value).problems : [],
  );
  return [...catalog.problems, ...areas.problems, ...statements.problems, ...series]
    .filter(({ severity }) => severity === "error")
    .map(({ file, path, message }) => `${file}${path ? `, ${path}` : ""}: ${message}`);
}

/** What is wrong with a data folder, one sentence a fault. */
export async function faultsOf(folder: string): Promise<string[]> {
  const catalog = await readCatalog(folder);
  if (!catalog) return [`catalog.json: there is none in ${folder}`];
  const present = await dataFiles(folder);
  const faults = present
    .filter((name) => !(name in catalog.files))
    .map((name) => `${name}: not in the catalogue; run “npm run data -- catalog”`);
  const files = new Map<string, unknown>([["catalog.json", catalog]]);
  for (const [name, expected] of Object.entries(catalog.files)) {
    const bytes = await readIfPresent(join(folder, name));
    if (bytes === null) {
      faults.push(`${name}: listed in the catalogue but not there`);
      continue;
    }
    if (mark(bytes).sha256 !== expected.sha256) {
      faults.push(`${name}: differs from the catalogue; run “npm run data -- catalog” if the change is meant`);
    }
    try {
      files.set(name, parseJson(bytes, name));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
    }
  }
  const required = ["areas.json", "statements.json"];
  const whole = required.every((name) => files.has(name));
  return whole ? [...faults, ...faultsAtTheDoor(files)] : faults;
}
