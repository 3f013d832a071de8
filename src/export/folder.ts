import { zipSync } from "fflate";
import { world } from "../core/area";
import { joinedCoverage, totalsAlone } from "../core/coverage";
import type { Coverage, Rates, ReporterFile, Series, Source } from "../core/dataset";
import { areasTextOf } from "../core/form/areas";
import {
  type CatalogFile,
  type CatalogJson,
  type CatalogReporter,
  type CatalogSource,
  emptyCatalog,
  type FileMark,
  usualFile,
} from "../core/form/catalogJson";
import { catalogFiles } from "../core/form/catalogFiles";
import { layout } from "../core/form/layout";
import type { Unit } from "../core/form/unit";
import { inFileOrder, seriesText } from "../core/form/seriesText";
import { type AnyIndicator, isInvestment } from "../core/indicators";
import { formatPeriod, formatPeriods, later, order, type Period, type Periods } from "../core/period";
import { greatest } from "../core/extremes";
import type { Brought } from "./brought";
import { sha256 } from "./sha256";

export interface BroughtData extends Brought {
  /** What turns another currency into dollars, by currency; a figure without a rate cannot be compared. */
  readonly rates: ReadonlyMap<string, Rates>;
  /** The JSON of a file of statements; none where it is left out. */
  readonly statements?: unknown;
}

const markOf = (text: string): FileMark => {
  const bytes = new TextEncoder().encode(text);
  return { sha256: sha256(bytes), bytes: bytes.length };
};

/** Consecutive periods among some that are like each other. */
function runsOf(periods: Iterable<Period>): Periods[] {
  const runs: { from: Period; to: Period }[] = [];
  for (const period of [...periods].sort(order)) {
    const run = runs.find(({ to }) => later(to, 1) === period);
    if (run) run.to = period;
    else runs.push({ from: period, to: period });
  }
  return runs;
}

/** The last day of which a source speaks, an ISO date. */
const lastDayOf = (coverage: Coverage): string =>
  coverage
    .map(({ to }) => new Date(Date.UTC(to.year, to.last, 0)).toISOString().slice(0, 10))
    .sort()
    .at(-1) ?? "";

/** What the catalogue says of a source; one that has no date reaches as far as its figures. */
function sourceJson(source: Source, coverage: Coverage): CatalogSource {
  const { id: _, editions, date, ...rest } = source;
  const dating = date === "" ? { date: lastDayOf(coverage), dated: "data to" } : { date };
  const written = editions?.map(({ periods, ...each }) => ({ ...each, periods: runsOf(periods).map(formatPeriods) }));
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
  const partners = [...new Set([...series.keys()].map((key) => key.split(" ")[0] ?? ""))];
  return { reporter: file.reporter, coverage: coverageOf(lines), sources: new Map(sources), partners, series };
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

/** A file that speaks of no more partners than these names them in the catalogue. */
const few = 3;

function entryOf(name: string, file: ReporterFile, list: keyof typeof usualFile): CatalogFile {
  const ofTotal = totalsAlone(file).map(formatPeriods);
  const isOfFew = list === "reporters" && file.partners.length <= few && !file.partners.includes(world);
  return {
    file: name,
    sources: [...file.sources.keys()].map(({ id }) => id),
    periods: file.coverage.map(formatPeriods),
    ...(ofTotal.length > 0 ? { ofTotal } : {}),
    ...(isOfFew ? { of: file.partners } : {}),
  };
}

const ratesJson = ({ source, periods }: Rates) => ({
  source: source.id,
  periods: Object.fromEntries(
    [...periods].map(([period, { literal, value }]) => [formatPeriod(period), literal ?? value.toFixed()]),
  ),
});

const noStatements = { format: "visavis-statements/1", sources: {}, statements: [] };

/** The texts of a data folder with these figures, by name; it can stand in place of the one that the application has. */
export function folderFiles({ reporters, areas, rates, statements = noStatements }: BroughtData): Map<string, string> {
  const files = new Map<string, string>();
  const entries: Record<keyof typeof usualFile, Record<string, CatalogReporter>> = { reporters: {}, investments: {} };
  const sources = new Map<string, Source>();
  for (const { source } of rates.values()) sources.set(source.id, source);
  const covered = new Map<string, Coverage>();
  for (const each of reporters)
    for (const list of ["reporters", "investments"] as const) {
      const isMeant = (key: string) => isInvestment(key.split(" ")[1] as AnyIndicator) === (list === "investments");
      const part = partOf(each, isMeant);
      const [first, ...more] = (part ? filesOf(part) : []).map((file, i) => {
        const name = usualFile[list](file.reporter).replace(/(?=\.json$)/, i === 0 ? "" : `-${i + 1}`);
        files.set(name, seriesText({ reporter: file.reporter, units: unitsOf(file), series: file.series }));
        for (const [source, coverage] of file.sources) {
          sources.set(source.id, source);
          covered.set(source.id, [...(covered.get(source.id) ?? []), ...coverage]);
        }
        return entryOf(name, file, list);
      });
      if (!first) continue;
      // Where the first file names its partners, one that speaks of all says so.
      const others = first.of ? more.map(({ of = null, ...entry }) => ({ ...entry, of })) : more;
      entries[list][each.reporter] = { ...first, ...(others.length > 0 ? { more: others } : {}) };
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
