import { homeCountry } from "../core/area";
import { covered, filesOn, isCovered, joinedCoverage, meet, nearestPeriods, usualPeriods } from "../core/coverage";
import type { Catalog, Coverage, Dataset, FileEntry, ReporterEntry, ReporterFile, Source } from "../core/dataset";
import { type Holding, isBroughtAlone, withHoldings } from "../core/holding";
import { joined } from "../core/prefer";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import type { Problem } from "../core/form/problem";
import { getOrMake } from "../core/memo";
import { clamped, isLike, order, type Periods, previous } from "../core/period";
import { latestDay } from "../core/today";
import { readSeries } from "../core/form/series";
import { readStatements } from "../core/form/statements";
import type { Fetched } from "./fetchFile";

/** What could be loaded; `dataset` is null where nothing can be drawn. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Files that are sound, but not those of the catalog. */
  readonly otherEditions: readonly string[];
  /** Whether all files came, sound or not. */
  readonly isWhole: boolean;
}

/** The catalog as a question on trade or on direct investment reads it: its reporters are those of that subject. */
function catalogOn(catalog: Catalog, subject: Dataset["subject"]): Catalog {
  const { isPart: _, ...whole } = catalog;
  return subject ? { ...whole, reporters: whole.investments } : catalog;
}

/** What a question needs of the reporters' files. */
export interface Needs {
  readonly subject?: Dataset["subject"];
  readonly reporter: string;
  /** The partners that it is asked about; null for all of them. */
  readonly partners: readonly string[] | null;
  /** Reporters whose own figures are set beside it. */
  readonly also: readonly string[];
  /** The periods asked for; null where none were. */
  readonly periods: Periods | null;
  /** What stands for none: the one that the catalog opens with, the last, or all, in place of a single one too. */
  readonly otherwise: "opening" | "last" | "all";
  /** The source that is preferred; null where none is. */
  readonly source: string | null;
  /** Whether all that is said of the partners is needed, whatever the periods. */
  readonly isWhole?: true;
}

/** Files without which nothing can be read. */
export const firstFiles = ["catalog.json", "areas.json", "statements.json"] as const;

const inOrder = <T>(entries: ReadonlyMap<string, T>, wanted: string): T | undefined =>
  entries.get(wanted) ?? entries.get(homeCountry) ?? entries.values().next().value;

/** The periods that are shown of a reporter, as far as its files alone tell; null for its last one, which their figures tell. */
function shownPeriods({ periods, otherwise }: Needs, { opens }: Catalog, all: Coverage): Periods | null {
  const shown = periods && nearestPeriods(all, periods);
  if (otherwise === "all" && (!shown || shown.from === shown.to))
    return shown ? covered(all, shown.from) : usualPeriods(all);
  const opened = otherwise === "opening" && opens && isCovered(all, opens) ? opens : null;
  return shown ?? (opened && { from: opened, to: opened });
}

/**
 * The files of reporters that a question needs: of each the first, and of those that answer for the partners asked about
 * the ones that reach the periods shown or the one before, which a change starts from.
 */
export function seriesFor(whole: Catalog, needs: Needs): string[] {
  const { subject, reporter, partners, also, source } = needs;
  const catalog = catalogOn(whole, subject);
  // On investment nobody speaks for another, and many have nothing to say.
  const own = subject ? catalog.reporters.get(reporter) : inOrder(catalog.reporters, reporter);
  if (!own) return [];
  const all = joinedCoverage(filesOn(own, partners).map(({ coverage }) => coverage));
  const shown = shownPeriods(needs, catalog, all);
  const last = usualPeriods(all)?.to;
  const reaches = (file: FileEntry, first: Coverage, periods: Periods) => {
    const asked = { from: previous(periods.from), to: periods.to };
    const reached = covered(file.coverage, asked.to);
    if (!reached || !meet(asked, reached)) return false;
    const { from, to } = clamped(asked, reached);
    const alike = (coverage: Coverage) => coverage.filter((each) => isLike(each.from, to));
    // What the first file gives itself needs no sums.
    return (
      alike(file.coverage).some((each) => meet(asked, each)) ||
      !alike(first).some((each) => order(each.from, from) <= 0 && order(each.to, to) >= 0)
    );
  };
  const isNeeded = (file: FileEntry, first: Coverage, isOwn: boolean) => {
    if (file.isBrought || needs.isWhole || (source !== null && file.sources.includes(source))) return true;
    // Which period is the last one of two sides, only the figures of both can tell.
    if (!shown) return !isOwn || (last !== undefined && isCovered(file.coverage, last) && !isCovered(first, last));
    // The other side may give parts of years that the reporter does not.
    const theirs = isOwn ? null : needs.periods;
    return reaches(file, first, shown) || (theirs !== null && reaches(file, first, theirs));
  };
  const filesOf = (entry: ReporterEntry, on: readonly string[] | null) => {
    const answering = filesOn(entry, on);
    const first = answering.includes(entry) ? entry.coverage : [];
    const more = answering.filter((file) => file !== entry && isNeeded(file, first, entry === own));
    return [entry, ...more].map(({ file }) => file);
  };
  const others = also.flatMap((code) => catalog.reporters.get(code) ?? []);
  return [...new Set([...filesOf(own, partners), ...others.flatMap((entry) => filesOf(entry, [reporter]))])];
}

/** Whether others than the catalog's own reporters stand in a list beside it, known already or not. */
const hasList = (catalog: Catalog): boolean => catalog.files.has(reportersFile);

/**
 * The files that a question needs beside the first: those of reporters, and where one is meant whom the catalog does not
 * name, or once it is there, the list of all. Before the catalog is there, the file that a reporter's name suggests.
 */
export function filesFor(catalog: Catalog | null, needs: Needs): string[] {
  const guess = `series/${needs.reporter}.json`;
  // On investment a name suggests nothing, as many say nothing of it.
  if (needs.subject) return catalog ? [...(hasList(catalog) ? [reportersFile] : []), ...seriesFor(catalog, needs)] : [];
  if (!catalog) return [guess];
  // What a reader brought of one may stand beside what the list of all names.
  const isMissing = (code: string) => !catalog.reporters.has(code) || isBroughtAlone(catalog.reporters.get(code));
  const isAsked = catalog.isPart ? [needs.reporter, ...needs.also].some(isMissing) : hasList(catalog);
  const series = catalog.isPart && !catalog.reporters.has(needs.reporter) ? [guess] : seriesFor(catalog, needs);
  return isAsked ? [reportersFile, ...series] : series;
}

const readings = new WeakMap<Fetched, unknown>();

/** Reads a fetched file once, whatever else is put together with it. */
function once<T extends {}>(file: Fetched, read: () => T): T {
  return getOrMake(readings, file, read) as T;
}

const readList = (list: Fetched, catalog: Catalog) => once(list, () => readReporters(list.json, catalog));

/** The catalog of fetched files, with all reporters where their list is among them, and with what a reader brought. */
export function catalogOf(
  file: Fetched | undefined,
  list: Fetched | undefined,
  holdings: readonly Holding[] = [],
): Catalog | null {
  const catalog = !file || file.problem ? null : once(file, () => readCatalog(file.json)).value;
  const whole = catalog && list && !list.problem ? readList(list, catalog).value : catalog;
  return whole && withHoldings(whole, holdings);
}

type Said = Pick<Dataset, "statements" | "notes">;

/** What a reader brought as stated, each source with the day on which it was entered, or else brought. */
function asEntered({ statements, notes }: Said, brought: string): Said {
  const marked = new Map<Source, Source>();
  const mark = <T extends { readonly source: Source }>(said: T): T => {
    const source = marked.get(said.source) ?? { ...said.source, entered: said.source.entered ?? brought };
    marked.set(said.source, source);
    return { ...said, source };
  };
  return { statements: statements.map(mark), notes: notes.map(mark) };
}

/**
 * Reads fetched files as one dataset on trade or on direct investment, beside what a reader brought; what fails is reported
 * with its address, the rest is used.
 */
export function assemble(
  fetched: readonly Fetched[],
  subject?: Dataset["subject"],
  holdings: readonly Holding[] = [],
): Loaded {
  const [catalogFile, areasFile, statementsFile, ...others] = fetched as [Fetched, Fetched, Fetched, ...Fetched[]];
  const list = others.find(({ file }) => file === reportersFile);
  let problems = fetched.flatMap((file) => file.problem ?? []);
  const isWhole = !fetched.some(({ isUnreached }) => isUnreached);
  const read = <T>(file: Fetched, reading: () => { value: T; problems: readonly Problem[] }): T | null => {
    if (file.problem) return null;
    try {
      const { value, problems: found } = once(file, reading);
      problems = problems.concat(found);
      return value;
    } catch (error) {
      // No file, whatever is in it, takes the others with it.
      problems = problems.concat({
        severity: "error",
        file: file.file,
        path: "",
        message: `cannot be read (${String(error)})`,
      });
      return null;
    }
  };
  const first = read(catalogFile, () => readCatalog(catalogFile.json));
  const builtIn = list && first ? (read(list, () => readList(list, first)) ?? first) : first;
  const catalog = builtIn && withHoldings(builtIn, holdings);
  const areas = read(areasFile, () => readAreas(areasFile.json));
  if (!catalog || !areas || areas.size === 0) return { dataset: null, problems, otherEditions: [], isWhole };
  const said = [
    read(statementsFile, () => readStatements(statementsFile.json, areas, latestDay())),
    // They were read when they were brought, and found sound.
    ...holdings.flatMap(({ id, statements, catalog: { version } }) =>
      statements === undefined ? [] : asEntered(readStatements(statements, areas, latestDay(), id).value, version),
    ),
  ].filter((each) => each !== null);
  const files = new Map<string, [ReporterFile, ...ReporterFile[]]>();
  for (const file of others) {
    const series = file !== list && read(file, () => readSeries(file.json, file.file, catalog, areas));
    if (series) files.set(series.reporter, [...(files.get(series.reporter) ?? []), series] as [ReporterFile]);
  }
  const otherEditions = fetched
    .filter(
      ({ file, sha256 }) =>
        sha256 !== null && catalog.files.get(file) !== undefined && catalog.files.get(file)?.sha256 !== sha256,
    )
    .map(({ file }) => file);
  return {
    dataset: {
      ...(subject ? { subject } : {}),
      catalog: catalogOn(catalog, subject),
      areas,
      statements: said.flatMap(({ statements }) => statements),
      notes: said.flatMap(({ notes }) => notes),
      reporters: new Map([...files].map(([reporter, own]) => [reporter, joined(own, catalog.prefer)])),
    },
    problems,
    otherEditions,
    isWhole,
  };
}
