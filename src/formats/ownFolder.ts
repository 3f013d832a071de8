import type { Catalog, Rates } from "../core/dataset";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { type CatalogSource, reportersFile } from "../core/form/catalogJson";
import { isObject } from "../core/json";
import type { DocumentFormat, Observations, ReaderOptions } from "./observations";
import { areasIn } from "./ownAreas";
import { type OwnDoor, ownDoor } from "./ownDoor";
import { nothingIn } from "./ownObservations";

const format = "own-dataset";
const catalogName = "catalog.json";

/** A file of a folder as JSON: undefined where there is none, `why` where it is none that can be read. */
type Found = { readonly json: unknown } | { readonly why: string } | undefined;

interface Folder {
  readonly names: readonly string[];
  readonly find: (name: string) => Found;
  /** Of a file its length in bytes, where that is known. */
  readonly sizeOf: (name: string) => number | undefined;
}

function ratesOf({ source, periods }: Rates): Observations {
  const rates = new Map([...periods].map(([period, { literal, value }]) => [period, literal ?? value.toFixed()]));
  return { ...nothingIn(format), source: source.id, counting: { currency: "USD", scale: 1, decimals: 4 }, rates };
}

/** The same with what the catalogue says of each source. */
function withSources(observations: Observations, catalog: Catalog, json: unknown): Observations {
  const { beside, source } = observations;
  const known = catalog.sources.get(source);
  const sources = isObject(json) && isObject(json["sources"]) ? json["sources"] : {};
  return {
    ...observations,
    ...(known ? { date: known.date, dated: known.dated ?? "published", about: sources[source] as CatalogSource } : {}),
    ...(beside ? { beside: withSources(beside, catalog, json) } : {}),
  };
}

function catalogOf(folder: Folder, door: OwnDoor, read: (name: string) => unknown): Catalog | null {
  const json = read(catalogName);
  const catalog = json === undefined ? null : door.heard(readCatalog(json));
  if (!catalog?.isPart) return catalog;
  const list = read(reportersFile);
  if (list === undefined) {
    if (!folder.find(reportersFile)) door.fault(catalogName, `names ${reportersFile}, which is not there`);
    return catalog;
  }
  return door.heard(readReporters(list, catalog));
}

function readAll(folder: Folder, options: ReaderOptions): Observations {
  const areas = folder.find("areas.json");
  const areasRead = areas && "json" in areas ? readAreas(areas.json) : null;
  const door = ownDoor(format, options, areasRead ? areasRead.value : areasIn(options));
  const read = (name: string): unknown => {
    const found = folder.find(name);
    if (found && "why" in found) door.fault(name, found.why);
    return found && "json" in found ? found.json : undefined;
  };
  if (areasRead) door.heard(areasRead);
  else read("areas.json");
  const catalog = catalogOf(folder, door, read);
  const entries = catalog ? [...catalog.reporters.values(), ...catalog.investments.values()] : [];
  const listed = entries.flatMap((entry) => [entry, ...entry.more].map(({ file }) => file));
  const present = folder.names.filter((name) => name.startsWith("series/") && name.endsWith(".json")).sort();
  for (const name of new Set([...listed, ...present])) {
    if (!folder.names.includes(name)) {
      door.fault(catalogName, `names ${name}, which is not there`);
      continue;
    }
    const [stated, size] = [catalog?.files.get(name)?.bytes, folder.sizeOf(name)];
    if (stated !== undefined && size !== undefined && stated !== size)
      door.heard({
        value: null,
        problems: [
          { severity: "warning", file: name, path: "", message: `has ${size} bytes, the catalogue says ${stated}` },
        ],
      });
    const json = read(name);
    if (json !== undefined) door.series(json, name, catalog);
  }
  const statements = read("statements.json");
  if (statements !== undefined) door.statements(statements, "statements.json");
  const found = door.end(catalog ? [...catalog.rates.values()].map(ratesOf) : []);
  const json = folder.find(catalogName);
  return catalog && json && "json" in json ? withSources(found, catalog, json.json) : found;
}

function jsonOf(bytes: Uint8Array): Found {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { why: "not well-formed JSON, or cut off" };
  }
}

/** What stands before the names of a folder’s files, such as `data/`; null where it is no folder of this application. */
function prefixIn(names: readonly string[]): string | null {
  const before = (pattern: RegExp) =>
    names.flatMap((name) => {
      const prefix = pattern.exec(name)?.[1];
      return prefix === undefined || /(?:^|\/)(?:__MACOSX\/|\.[^/])/.test(name) ? [] : [prefix];
    });
  const found = [...before(/^((?:.*\/)?)catalog\.json$/), ...before(/^((?:.*\/)?)series\/[\w-]+\.json$/)];
  return found.sort((a, b) => a.length - b.length)[0] ?? null;
}

// Some programs write the names of folders as Windows does.
const withSlashes = (name: string): string => name.replaceAll("\\", "/");

/** Whether the names of an archive’s entries are those of a dataset of this application. */
export const isOwnFolder = (names: readonly string[]): boolean => prefixIn(names.map(withSlashes)) !== null;

/** Reads a whole dataset of this application from the entries of an archive; each source stands beside the one before. */
export function readOwnFolder(entries: ReadonlyMap<string, Uint8Array>, options: ReaderOptions): Observations {
  const named = [...entries].map(([name, bytes]) => [withSlashes(name), bytes] as const);
  const prefix = prefixIn(named.map(([name]) => name)) ?? "";
  const files = new Map(
    named.flatMap(([name, bytes]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), bytes]] : [])),
  );
  const found = new Map<string, Found>();
  const find = (name: string): Found => {
    const bytes = files.get(name);
    if (!found.has(name)) found.set(name, bytes && jsonOf(bytes));
    return found.get(name);
  };
  return readAll({ names: [...files.keys()], find, sizeOf: (name) => files.get(name)?.length }, options);
}

/** A whole dataset of this application in one JSON: its files by their names. */
export const ownDataset: DocumentFormat = {
  name: format,
  signs: `a dataset of this application in one (keys such as "${catalogName}" and "series/KZ.json")`,
  isDocument: (json) => isObject(json) && isOwnFolder(Object.keys(json)),
  read: (json, options) => {
    const files = new Map(isObject(json) ? Object.entries(json) : []);
    const find = (name: string): Found => (files.has(name) ? { json: files.get(name) } : undefined);
    return readAll({ names: [...files.keys()], find, sizeOf: () => undefined }, options);
  },
};
