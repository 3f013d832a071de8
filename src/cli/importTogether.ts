import { reportersFile } from "../core/form/catalogJson";
import { catalogTexts, readCatalog } from "./catalog";
import type { Store } from "./store";

interface Gathering extends Store {
  /** Puts all that was gathered into the folder. */
  readonly put: () => Promise<void>;
}

/** A folder as it will be: what is replaced is kept beside it until everything of an import is known to be sound. */
export function gathering(store: Store): Gathering {
  const changes = new Map<string, string | null>();
  const own: Store = {
    folder: store.folder,
    read: async (name) => {
      const text = changes.get(name);
      if (text === undefined) return store.read(name);
      return text === null ? null : new TextEncoder().encode(text);
    },
    replace: (files) => {
      for (const [name, text] of files) changes.set(name, text);
      return Promise.resolve();
    },
  };
  return {
    ...own,
    put: async () => {
      const catalog = await readCatalog(own);
      // The files that each source has added are known only now.
      for (const name of [reportersFile, "catalog.json"]) changes.delete(name);
      for (const [name, text] of await catalogTexts(store, changes, catalog)) changes.set(name, text);
      await store.replace(changes);
    },
  };
}
