import type { SourceNames } from "../core/dataset";
import { emptyCatalog } from "../core/form/emptyCatalog";
import { type CatalogFile, type CatalogJson, type CatalogReporter, type CatalogSource } from "../core/form/catalogJson";
import { formatPeriods } from "../core/period";
import { isOfInvestment } from "../core/seriesKey";
import type { Cells } from "./cells";
import { chainOf, type Observations } from "./observations";
import { coverageOfParts, type Part, partnersOf, textOf } from "./parts";
import { sources as knownSources } from "./sources";
import { own } from "../core/own";

/** What one file says, in the project's own form: a catalog of its own and the files that it names. */
export interface Held {
  readonly catalog: CatalogJson;
  /** The texts of its files by name. */
  readonly files: ReadonlyMap<string, string>;
}

const longestName = 22;

/** The id of a file, alike for everybody who has the same one: its name in plain letters and a mark of its content. */
export function idOf(name: string, start: Uint8Array, size: number): string {
  let mark = 0x811c9dc5;
  for (const byte of [...new TextEncoder().encode(String(size)), ...start])
    mark = Math.imul(mark ^ byte, 0x01000193) >>> 0;
  const plain = name
    .replace(/\.[a-z]{2,5}(?:\.gz)?$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestName)
    .replace(/^-+|-+$/g, "");
  return `own-${plain || "file"}-${mark.toString(36).padStart(7, "0")}`;
}

type Known = SourceNames & { readonly url: string; readonly in?: Readonly<Record<string, Partial<SourceNames>>> };

/** What the catalog says of a file that was brought: whose figures it has, under the name of the file and the day of reading. */
function sourceOf({ source, about }: Observations, file: string, day: string): CatalogSource {
  const known = (about as Known | undefined) ?? own<Known>(knownSources, source);
  const titled = ({ publisher, title }: SourceNames) => `${publisher}: ${title}`;
  return {
    kind: "statistics",
    publisher: file,
    ...(known?.short === undefined ? {} : { short: known.short }),
    title: known ? titled(known) : file,
    date: day,
    dated: "read",
    file,
    url: known?.url ?? null,
    ...(known?.terms === undefined ? {} : { terms: known.terms }),
    ...(known?.in
      ? {
          in: Object.fromEntries(
            Object.entries(known.in).map(([language, { terms, ...names }]) => [
              language,
              { title: titled({ ...known, ...names }), ...(terms === undefined ? {} : { terms }) },
            ]),
          ),
        }
      : {}),
  };
}

/** The cells of a reporter that are of trade, or of investment: no file is of both. */
const cellsOn = (cells: Cells, isAsked: boolean): Cells =>
  new Map([...cells].filter(([key]) => isOfInvestment(key) === isAsked));

const entryOf = (file: string, part: Part): CatalogFile => ({
  file,
  sources: [part.source],
  periods: coverageOfParts([part]).map(formatPeriods),
});

/**
 * Puts what a file says into the project's own form, each of its sources as one; figures of trade and of investment apart.
 * The first source has the id of the file, and the others the same with a number.
 */
export function heldOf(observations: Observations, id: string, name: string, day: string): Held {
  const files = new Map<string, string>();
  const lists: Record<"reporters" | "investments", Record<string, CatalogReporter>> = {
    reporters: {},
    investments: {},
  };
  const sources: Record<string, CatalogSource> = {};
  chainOf(observations).forEach((each, i) => {
    const source = i === 0 ? id : `${id}-${i + 1}`;
    if (each.byReporter.size === 0) return;
    sources[source] = sourceOf(each, name, day);
    for (const [reporter, cells] of each.byReporter)
      for (const list of ["reporters", "investments"] as const) {
        const part = { source, unit: each.counting, cells: cellsOn(cells, list === "investments") };
        if (partnersOf([part]).length === 0) continue;
        const file = `series/${reporter}-${source}${list === "investments" ? "-investment" : ""}.json`;
        files.set(file, textOf(reporter, [part]));
        const entry = entryOf(file, part);
        const before = lists[list][reporter];
        lists[list][reporter] = before ? { ...before, more: [...(before.more ?? []), entry] } : entry;
      }
  });
  return {
    catalog: { ...emptyCatalog, version: day, sources, prefer: Object.keys(sources), ...lists },
    files,
  };
}
