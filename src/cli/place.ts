import { lstat, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { packageFile } from "../core/form/dataPackage";
import { Failure, isMissing } from "./failure";

/** A file of a data folder lies in the folder or in its `series`, whoever names it. */
const dataName = /^(?:series\/)?[A-Za-z0-9][\w-]*\.json$/;

/** The name under which a file waits until all are complete; the page may read it by this name meanwhile. */
export const waiting = (name: string): string => name.replace(/\.json$/, "--incoming.json");
const isWaiting = (name: string) => name.endsWith("--incoming.json");
const isPart = (name: string) => /(?:\.json|^\.incoming)(?:\.part|\.\d+\.tmp)$/.test(name);

const kindAt = async (path: string) => {
  try {
    return await lstat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** Where a file of a data folder lies. No name leads outside, neither by its letters nor through a link. */
export async function placeOf(folder: string, name: string): Promise<string> {
  if (!dataName.test(name)) throw new Failure(`“${name}” is no name of a data file, such as series/KZ.json`);
  const path = join(folder, name);
  const inside = dirname(path);
  if (inside !== folder) {
    const found = await kindAt(inside);
    if (found && !found.isDirectory()) throw new Failure(`${inside}: expected a folder, and no link to one`);
  }
  const found = await kindAt(path);
  if (found && !found.isFile()) throw new Failure(`${path}: expected a regular file, and no link to one`);
  return path;
}

async function namesIn(folder: string): Promise<string[]> {
  const found = await kindAt(folder);
  return found?.isDirectory() ? readdir(folder) : [];
}

const allNames = async (folder: string): Promise<string[]> => [
  ...(await namesIn(folder)),
  ...(await namesIn(join(folder, "series"))).map((name) => `series/${name}`),
];

/** Files that speak of all others, and of which none has a mark. */
const ofAll = ["catalog.json", packageFile];

/** The names of all data files of a folder but the catalogue and what describes the folder to others, with `/` between folders, sorted. */
export const dataFiles = async (folder: string): Promise<string[]> =>
  (await allNames(folder)).filter((name) => dataName.test(name) && !ofAll.includes(name) && !isWaiting(name)).sort();

export const isDataFile = (name: string): boolean => dataName.test(name);

/** The names of all files of a folder and the folders in it, but for the lock and what a killed run left; sorted. */
export async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((name) => !name.startsWith(".at-work-") && !isWaiting(name) && !isPart(name))
    .sort();
}

/** What a run that was killed left behind. */
export const leftovers = async (folder: string): Promise<string[]> =>
  (await allNames(folder)).filter((name) => isWaiting(name) || isPart(name));
