import { createJSONStorage } from "zustand/middleware";

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const keptIn = (storage: () => Storage) =>
  createJSONStorage<unknown>(() => ({
    getItem: (name) => attempt(() => storage().getItem(name)),
    setItem: (name, value) => attempt(() => storage().setItem(name, value)),
    removeItem: (name) => attempt(() => storage().removeItem(name)),
  }));

/** What the browser keeps from one visit to the next; where that is full, closed or absent, it is forgotten with the visit. */
export const keptOnDevice = keptIn(() => localStorage);

/** What the browser keeps while a tab is open, reloads included; where it cannot, it is forgotten with the page. */
export const keptInTab = keptIn(() => sessionStorage);
