import { speaksOf } from "./coverage";
import type { Catalog } from "./dataset";

/** Reporters whose files may speak of a country. */
export const reportersOn = (catalog: Catalog, country: string): string[] =>
  [...catalog.reporters]
    .filter(([reporter, entry]) => reporter !== country && speaksOf(entry, country))
    .map(([reporter]) => reporter);
