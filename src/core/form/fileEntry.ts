import { world } from "../area";
import type { Coverage } from "../dataset";
import { formatPeriods } from "../period";
import type { CatalogFile, CatalogReporter, usualFile } from "./catalogJson";

/** A file of a reporter, as far as the catalogue speaks of it. */
export interface EnteredFile {
  readonly file: string;
  /** Ids, the preferred first. */
  readonly sources: readonly string[];
  readonly coverage: Coverage;
  /** Those periods of which it gives the total of all partners alone. */
  readonly ofTotal: Coverage;
  readonly partners: readonly string[];
}

/** A file that speaks of no more partners than these names them in the catalogue. */
export const few = 3;

function fileEntry(
  { file, sources, coverage, ofTotal, partners }: EnteredFile,
  list: keyof typeof usualFile,
): CatalogFile {
  return {
    file,
    sources,
    periods: coverage.map(formatPeriods),
    ...(ofTotal.length > 0 ? { ofTotal: ofTotal.map(formatPeriods) } : {}),
    // Whoever is silent on what it holds with a partner may still have stated something of it.
    ...(list === "reporters" && partners.length <= few && !partners.includes(world) ? { of: partners } : {}),
  };
}

/** What the catalogue says of a reporter's files, the one that is read first at their head; null where there are none. */
export function reporterEntry(files: readonly EnteredFile[], list: keyof typeof usualFile): CatalogReporter | null {
  const [main, ...others] = files.map((file) => fileEntry(file, list));
  if (!main) return null;
  // Where the first file names its partners, one that speaks of all says so.
  const more = main.of ? others.map(({ of = null, ...each }) => ({ ...each, of })) : others;
  return { ...main, ...(more.length > 0 ? { more } : {}) };
}
