import type { Needs } from "../core/neededFiles";
import { reportersFile } from "../core/form/catalogJson";
import { getOrMake } from "../core/memo";
import { type Fetched, fetchFile } from "../io/fetchFile";
import { assemble, catalogOf, filesFor, firstFiles, type Loaded } from "../io/load";
import { needsOf, settledNeeds } from "../screens/page/needs";
import type { View } from "../state/chosen";

const asked = new Map<string, Promise<Fetched>>();
const file = (name: string) => getOrMake(asked, name, () => fetchFile(name));

async function datasetFor(needs: Needs): Promise<Loaded> {
  // The reporter's file is asked for before the catalog says where it lies.
  void Promise.all(filesFor(null, needs).map(file));
  const first = await Promise.all(firstFiles.map(file));
  const files = (list?: Fetched) => filesFor(catalogOf(first[0], list), needs);
  const list = files().includes(reportersFile) ? await file(reportersFile) : undefined;
  return assemble([...first, ...(await Promise.all(files(list).map(file)))], needs.subject);
}

/** What the site itself has on a question; what a reader brought stays out of the pages of others. */
export async function load(view: View): Promise<Loaded> {
  const loaded = await datasetFor(needsOf(view));
  return loaded.dataset ? datasetFor(settledNeeds(view, loaded.dataset)) : loaded;
}
