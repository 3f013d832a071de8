import { readCatalog as openCatalog, readReporters } from "../core/form/catalog";
import { emptyCatalog } from "../core/form/emptyCatalog";
import { type CatalogJson, reportersFile, wholeCatalog } from "../core/form/catalogJson";
import { catalogFiles, versioned } from "../core/form/catalogFiles";
import { packageFile, packageText } from "../core/form/dataPackage";
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

/** What is written with the catalogue, and is none of the files that are marked before. */
const written = [reportersFile, packageFile];

/**
 * The texts of the catalogue's files once `changed` files lie in the folder beside those already there; `null` is one
 * removed, as that of the reporters beside the catalogue is where all stand in it. What describes the folder to others is
 * kept in line where it is there, or put there where it `isWanted`.
 */
export async function catalogTexts(
  { folder, read }: Store,
  changed: ReadonlyMap<string, string | null>,
  catalog: CatalogJson | null,
  isWanted = false,
): Promise<ReadonlyMap<string, string | null>> {
  const base = catalog ?? emptyCatalog;
  const files: Record<string, CatalogJson["files"][string]> = {};
  for (const name of await dataFiles(folder)) {
    const bytes = changed.has(name) || written.includes(name) ? null : await read(name);
    if (bytes) files[name] = mark(bytes);
  }
  const markOf = (text: string) => mark(new TextEncoder().encode(text));
  for (const [name, text] of changed) if (text !== null && !written.includes(name)) files[name] = markOf(text);
  const whole = versioned({ ...base, files });
  const texts = catalogFiles(whole, markOf);
  if (!isWanted && (await read(packageFile)) === null) return texts;
  const own = [...texts].flatMap(([name, text]) => (text === null ? [] : [[name, markOf(text)] as const]));
  return new Map([[packageFile, packageText(whole, { ...files, ...Object.fromEntries(own) })], ...texts]);
}
