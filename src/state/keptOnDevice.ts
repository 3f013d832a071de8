import { createJSONStorage } from "zustand/middleware";

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** What the browser keeps from one visit to the next; where that is full, closed or absent, it is forgotten with the visit. */
export const keptOnDevice = createJSONStorage<unknown>(() => ({
  getItem: (name) => attempt(() => localStorage.getItem(name)),
  setItem: (name, value) => attempt(() => localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => localStorage.removeItem(name)),
}));
