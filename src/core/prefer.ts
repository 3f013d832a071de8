import type { Catalog, Coverage, Dataset, ReporterFile, Series, Source } from "./dataset";
import { joinedCoverage } from "./coverage";
import { letterAt } from "./form/printedTurnover";
import { isLike, ordinal } from "./period";

/** Ids of the sources that the files of some reporters hold, in the catalog's order of preference. */
export function sourcesOn({ prefer, reporters }: Catalog, codes: readonly string[]): string[] {
  const entries = codes.flatMap((code) => reporters.get(code) ?? []);
  const held = new Set(entries.flatMap((entry) => [entry, ...entry.more].flatMap(({ sources }) => sources)));
  return [...prefer.filter((id) => held.has(id)), ...[...held].filter((id) => !prefer.includes(id))];
}

/** A reporter's file with its sources in an order of preference; what is not in it comes last. */
export function preferredFirst(file: ReporterFile, prefer: readonly string[]): ReporterFile {
  if (file.sources.size < 2) return file;
  const place = ({ id }: Source) => prefer.indexOf(id) + 1 || Number.POSITIVE_INFINITY;
  return {
    ...file,
    sources: new Map([...file.sources].sort(([a], [b]) => place(a) - place(b))),
    series: new Map(
      [...file.series].map(([key, all]) => [key, all.toSorted((a, b) => place(a.source) - place(b.source))]),
    ),
  };
}

/** The dataset as one who prefers a source reads it: that one first, and the others where it has no figure. */
export function preferring(dataset: Dataset, source: string | null): Dataset {
  if (source === null) return dataset;
  const prefer = [source, ...dataset.catalog.prefer.filter((id) => id !== source)];
  return {
    ...dataset,
    reporters: new Map([...dataset.reporters].map(([code, file]) => [code, preferredFirst(file, prefer)])),
  };
}

/** The dataset as one reads it who lets the members of groups change from year to year. */
export const evolving = (dataset: Dataset): Dataset => ({ ...dataset, membership: "evolving" });

/** What a source says in two files, each period by the first that speaks of it. */
function together(first: Series, second: Series): Series {
  const [a, b] = [ordinal(first.from), ordinal(second.from)];
  const start = Math.min(a, b);
  const length = Math.max(a + first.values.length, b + second.values.length) - start;
  if (first.values.length === length || first.counting.scale !== second.counting.scale) return first;
  const all = Array.from({ length }, (_, i) => {
    const own = start + i - a;
    return own >= 0 && own < first.values.length ? ([first, own] as const) : ([second, start + i - b] as const);
  });
  const { earlier = [] } = second;
  return {
    ...first,
    from: start === a ? first.from : second.from,
    values: all.map(([{ values }, i]) => values[i] ?? null),
    status: all.map(([series, i]) => letterAt(series, i)).join(""),
    estimates: all.map(([{ estimates }, i]) => estimates?.[i] ?? ".").join(""),
    earlier: [...(first.earlier ?? []), ...earlier],
  };
}

/** Several files of one reporter as one, its sources in order of preference; what a source says in two is taken once. */
export function joined(files: readonly [ReporterFile, ...ReporterFile[]], prefer: readonly string[]): ReporterFile {
  if (files.length === 1) return files[0];
  const series = new Map<string, Series[]>();
  for (const file of files)
    for (const [key, others] of file.series) {
      const all = [...(series.get(key) ?? [])];
      for (const other of others) {
        const i = all.findIndex(({ source, from }) => source === other.source && isLike(from, other.from));
        const known = all[i];
        if (known) all[i] = together(known, other);
        else all.push(other);
      }
      series.set(key, all);
    }
  const sources = new Map<Source, Coverage>();
  for (const file of files)
    for (const [source, coverage] of file.sources)
      sources.set(source, joinedCoverage([sources.get(source) ?? [], coverage]));
  const all = {
    reporter: files[0].reporter,
    coverage: joinedCoverage(files.map(({ coverage }) => coverage)),
    sources,
    partners: [...new Set(files.flatMap(({ partners }) => partners))],
    series,
  };
  return preferredFirst(all, prefer);
}

/** Files of several reporters, those of each as one. */
export function joinedReporters(
  files: readonly ReporterFile[],
  prefer: readonly string[],
): ReadonlyMap<string, ReporterFile> {
  const all = new Map<string, [ReporterFile, ...ReporterFile[]]>();
  for (const file of files) all.set(file.reporter, [...(all.get(file.reporter) ?? []), file] as [ReporterFile]);
  return new Map([...all].map(([reporter, own]) => [reporter, joined(own, prefer)]));
}
