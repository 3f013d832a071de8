import * as v from "valibot";
import { languages } from "../area";
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
  dated: v.optional(v.picklist(["last saved", "data to"])),
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
  of: v.optional(v.array(v.string())),
  more: v.optional(v.array(v.object(fileEntry)), []),
});
const rateRecord = v.optional(v.record(v.string(), v.string()), {});
// `years` in files from before.
const ratesEntry = v.object({ source: v.string(), periods: rateRecord, years: rateRecord });
const oneFile = v.object(fileEntry);
const describedFile = v.object({ sha256: v.string(), bytes: v.number() });

/** Of which periods a file speaks; told where its entry names none. */
function coverageOf(
  { periods: stated, from, to }: v.InferOutput<typeof oneFile>,
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
    const entryAt = (entry: v.InferOutput<typeof oneFile>, path: string): FileEntry => {
      const { file: name, sources: ids, ofTotal } = entry;
      ids.forEach((id, i) => isUnknown(id) && report(`${path}.sources[${i}]`, `unknown source ${show(id)} of ${name}`));
      return { file: name, sources: ids, coverage: coverageOf(entry, path, report), ...(ofTotal ? { ofTotal } : {}) };
    };
    const entriesOf = (key: keyof typeof usualFile) => {
      const entries = new Map<string, ReporterEntry>();
      for (const [code, { of, more, file: main = usualFile[key](code), ...entry }] of table(
        reporterEntry,
        input[key] ?? (key === "investments" ? {} : undefined),
        key,
        report,
      )) {
        const path = `${key}.${code}`;
        const first = entryAt({ ...entry, file: main }, path);
        const others = more.map((each, i) => entryAt(each, `${path}.more[${i}]`));
        // What is of no time cannot be asked for.
        if (first.coverage.length === 0) continue;
        const sound = others.filter((each) => each.coverage.length > 0);
        entries.set(code, { ...first, more: sound, ...(of === undefined ? {} : { of }) });
      }
      return entries;
    };
    const [reporters, investments] = [entriesOf("reporters"), entriesOf("investments")];
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
    const files = table(describedFile, input["files"], "files", report);
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
}

export interface CatalogReporter extends CatalogFile {
  readonly of?: readonly string[];
  readonly more?: readonly CatalogFile[];
}

export interface FileMark {
  readonly sha256: string;
  readonly bytes: number;
}

/** A catalog as it is written. What it says that the application does not know stays. */
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

const wholeFile = <T extends AnyFile>({ sources = [], periods: stated, from, to, ...rest }: T) => ({
  ...rest,
  sources,
  periods: stated ?? [from === to ? String(from) : `${from}-${to}`],
});

/** A catalog in which `readCatalog` finds no fault, with all that may be left unsaid, and that files from before say otherwise. */
export function wholeCatalog(json: object): CatalogJson {
  type Entries = Readonly<Record<string, AnyFile & { more?: AnyFile[] }>>;
  const { reporters, investments, rates } = json as Omit<CatalogJson, "reporters" | "investments" | "rates"> & {
    readonly reporters: Entries;
    readonly investments?: Entries;
    readonly rates?: Readonly<Record<string, { source: string; years?: object; periods?: object }>>;
  };
  const entries = (key: keyof typeof usualFile, all: Entries) =>
    Object.fromEntries(
      Object.entries(all).map(([code, { more, ...entry }]) => [
        code,
        { file: usualFile[key](code), ...wholeFile(entry), ...(more ? { more: more.map(wholeFile) } : {}) },
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
    reporters: entries("reporters", reporters),
    ...(investments ? { investments: entries("investments", investments) } : {}),
  } as object as CatalogJson;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export function catalogText(catalog: CatalogJson): string {
  const { version, home, opens, sources, prefer, rates, reporters, investments, files, ...rest } = catalog;
  const entries = (key: keyof typeof usualFile, all: Readonly<Record<string, CatalogReporter>>) =>
    sorted(
      Object.fromEntries(
        Object.entries(all).map(([code, { file, ...entry }]) => [
          code,
          file === usualFile[key](code) ? entry : { file, ...entry },
        ]),
      ),
    );
  return layout({
    ...rest,
    version,
    home,
    opens,
    sources: sorted(sources),
    prefer,
    rates,
    reporters: entries("reporters", reporters),
    investments: investments && entries("investments", investments),
    files: sorted(files),
  });
}
