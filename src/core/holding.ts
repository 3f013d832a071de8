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
export const withHoldings = (catalog: Catalog, holdings: readonly Holding[]): Catalog =>
  holdings.reduce<Catalog>(
    (all, { catalog: own, isPreferred }) => ({
      ...all,
      sources: new Map([...all.sources, ...own.sources]),
      prefer: isPreferred ? [...own.prefer, ...all.prefer] : [...all.prefer, ...own.prefer],
      reporters: withEntries(all.reporters, own.reporters),
      investments: withEntries(all.investments, own.investments),
    }),
    catalog,
  );

/** Whether all that a catalog names of a reporter is what was brought. */
export const isBroughtAlone = (entry: ReporterEntry | undefined): boolean =>
  entry !== undefined && [entry, ...entry.more].every(({ isBrought }) => isBrought);
