import { readCatalog as openCatalog, readReporters } from "../core/form/catalog";
import { emptyCatalog } from "../core/form/emptyCatalog";
import { type CatalogJson, reportersFile, wholeCatalog } from "../core/form/catalogJson";
import { catalogFiles } from "../core/form/catalogFiles";
import { isObject } from "../core/json";
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
  const whole = isObject(json) ? { ...emptyCatalog, format: null, ...json } : json;
  const first = openCatalog(whole);
  refuse(first);
  const beside = first.value?.isPart ? await read(reportersFile) : null;
  if (!first.value?.isPart) return wholeCatalog(whole as object);
  if (!beside) throw new Failure(`${reportersFile}: catalog.json names it, and it is not there`);
  const list = parseJson(beside, reportersFile);
  refuse(readReporters(list, first.value));
  return wholeCatalog(whole as object, list as object);
}

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
  const markOf = (text: string) => mark(new TextEncoder().encode(text));
  for (const [name, text] of changed) if (text !== null && name !== reportersFile) files[name] = markOf(text);
  return catalogFiles({ ...base, files }, markOf);
}
