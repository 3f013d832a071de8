import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { zipSync } from "fflate";
import { totalsAlone } from "../core/totalsAlone";
import { joinedCoverage } from "../core/coverage";
import type { Coverage, Rates, ReporterFile, Series, Source } from "../core/dataset";
import { areasTextOf } from "../core/form/areasText";
import { emptyCatalog } from "../core/form/emptyCatalog";
import {
  type CatalogJson,
  type CatalogReporter,
  type CatalogSource,
  type FileMark,
  usualFile,
} from "../core/form/catalogJson";
import { catalogFiles } from "../core/form/catalogFiles";
import { type EnteredFile, reporterEntry } from "../core/form/fileEntry";
import { layout } from "../core/form/layout";
import type { Unit } from "../core/form/unit";
import { inFileOrder, seriesText } from "../core/form/seriesText";
import { noStatements } from "../core/form/statementsJson";
import { runsOf } from "../core/runsOf";
import { lastDay } from "../core/lastDay";
import { formatPeriod, formatPeriods, later, order } from "../core/period";
import { isOfInvestment, partnersIn } from "../core/seriesKey";
import { greatest } from "../core/extremes";
import type { Brought } from "./brought";

export interface BroughtData extends Brought {
  /** What turns another currency into dollars, by currency; a figure without a rate cannot be compared. */
  readonly rates: ReadonlyMap<string, Rates>;
  /** The JSON of a file of statements; none where it is left out. */
  readonly statements?: unknown;
}

const markOf = (text: string): FileMark => {
  const bytes = new TextEncoder().encode(text);
  return { sha256: bytesToHex(sha256(bytes)), bytes: bytes.length };
};

/** The last day of which a source speaks, an ISO date. */
const lastDayOf = (coverage: Coverage): string =>
  coverage
    .map(({ to }) => lastDay(to))
    .sort()
    .at(-1) ?? "";

/** What the catalogue says of a source; one that has no date reaches as far as its figures. */
function sourceJson(source: Source, coverage: Coverage): CatalogSource {
  const { id: _, editions, date, ...rest } = source;
  const dating = date === "" ? { date: lastDayOf(coverage), dated: "data to" } : { date };
  const written = editions?.map(({ periods, ...each }) => ({
    ...each,
    periods: runsOf([...periods].sort(order)).map(formatPeriods),
  }));
  return { ...rest, ...dating, ...(written ? { editions: written } : {}) } as CatalogSource;
}

const coverageOf = (all: readonly Series[]): Coverage =>
  inFileOrder(joinedCoverage(all.map(({ from, values }) => [{ from, to: later(from, values.length - 1) }])));

/** What one reporter says in some of its series; null where it says nothing in them. */
function partOf(file: ReporterFile, isMeant: (key: string, series: Series) => boolean): ReporterFile | null {
  const series = new Map<string, readonly Series[]>();
  for (const [key, all] of file.series) {
    const kept = all.filter((each) => each.values.length > 0 && isMeant(key, each));
    if (kept.length > 0) series.set(key, kept);
  }
  if (series.size === 0) return null;
  const lines = [...series.values()].flat();
  const sources = [...file.sources.keys()].flatMap((source) => {
    const own = lines.filter((each) => each.source.id === source.id);
    return own.length > 0 ? [[source, coverageOf(own)] as const] : [];
  });
  return {
    reporter: file.reporter,
    coverage: coverageOf(lines),
    sources: new Map(sources),
    partners: partnersIn(series.keys()),
    series,
  };
}

const unitOf = ({ counting: { currency, scale, decimals, leastDecimals } }: Series): string =>
  JSON.stringify([currency, scale, decimals, leastDecimals]);

/** A file for each unit in which a source counts, as one file has one of each source. */
function filesOf(file: ReporterFile): ReporterFile[] {
  const units = new Map<string, string[]>();
  for (const each of [...file.series.values()].flat()) {
    const known = units.get(each.source.id) ?? [];
    units.set(each.source.id, known);
    if (!known.includes(unitOf(each))) known.push(unitOf(each));
  }
  const most = greatest(
    0,
    [...units.values()].map(({ length }) => length),
  );
  return Array.from({ length: most }, (_, i) =>
    partOf(file, (__, each) => units.get(each.source.id)?.[i] === unitOf(each)),
  ).filter((each) => each !== null);
}

function unitsOf({ sources, series }: ReporterFile): Map<string, Unit> {
  const all = [...series.values()].flat();
  return new Map(
    [...sources.keys()].flatMap(({ id }) => {
      const counting = all.find(({ source }) => source.id === id)?.counting;
      if (!counting) return [];
      const { rates: _, ...unit } = counting;
      return [[id, unit] as const];
    }),
  );
}

/** A file as the catalogue speaks of it. */
const entered = (name: string, file: ReporterFile): EnteredFile => ({
  file: name,
  sources: [...file.sources.keys()].map(({ id }) => id),
  coverage: file.coverage,
  ofTotal: totalsAlone(file),
  partners: file.partners,
});

const ratesJson = ({ source, periods }: Rates) => ({
  source: source.id,
  periods: Object.fromEntries(
    [...periods].map(([period, { literal, value }]) => [formatPeriod(period), literal ?? value.toFixed()]),
  ),
});

/** The texts of a data folder with these figures, by name; it can stand in place of the one that the application has. */
export function folderFiles({ reporters, areas, rates, statements = noStatements }: BroughtData): Map<string, string> {
  const files = new Map<string, string>();
  const entries: Record<keyof typeof usualFile, Record<string, CatalogReporter>> = { reporters: {}, investments: {} };
  const sources = new Map<string, Source>();
  for (const { source } of rates.values()) sources.set(source.id, source);
  const covered = new Map<string, Coverage>();
  for (const each of reporters)
    for (const list of ["reporters", "investments"] as const) {
      const isMeant = (key: string) => isOfInvestment(key) === (list === "investments");
      const part = partOf(each, isMeant);
      const written = (part ? filesOf(part) : []).map((file, i) => {
        const name = usualFile[list](file.reporter).replace(/(?=\.json$)/, i === 0 ? "" : `-${i + 1}`);
        files.set(name, seriesText({ reporter: file.reporter, units: unitsOf(file), series: file.series }));
        for (const [source, coverage] of file.sources) {
          sources.set(source.id, source);
          covered.set(source.id, [...(covered.get(source.id) ?? []), ...coverage]);
        }
        return entered(name, file);
      });
      const entry = reporterEntry(written, list);
      if (entry) entries[list][each.reporter] = entry;
    }
  files.set("areas.json", areasTextOf(areas));
  files.set("statements.json", layout(statements as Record<string, unknown>));
  const ofRates = new Set([...rates.values()].map(({ source }) => source.id));
  const catalog: CatalogJson = {
    ...emptyCatalog,
    sources: Object.fromEntries([...sources].map(([id, source]) => [id, sourceJson(source, covered.get(id) ?? [])])),
    prefer: [...sources.keys()].filter((id) => !ofRates.has(id)),
    ...(rates.size > 0
      ? { rates: Object.fromEntries([...rates].map(([currency, each]) => [currency, ratesJson(each)])) }
      : {}),
    reporters: entries.reporters,
    ...(Object.keys(entries.investments).length > 0 ? { investments: entries.investments } : {}),
    files: Object.fromEntries([...files].map(([name, text]) => [name, markOf(text)])),
  };
  for (const [name, text] of catalogFiles(catalog, markOf)) if (text !== null) files.set(name, text);
  return files;
}

/** The same folder as a zip. */
export const folderZip = (data: BroughtData): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries([...folderFiles(data)].map(([name, text]) => [name, new TextEncoder().encode(text)])),
    // Equal figures give equal bytes, whenever they are written.
    { level: 6, mtime: "1980-01-01" },
  );
