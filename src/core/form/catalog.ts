import * as v from "valibot";
import type { Catalog, Coverage, FileEntry, Rates, ReporterEntry, Source } from "../dataset";
import type { Amount } from "../figure";
import { parseLiteral } from "../literal";
import { parsePeriod, parsePeriods, range } from "../period";
import { catalogFormat, reportersFile, reportersFormat, usualFile } from "./catalogJson";
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
  table,
  text,
  web,
  words,
} from "./problem";
import { show } from "./show";
import { languages } from "../language";

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

/** Where a reader may turn to. */
const address = v.optional(v.pipe(v.string(), v.regex(/^(?:https?:|mailto:)/, "a web or mail address")));
const catalogHead = v.object({ version: text, prefer: v.array(v.string()) });
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

/** Of which periods a file speaks; reported where its entry names none. */
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
    if (!hasFormat(input, catalogFormat, report)) return null;
    const head = accept(catalogHead, input, "", report);
    const sources = new Map(
      [...table(catalogSource, input["sources"], "sources", report)].map(([id, source]) => [id, withId(id, source)]),
    );
    // One that is there and unsound is reported already.
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
    const contact = accept(address, input["contact"], "contact", report);
    const opens = accept(v.nullish(period, null), input["opens"], "opens", report);
    if (!head) return null;
    return {
      version: head.version,
      home,
      ...(contact ? { contact } : {}),
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
