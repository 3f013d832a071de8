import {
  type CatalogJson,
  catalogText,
  emptyCatalog,
  readCatalog as openCatalog,
  readReporters,
  reportersFile,
  reportersText,
  wholeCatalog,
} from "../core/form/catalog";
import { Failure, messageOf, refuse } from "./failure";
import { dataFiles } from "./place";
import { mark, type Store } from "./store";

export function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Failure(`${name}: not well-formed JSON (${messageOf(error)})`);
  }
}

/** The catalogue of a folder with all its reporters, of which nothing is used that the application would refuse; `null` where there is none. */
export async function readCatalog({ read }: Store): Promise<CatalogJson | null> {
  const bytes = await read("catalog.json");
  if (bytes === null) return null;
  const json = parseJson(bytes, "catalog.json");
  const isRecord = typeof json === "object" && json !== null && !Array.isArray(json);
  const whole = isRecord ? { ...emptyCatalog, format: null, ...json } : json;
  const first = openCatalog(whole);
  refuse(first);
  const beside = first.value?.isPart ? await read(reportersFile) : null;
  if (!first.value?.isPart) return wholeCatalog(whole as object);
  if (!beside) throw new Failure(`${reportersFile}: catalog.json names it, and it is not there`);
  const list = parseJson(beside, reportersFile);
  refuse(readReporters(list, first.value));
  return wholeCatalog(whole as object, list as object);
}

/** The month of the newest statistics; rates may reach further than what they convert. */
const versionOf = ({ sources, rates, version }: CatalogJson) => {
  const ofRates = new Set(Object.values(rates ?? {}).map(({ source }) => source));
  const months = Object.entries(sources).flatMap(([id, { date }]) => (ofRates.has(id) ? [] : [date.slice(0, 7)]));
  return months.sort().at(-1)?.replace("-", ".") ?? version;
};

/**
 * The texts of the catalogue's files once `changed` files lie in the folder beside those already there; `null` is one
 * removed, as that of the reporters beside the catalogue is where all stand in it.
 */
export async function catalogTexts(
  { folder, read }: Store,
  changed: ReadonlyMap<string, string | null>,
  catalog: CatalogJson | null,
): Promise<ReadonlyMap<string, string | null>> {
  const base = catalog ?? emptyCatalog;
  const files: Record<string, CatalogJson["files"][string]> = {};
  for (const name of await dataFiles(folder)) {
    const bytes = changed.has(name) || name === reportersFile ? null : await read(name);
    if (bytes) files[name] = mark(bytes);
  }
  for (const [name, text] of changed)
    if (text !== null && name !== reportersFile) files[name] = mark(new TextEncoder().encode(text));
  const whole = { ...base, version: versionOf(base), files };
  const beside = reportersText(whole);
  return new Map([
    [reportersFile, beside],
    ["catalog.json", catalogText(whole, beside === null ? null : mark(new TextEncoder().encode(beside)))],
  ]);
}
