import { create } from "zustand";
import type { Catalog } from "../../core/dataset";
import { allKept, keep, noteWish, removeAllBut, type Wish, wishNoted } from "./kept";

/** Why not all files could be kept: the device has no room, a file did not come, or is of another edition by now. */
type Hindrance = "full" | "unreached" | "renewed";

interface Keeping {
  /** Bytes of the files of this edition that are kept, and of all; null until they have been counted. */
  readonly kept: { readonly bytes: number; readonly all: number; readonly wish: Wish | null } | null;
  readonly isUnderWay: boolean;
  readonly hindrance: Hindrance | null;
}

export const keeping = create<Keeping>(() => ({ kept: null, isUnderWay: false, hindrance: null }));

interface File {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

const sizeOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The files of an edition, and which of them are not kept. */
async function filesOf({
  files,
}: Catalog): Promise<{ readonly all: readonly File[]; readonly missing: readonly File[] }> {
  const all = [...files].map(([name, mark]) => ({ name, ...mark }));
  const kept = await allKept();
  return { all, missing: all.filter(({ name, sha256 }) => !kept.has(`${name} ${sha256}`)) };
}

/** Counts what is kept of an edition. */
export async function countKept(catalog: Catalog): Promise<void> {
  const { all, missing } = await filesOf(catalog);
  const wish = await wishNoted();
  keeping.setState({ kept: { bytes: sizeOf(all) - sizeOf(missing), all: sizeOf(all), wish } });
}

class Renewed extends Error {}

function hindranceOf(error: unknown): Hindrance {
  if (error instanceof Renewed) return "renewed";
  return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "unreached";
}

let running: AbortController | null = null;

// Enough to keep the network busy, few enough to be stopped at once.
const atOnce = 6;

/** Keeps all files of an edition, unless it is stopped; what has come stays. */
export async function keepAll(catalog: Catalog): Promise<void> {
  const stop = (running = new AbortController());
  keeping.setState({ isUnderWay: true, hindrance: null });
  try {
    // What the browser may clear away by itself would be missing when it is needed.
    void navigator.storage.persist().catch(() => undefined);
    const before = (await wishNoted())?.before ?? [...(await allKept())].map((each) => each.split(" ")[0] ?? "");
    const wish = { edition: catalog.version, isWhole: false, before };
    await noteWish(wish);
    await countKept(catalog);
    const waiting = [...(await filesOf(catalog)).missing];
    const next = async (): Promise<void> => {
      const file = waiting.shift();
      if (!file) return;
      const response = await fetch(`./${file.name}`, { cache: "no-store", signal: stop.signal });
      if (!response.ok) throw new Error(String(response.status));
      if ((await keep(file.name, response)) !== file.sha256) throw new Renewed();
      keeping.setState(({ kept }) => ({ kept: kept && { ...kept, bytes: kept.bytes + file.bytes } }));
      return next();
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    await noteWish({ ...wish, isWhole: true });
  } catch (error) {
    if (!stop.signal.aborted) keeping.setState({ hindrance: hindranceOf(error) });
    stop.abort();
  } finally {
    keeping.setState({ isUnderWay: false });
    await countKept(catalog).catch(() => undefined);
  }
}

/** Stops what keeps all files. */
export const stopKeeping = (): void => running?.abort();

/** Removes what was kept by wish: what had been kept before, or is `used`, stays. */
export async function removeKept(catalog: Catalog, used: readonly string[]): Promise<void> {
  const { before = [] } = (await wishNoted()) ?? {};
  await removeAllBut(new Set([...before, ...used]));
  keeping.setState({ hindrance: null });
  await countKept(catalog);
}
