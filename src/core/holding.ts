import type { Catalog, FileEntry, ReporterEntry } from "./dataset";

/** Figures that a reader brought, with a catalog of their own; their files lie on the device. */
export interface Holding {
  /** That of its source as well. */
  readonly id: string;
  readonly catalog: Catalog;
  /** Whether its word comes before that of the built-in sources. */
  readonly isPreferred: boolean;
  /** The JSON of a sound file of statements, where it has any. */
  readonly statements?: unknown;
}

/** The name of a file by the id of its source, as far as an id can hold one; null for a source that nobody brought. */
export const fileNamed = (source: string): string | null => /^own-(.+)-[0-9a-z]{7}(?:-\d+)?$/.exec(source)?.[1] ?? null;

const asBrought = ({ file, coverage, sources, ofTotal }: FileEntry): FileEntry => ({
  file,
  coverage,
  sources,
  ...(ofTotal ? { ofTotal } : {}),
  isBrought: true,
});

function withEntries(
  known: ReadonlyMap<string, ReporterEntry>,
  brought: ReadonlyMap<string, ReporterEntry>,
): ReadonlyMap<string, ReporterEntry> {
  const all = new Map(known);
  for (const [code, { more, ...entry }] of brought) {
    const files = [entry, ...more].map(asBrought);
    const before = all.get(code);
    const [first, ...others] = before ? [before, ...before.more, ...files] : files;
    if (first) all.set(code, { ...first, more: others });
  }
  return all;
}

/** A catalog with what a reader brought: as further sources, and further files of reporters. */
export function withHoldings(catalog: Catalog, holdings: readonly Holding[]): Catalog {
  if (holdings.length === 0) return catalog;
  const sources = new Map(catalog.sources);
  let { prefer, reporters, investments } = catalog;
  for (const { catalog: own, isPreferred } of holdings) {
    for (const [id, source] of own.sources) sources.set(id, source);
    prefer = isPreferred ? own.prefer.concat(prefer) : prefer.concat(own.prefer);
    reporters = withEntries(reporters, own.reporters);
    investments = withEntries(investments, own.investments);
  }
  return { ...catalog, sources, prefer, reporters, investments };
}

/** Whether all that a catalog names of a reporter is what was brought. */
export const isBroughtAlone = (entry: ReporterEntry | undefined): boolean =>
  entry !== undefined && [entry, ...entry.more].every(({ isBrought }) => isBrought);
