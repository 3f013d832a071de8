import type { CatalogJson } from "../core/form/catalogJson";
import { type Cells, rowsOf } from "../formats/cells";
import { markEstimates } from "../formats/dotsEstimates";
import { areasOf, soundSeries } from "./door";
import { filesOf, presentParts } from "./present";
import type { Store } from "./store";

type Reports = ReadonlyMap<string, Cells>;

/** What a source's figures in the folder say for reporters whom the files leave out: by them estimates are known. */
export async function presentBeside(
  store: Store,
  catalog: CatalogJson | null,
  source: string,
  given: Reports,
): Promise<Reports> {
  const present = new Map<string, Cells>();
  if (!catalog) return present;
  const areas = await areasOf(store);
  for (const [code, entry] of Object.entries(catalog.reporters)) {
    const files = filesOf(entry);
    const mayMatch = files.some(({ of }) => !of || of.some((partner) => given.has(partner)));
    if (given.has(code) || !mayMatch || !files.some(({ sources }) => sources.includes(source))) continue;
    const parts = await presentParts(entry, (file) => soundSeries(store, file, catalog, areas));
    const part = parts.find((each) => each.source === source);
    if (part) present.set(code, part.cells);
  }
  return present;
}

const countEstimates = (cells: Cells): number =>
  rowsOf(cells).reduce((sum, [, { estimates }]) => sum + (estimates?.size ?? 0), 0);

/** Marks the estimates among the reporters' figures; returns the reporters of the folder in whose figures others were found. */
export function markAmong(given: Reports, present: Reports): [string, Cells][] {
  const before = new Map([...present].map(([code, cells]) => [code, countEstimates(cells)]));
  markEstimates(new Map([...given, ...present]));
  return [...present].filter(([code, cells]) => countEstimates(cells) !== before.get(code));
}
