import { createStore, delMany, getMany, keys, setMany } from "idb-keyval";
import { within } from "./inFile";

/** Where figures that a reader brought are kept. */
interface Storage {
  readonly names: () => Promise<string[]>;
  readonly read: (names: readonly string[]) => Promise<unknown[]>;
  /** All of it or nothing. */
  readonly put: (all: ReadonlyMap<string, unknown>) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

export interface Keeping extends Storage {
  /** Whether all of it is there when the page is opened again. */
  readonly isKept: () => boolean;
}

/** Seconds after which a storage that does not answer, as in some private windows, is taken for blocked. */
const patience = 3;

const answered = <T>(act: Promise<T>): Promise<T> =>
  Promise.race([
    act,
    new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error("the storage does not answer")), patience * 1000);
    }),
  ]);

/** The storage of the browser; every call throws where it is blocked, full or damaged. */
function onDevice(): Storage {
  const opened = createStore("vis-a-vis", "figures");
  return {
    names: async () => (await answered(keys<string>(opened))).map(String),
    read: (names) => answered(getMany([...names], opened)),
    put: (all) => setMany([...all], opened),
    remove: (names) => delMany([...names], opened),
  };
}

/** Keeps on the device what it takes, and holds what it refuses as long as the page is open; no call throws. */
export function keepingOnDevice(): Keeping {
  const held = new Map(within?.own);
  let device: Storage | null = onDevice();
  /** One that cannot be read is not asked again. */
  const asked = async <T>(act: (storage: Storage) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return device ? await act(device) : otherwise;
    } catch {
      device = null;
      return otherwise;
    }
  };
  return {
    isKept: () => device !== null && held.size === 0,
    names: async () => [...new Set([...(await asked((each) => each.names(), [])), ...held.keys()])],
    read: async (names) => {
      const there = await asked((each) => each.read(names), []);
      return names.map((name, i) => (held.has(name) ? held.get(name) : there[i]));
    },
    put: async (all) => {
      try {
        if (!device) throw new Error("there is no storage");
        await device.put(all);
        for (const name of all.keys()) held.delete(name);
      } catch {
        for (const [name, value] of all) held.set(name, value);
      }
    },
    remove: async (names) => {
      for (const name of names) held.delete(name);
      await asked((each) => each.remove(names), undefined);
    },
  };
}
