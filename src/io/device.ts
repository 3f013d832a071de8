import { createStore, delMany, getMany, keys, setMany, type UseStore } from "idb-keyval";

/** Where figures that a reader brought are kept: on the device, or where that is refused until the page is left. */
export interface Keeping {
  readonly names: () => Promise<string[]>;
  readonly read: (names: readonly string[]) => Promise<unknown[]>;
  /** All of it or nothing. */
  readonly put: (all: ReadonlyMap<string, unknown>) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

const store = (): UseStore => createStore("vis-a-vis", "figures");

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
export function onDevice(): Keeping {
  const opened = store();
  return {
    names: async () => (await answered(keys<string>(opened))).map(String),
    read: (names) => answered(getMany([...names], opened)),
    put: (all) => setMany([...all], opened),
    remove: (names) => delMany([...names], opened),
  };
}

/** Holds figures as long as the page is open. */
export function inMemory(): Keeping {
  const held = new Map<string, unknown>();
  return {
    names: async () => [...held.keys()],
    read: async (names) => names.map((name) => held.get(name)),
    put: async (all) => {
      for (const [name, value] of all) held.set(name, value);
    },
    remove: async (names) => {
      for (const name of names) held.delete(name);
    },
  };
}
