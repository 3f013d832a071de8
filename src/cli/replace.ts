import { join } from "node:path";
import { type CatalogFile, reportersFile, wholeCatalog } from "../core/form/catalogJson";
import { type Disk, makeFolder, readIfPresent } from "./disk";
import { Failure, messageOf } from "./failure";
import { leftovers, placeOf, waiting } from "./place";

/*
 * How many files become others at once, though each has to be written by itself and the process may be killed between
 * any two acts:
 * 1. each new file is written under a name of its own beside the old one, which nobody reads;
 * 2. a plan is put beside them. From here on whoever comes next completes it; before, whoever comes next clears up;
 * 3. the catalogue is exchanged for one that names the new files where they lie. This one act shows them to the page;
 * 4. the old files, which no catalogue names now, are written over, and a catalogue with their usual names is put in.
 * A reader finds at any moment a catalogue all of whose files belong together.
 */

const planName = ".incoming";
const catalogName = "catalog.json";

interface Plan {
  readonly put: readonly string[];
  readonly remove: readonly string[];
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Writes a file so that its name stands for the old bytes or the new, never for a part of them. */
async function exchange(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  await disk.remove(`${path}.part`);
  await disk.write(`${path}.part`, bytes);
  await disk.rename(`${path}.part`, path);
}

const parsed = (bytes: Uint8Array): object => JSON.parse(new TextDecoder().decode(bytes)) as object;

/** The text of a catalogue that names all reporters itself, and the series that are to be put where they wait. */
function meanwhile(catalog: object, list: object, { put }: Plan): string {
  const { reporters, files, ...rest } = wholeCatalog(catalog, list);
  const { [reportersFile]: _, ...others } = files;
  const moved = new Set(put);
  const at = <T extends CatalogFile>(entry: T): T => ({
    ...entry,
    file: moved.has(entry.file) ? waiting(entry.file) : entry.file,
  });
  const entries = Object.entries(reporters).map(
    ([code, { more, ...entry }]) => [code, { ...at(entry), ...(more ? { more: more.map(at) } : {}) }] as const,
  );
  return JSON.stringify({ ...rest, reporters: Object.fromEntries(entries), files: others });
}

/** Steps 3 and 4. `change` exchanges or with `null` removes one file; done twice, each step does the same again. */
async function complete(
  folder: string,
  plan: Plan,
  change: (name: string, bytes: Uint8Array | null) => Promise<void>,
): Promise<void> {
  const next = async (name: string) => {
    const bytes = await readIfPresent(await placeOf(folder, waiting(name)));
    if (!bytes) throw new Failure(`${name}: what an import has left of it is not there; import anew`);
    return bytes;
  };
  const catalog = plan.put.includes(catalogName) ? await next(catalogName) : null;
  if (catalog) {
    const json = parsed(catalog);
    const isBeside = Object.hasOwn((json as { files?: object }).files ?? {}, reportersFile);
    const list = plan.put.includes(reportersFile)
      ? await next(reportersFile)
      : isBeside
        ? await readIfPresent(await placeOf(folder, reportersFile))
        : null;
    await change(catalogName, encode(meanwhile(json, list ? parsed(list) : {}, plan)));
  }
  for (const name of plan.put) if (name !== catalogName) await change(name, await next(name));
  if (catalog) await change(catalogName, catalog);
  for (const name of plan.remove) await change(name, null);
}

/** Removes what waits for nothing; what the catalogue names, as in a folder that was copied meanwhile, is data. */
async function clear(folder: string, disk: Disk): Promise<void> {
  const names = await leftovers(folder);
  if (names.length === 0) return;
  const catalog = new TextDecoder().decode((await readIfPresent(await placeOf(folder, catalogName))) ?? undefined);
  for (const name of names) if (!catalog.includes(`"${name}"`)) await disk.remove(join(folder, name));
}

const changer = (folder: string, disk: Disk) => async (name: string, bytes: Uint8Array | null) => {
  const path = await placeOf(folder, name);
  await (bytes ? exchange(path, bytes, disk) : disk.remove(path));
};

function planOf(bytes: Uint8Array): Plan {
  try {
    const { put, remove } = JSON.parse(new TextDecoder().decode(bytes)) as Plan;
    return { put: [...put], remove: [...remove] };
  } catch {
    throw new Failure(`${planName}: is no plan of an import; remove it and import anew`);
  }
}

/** Completes what a killed run had planned, or clears up what it had not. */
export async function recover(folder: string, disk: Disk): Promise<void> {
  const bytes = await readIfPresent(join(folder, planName));
  if (bytes) {
    await complete(folder, planOf(bytes), changer(folder, disk));
    await disk.remove(join(folder, planName));
  }
  await clear(folder, disk);
}

/** Gives files these texts, or with `null` removes them: all of them, or where anything fails none. */
export async function replaceAll(folder: string, files: ReadonlyMap<string, string | null>, disk: Disk): Promise<void> {
  const plan: { readonly put: string[]; readonly remove: string[] } = { put: [], remove: [] };
  const change = changer(folder, disk);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [name, text] of files) {
      const before = await readIfPresent(await placeOf(folder, name));
      if (text === null) {
        if (before) plan.remove.push(name);
        continue;
      }
      const bytes = encode(text);
      if (before && Buffer.compare(before, bytes) === 0) continue;
      if (name.includes("/")) await makeFolder(join(folder, "series"));
      await disk.write(await placeOf(folder, waiting(name)), bytes);
      plan.put.push(name);
    }
    if (plan.put.length + plan.remove.length === 0) return;
    await exchange(join(folder, planName), encode(JSON.stringify(plan)), disk);
    await complete(folder, plan, async (name, bytes) => {
      const before = await readIfPresent(await placeOf(folder, name));
      undo.unshift(() => change(name, before));
      await change(name, bytes);
    });
    await disk.remove(join(folder, planName));
  } catch (error) {
    try {
      for (const back of undo) await back();
      await disk.remove(join(folder, planName));
      await clear(folder, disk);
    } catch {
      // The plan may still be there, or files that wait; whoever comes next sees to both.
      throw new Failure(`${messageOf(error)}; the next data command puts this right`);
    }
    throw error;
  }
  // The files are in place; what could not be cleared now the next command clears.
  await clear(folder, disk).catch(() => undefined);
}
