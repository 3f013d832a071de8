import * as v from "valibot";
import { homeCountry, languages } from "../area";
import type { Catalog, Coverage, FileEntry, Rates, ReporterEntry, Source } from "../dataset";
import type { Amount } from "../figure";
import { parseLiteral } from "../literal";
import { parsePeriod, parsePeriods, range } from "../period";
import { layout } from "./layout";
import {
  accept,
  collect,
  coverage,
  day,
  hasFormat,
  period,
  periods,
  type Reading,
  type Report,
  show,
  table,
  text,
  web,
  words,
} from "./problem";

const format = "visavis-catalog/1";
const reportersFormat = "visavis-reporters/1";
/** The reporters that a first view does without, and the marks of their files; the catalog has its mark. */
export const reportersFile = "reporters.json";
const namesInLanguage = v.strictObject({
  publisher: v.optional(words),
  short: v.optional(words),
  title: v.optional(words),
  terms: v.optional(words),
});
const inLanguages = v.strictObject(
  Object.fromEntries(languages.map((language) => [language, v.optional(namesInLanguage)])),
);

export const catalogSource = v.object({
  kind: v.picklist(["statistics", "press release", "news item"]),
  publisher: words,
  short: v.optional(words),
  title: text,
  date: day,
  dated: v.optional(v.picklist(["last saved", "data to", "read"])),
  file: v.optional(words),
  entered: v.optional(day),
  url: web,
  terms: v.optional(text),
  in: v.optional(inLanguages),
  compiler: v.nullish(text),
  editions: v.optional(
    v.array(
      v.object({
        edition: text,
        date: day,
        dated: v.picklist(["published", "last saved", "data to"]),
        note: v.optional(v.picklist(["republished"])),
        periods: v.pipe(
          v.array(periods),
          v.transform((read) => new Set(read.flatMap(range))),
        ),
      }),
    ),
  ),
});

const fileName = v.pipe(v.string(), v.regex(/^series\/[A-Z0-9][\w-]*\.json$/, "a file such as series/KZ.json"));
const fileEntry = {
  file: fileName,
  sources: v.optional(v.array(v.string()), []),
  periods: v.optional(coverage),
  ofTotal: v.optional(coverage),
  of: v.optional(v.array(v.string())),
  // As files from before have it.
  from: v.optional(v.string()),
  to: v.optional(v.string()),
};

const catalogHead = v.object({ version: text, prefer: v.array(v.string()) });
/** Where the catalogue lists reporters, on trade and on investment, and what the first file of one is usually called. */
export const usualFile = {
  reporters: (code: string) => `series/${code}.json`,
  investments: (code: string) => `series/${code}-investment.json`,
};
const reporterEntry = v.object({
  ...fileEntry,
  // Where it has the usual name, it need not be said.
  file: v.optional(fileName),
  // Of a further file null says that it speaks of all; where it says nothing, it is as the first one.
  more: v.optional(v.array(v.object({ ...fileEntry, of: v.nullish(v.array(v.string())) })), []),
});
const rateRecord = v.optional(v.record(v.string(), v.string()), {});
// `years` in files from before.
const ratesEntry = v.object({ source: v.string(), periods: rateRecord, years: rateRecord });
const oneFile = v.object(fileEntry);
const describedFile = v.object({ sha256: v.string(), bytes: v.number() });

/** Of which periods a file speaks; told where its entry names none. */
function coverageOf(
  { periods: stated, from, to }: Omit<v.InferOutput<typeof oneFile>, "of">,
  path: string,
  report: Report,
): Coverage {
  const years = parsePeriods(`${from}-${to}`);
  if (stated) return stated;
  if (years) return [years];
  if (from === undefined) report(`${path}.periods`, "is missing");
  else report(`${path}.from`, `expected the first of some years, got ${show(from)}, and ${show(to)} as the last`);
  return [];
}

/** Dollars for one unit of any currency there has been. */
const isRate = ({ value, interval: { lower } }: Amount): boolean =>
  lower !== null && value.gte("1e-9") && value.lte("1e9");

export const withId = (id: string, source: v.InferOutput<typeof catalogSource>): Source =>
  ({ ...source, id }) as Source;

/** The reporters in a table of a file, with their files. */
function readTable(
  key: keyof typeof usualFile,
  input: unknown,
  isUnknown: (source: string) => boolean,
  report: Report,
): Map<string, ReporterEntry> {
  const entryAt = (
    { file, sources, ofTotal, ...entry }: Omit<v.InferOutput<typeof oneFile>, "of">,
    of: readonly string[] | undefined,
    path: string,
  ): FileEntry => {
    sources.forEach(
      (id, i) => isUnknown(id) && report(`${path}.sources[${i}]`, `unknown source ${show(id)} of ${file}`),
    );
    return {
      file,
      sources,
      coverage: coverageOf({ file, sources, ...entry }, path, report),
      ...(ofTotal ? { ofTotal } : {}),
      ...(of ? { of } : {}),
    };
  };
  const entries = new Map<string, ReporterEntry>();
  for (const [code, { of, more, file = usualFile[key](code), ...entry }] of table(reporterEntry, input, key, report)) {
    const path = `${key}.${code}`;
    const first = entryAt({ ...entry, file }, of, path);
    const others = more.map(({ of: own = of, ...each }, i) => entryAt(each, own ?? undefined, `${path}.more[${i}]`));
    // What is of no time cannot be asked for.
    if (first.coverage.length > 0)
      entries.set(code, { ...first, more: others.filter((each) => each.coverage.length > 0) });
  }
  return entries;
}

/** The reporters on trade and on investment that a file names, and the marks of files. */
const readEntries = (
  input: Readonly<Record<string, unknown>>,
  isUnknown: (source: string) => boolean,
  report: Report,
): Pick<Catalog, keyof typeof usualFile | "files"> => ({
  reporters: readTable("reporters", input["reporters"], isUnknown, report),
  investments: readTable("investments", input["investments"] ?? {}, isUnknown, report),
  files: table(describedFile, input["files"], "files", report),
});

export function readCatalog(input: unknown, file = "catalog.json"): Reading<Catalog | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, format, report)) return null;
    const head = accept(catalogHead, input, "", report);
    const sources = new Map(
      [...table(catalogSource, input["sources"], "sources", report)].map(([id, source]) => [id, withId(id, source)]),
    );
    // One that is there and unsound is told already.
    const isUnknown = (id: string) => !Object.hasOwn(Object(input["sources"]) as object, id);
    head?.prefer.forEach((id, i) => isUnknown(id) && report(`prefer[${i}]`, `unknown source ${show(id)}`));
    const { reporters, investments, files } = readEntries(input, isUnknown, report);
    const rates = new Map<string, Rates>();
    for (const [currency, { source: id, periods: newer, years }] of table(
      ratesEntry,
      input["rates"] ?? {},
      "rates",
      report,
    )) {
      const source = sources.get(id);
      if (!source) {
        report(`rates.${currency}.source`, `unknown source ${show(id)}`);
        continue;
      }
      const read = Object.entries({ ...years, ...newer }).flatMap(([key, written]) => {
        const [when, rate] = [parsePeriod(key), parseLiteral(written)];
        if (when.ok && rate.ok && isRate(rate.value)) return [[when.value, rate.value] as const];
        const path = `rates.${currency}.${Object.hasOwn(newer, key) ? "periods" : "years"}.${key}`;
        report(path, !when.ok ? when.reason : rate.ok ? `${show(written)} is no rate` : rate.reason);
        return [];
      });
      rates.set(currency, { source, periods: new Map(read) });
    }
    const home = accept(web, input["home"], "home", report);
    const opens = accept(v.nullish(period, null), input["opens"], "opens", report);
    if (!head) return null;
    return {
      version: head.version,
      home,
      opens,
      sources,
      prefer: head.prefer,
      rates,
      reporters,
      investments,
      files,
      ...(files.has(reportersFile) ? { isPart: true } : {}),
    };
  });
}

/** A catalog with the reporters that stand in a file beside it; what the catalog says of one itself goes before. */
export function readReporters(input: unknown, catalog: Catalog): Reading<Catalog> {
  return collect(reportersFile, (report) => {
    if (!hasFormat(input, reportersFormat, report)) return catalog;
    const { reporters, investments, files } = readEntries(input, (id) => !catalog.sources.has(id), report);
    const { isPart: _, ...rest } = catalog;
    return {
      ...rest,
      reporters: new Map([...reporters, ...rest.reporters]),
      investments: new Map([...investments, ...rest.investments]),
      files: new Map([...files, ...rest.files]),
    };
  });
}

export interface CatalogSource {
  readonly kind: "statistics";
  readonly publisher: string;
  readonly date: string;
  readonly [key: string]: unknown;
}

/** The periods of a file are written as `formatPeriods` has them. */
export interface CatalogFile {
  readonly file: string;
  readonly sources: readonly string[];
  readonly periods: readonly string[];
  /** Those of them of which the file gives the total of all partners alone. */
  readonly ofTotal?: readonly string[];
  /** The only partners that it speaks of; of a further file null for all, where the first one speaks of some. */
  readonly of?: readonly string[] | null;
}

export interface CatalogReporter extends CatalogFile {
  readonly more?: readonly CatalogFile[];
}

export interface FileMark {
  readonly sha256: string;
  readonly bytes: number;
}

/** A catalog with all reporters. What it says that the application does not know stays. */
export interface CatalogJson {
  readonly format: typeof format;
  readonly version: string;
  readonly home: string | null;
  readonly opens?: string | null;
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly prefer: readonly string[];
  readonly rates?: Readonly<
    Record<string, { readonly source: string; readonly periods: Readonly<Record<string, string>> }>
  >;
  readonly reporters: Readonly<Record<string, CatalogReporter>>;
  readonly investments?: Readonly<Record<string, CatalogReporter>>;
  readonly files: Readonly<Record<string, FileMark>>;
}

export const emptyCatalog: CatalogJson = {
  format,
  version: "",
  home: null,
  sources: {},
  prefer: [],
  reporters: {},
  files: {},
};

type AnyFile = Partial<CatalogFile> & { readonly from?: string; readonly to?: string };

interface Entries {
  readonly reporters: Readonly<Record<string, AnyFile & { more?: AnyFile[] }>>;
  readonly investments?: Entries["reporters"];
  readonly files: CatalogJson["files"];
}

const wholeFile = <T extends AnyFile>({ sources = [], periods: stated, from, to, ...rest }: T) => ({
  ...rest,
  sources,
  periods: stated ?? [from === to ? String(from) : `${from}-${to}`],
});

/** A catalog in which no fault was found, with the reporters beside it, all that may be left unsaid, and what files from before say otherwise. */
export function wholeCatalog(json: object, beside: object = {}): CatalogJson {
  const { reporters, investments, rates, files } = json as Entries & {
    readonly rates?: Readonly<Record<string, { source: string; years?: object; periods?: object }>>;
  };
  const more = beside as Partial<Entries>;
  const invested = { ...more.investments, ...investments };
  const entries = (key: keyof typeof usualFile, all: Entries["reporters"]) =>
    Object.fromEntries(
      Object.entries(all).map(([code, { more: further, ...entry }]) => [
        code,
        { file: usualFile[key](code), ...wholeFile(entry), ...(further ? { more: further.map(wholeFile) } : {}) },
      ]),
    );
  return {
    ...json,
    ...(rates === undefined
      ? {}
      : {
          rates: Object.fromEntries(
            Object.entries(rates).map(([currency, { source, years, periods: stated }]) => [
              currency,
              { source, periods: { ...years, ...stated } },
            ]),
          ),
        }),
    reporters: entries("reporters", { ...more.reporters, ...reporters }),
    ...(Object.keys(invested).length > 0 ? { investments: entries("investments", invested) } : {}),
    files: { ...more.files, ...files },
  } as object as CatalogJson;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const writtenEntries = (key: keyof typeof usualFile, reporters: CatalogJson["reporters"]) =>
  sorted(
    Object.fromEntries(
      Object.entries(reporters).map(([code, { file, ...entry }]) => [
        code,
        file === usualFile[key](code) ? entry : { file, ...entry },
      ]),
    ),
  );

/** So many reporters stand in the catalog itself; of more, all but the one that a first view shows stand beside it. */
const few = 20;

const record = <T>(all: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(all);

/** What stands in the catalog, and what beside it: reporters with their files. */
function divided({ reporters, investments = {}, files }: CatalogJson) {
  const isApart = (code: string) => Object.keys(reporters).length > few && code !== homeCountry;
  const side = (all: CatalogJson["reporters"], wanted: boolean) =>
    record(Object.entries(all).filter(([code]) => isApart(code) === wanted));
  const beside = { reporters: side(reporters, true), investments: side(investments, true) };
  const named = new Set(
    Object.values(beside).flatMap((all) =>
      Object.values(all).flatMap(({ file, more = [] }) => [file, ...more.map((each) => each.file)]),
    ),
  );
  const marks = Object.entries(files).filter(([name]) => name !== reportersFile);
  return {
    own: {
      reporters: side(reporters, false),
      investments: side(investments, false),
      files: record(marks.filter(([name]) => !named.has(name))),
    },
    beside: { ...beside, files: record(marks.filter(([name]) => named.has(name))) },
  };
}

/** Reporters on investment as a file has them; nothing where there are none. */
const writtenInvestments = (all: CatalogJson["reporters"]) =>
  Object.keys(all).length > 0 ? writtenEntries("investments", all) : undefined;

/** The text of the file beside the catalog; null where the catalog needs none. */
export function reportersText(catalog: CatalogJson): string | null {
  const { reporters, investments, files } = divided(catalog).beside;
  if (Object.keys(reporters).length === 0) return null;
  return layout({
    format: reportersFormat,
    reporters: writtenEntries("reporters", reporters),
    investments: writtenInvestments(investments),
    files: sorted(files),
  });
}

/** The text of the catalog, with the mark of the file beside it. */
export function catalogText(catalog: CatalogJson, beside: FileMark | null = null): string {
  const { version, home, opens, sources, prefer, rates, reporters: _, investments: _i, files: __, ...rest } = catalog;
  const { reporters, investments, files } = divided(catalog).own;
  return layout({
    ...rest,
    version,
    home,
    opens,
    sources: sorted(sources),
    prefer,
    rates,
    reporters: writtenEntries("reporters", reporters),
    investments: writtenInvestments(investments),
    files: sorted(beside ? { ...files, [reportersFile]: beside } : files),
  });
}
