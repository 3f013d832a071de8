import type { Catalog, Dataset, ReporterFile, Source } from "../core/dataset";
import { type Holding, isBroughtAlone, withHoldings } from "../core/holding";
import { catalogOn, type Needs, seriesFor } from "../core/neededFiles";
import { joinedReporters } from "../core/prefer";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import type { Problem } from "../core/form/problem";
import { getOrMake } from "../core/memo";
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

/** Files without which nothing can be read. */
export const firstFiles = ["catalog.json", "areas.json", "statements.json"] as const;

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
  const series = others.flatMap((file): readonly ReporterFile[] => {
    const found = file === list ? null : read(file, () => readSeries(file.json, file.file, catalog, areas));
    return found ? [found] : [];
  });
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
      reporters: joinedReporters(series, catalog.prefer),
    },
    problems,
    otherEditions,
    isWhole,
  };
}
