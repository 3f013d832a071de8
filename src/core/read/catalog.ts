import * as v from "valibot";
import { languages } from "../area";
import type { Catalog, FileEntry, Rates, ReporterEntry, Source, Years } from "../dataset";
import type { Amount } from "../figure";
import { parseLiteral } from "../literal";
import {
  accept,
  collect,
  day,
  hasFormat,
  type Reading,
  type Report,
  show,
  table,
  text,
  web,
  words,
  year,
} from "./problem";

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
  kind: v.picklist(["statistics", "press release"]),
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
        dated: v.picklist(["published", "last saved"]),
        periods: v.array(text),
      }),
    ),
  ),
});

const fileEntry = {
  file: v.pipe(v.string(), v.regex(/^series\/[A-Z0-9][\w-]*\.json$/, "a file such as series/KZ.json")),
  sources: v.optional(v.array(v.string()), []),
  from: year,
  to: year,
};

const catalogHead = v.object({ version: text, prefer: v.array(v.string()) });
const reporterEntry = v.object({
  ...fileEntry,
  of: v.optional(v.array(v.string())),
  more: v.optional(v.array(v.object(fileEntry)), []),
});
const ratesEntry = v.object({ source: v.string(), years: v.record(v.pipe(v.string(), year), v.string()) });
const describedFile = v.object({ sha256: v.string(), bytes: v.number() });

/** The years of an entry in their order; told where they are not. */
function ordered<T extends Years>(entry: T, path: string, report: Report): T {
  if (entry.from <= entry.to) return entry;
  report(`${path}.from`, `${entry.from} comes after the last year, ${entry.to}`);
  return { ...entry, from: entry.to, to: entry.from };
}

/** Dollars for one unit of any currency there has been. */
const isRate = ({ value, interval: { lower } }: Amount): boolean =>
  lower !== null && value.gte("1e-9") && value.lte("1e9");

export const withId = (id: string, source: v.InferOutput<typeof catalogSource>): Source =>
  ({ ...source, id }) as Source;

export function readCatalog(input: unknown, file = "catalog.json"): Reading<Catalog | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, "visavis-catalog/1", report)) return null;
    const head = accept(catalogHead, input, "", report);
    const sources = new Map(
      [...table(catalogSource, input["sources"], "sources", report)].map(([id, source]) => [id, withId(id, source)]),
    );
    // One that is there and unsound is told already.
    const isUnknown = (id: string) => !Object.hasOwn(Object(input["sources"]) as object, id);
    head?.prefer.forEach((id, i) => isUnknown(id) && report(`prefer[${i}]`, `unknown source ${show(id)}`));
    const known = ({ sources: ids, file: name }: FileEntry, path: string) =>
      ids.forEach((id, i) => isUnknown(id) && report(`${path}.sources[${i}]`, `unknown source ${show(id)} of ${name}`));
    const reporters = new Map<string, ReporterEntry>();
    for (const [code, { of, more, ...entry }] of table(reporterEntry, input["reporters"], "reporters", report)) {
      const path = `reporters.${code}`;
      known(entry, path);
      more.forEach((each, i) => known(each, `${path}.more[${i}]`));
      reporters.set(code, {
        ...ordered(entry, path, report),
        more: more.map((each, i) => ordered(each, `${path}.more[${i}]`, report)),
        ...(of === undefined ? {} : { of }),
      });
    }
    const rates = new Map<string, Rates>();
    for (const [currency, { source: id, years }] of table(ratesEntry, input["rates"] ?? {}, "rates", report)) {
      const source = sources.get(id);
      if (!source) {
        report(`rates.${currency}.source`, `unknown source ${show(id)}`);
        continue;
      }
      const read = Object.entries(years).flatMap(([key, written]) => {
        const rate = parseLiteral(written);
        if (rate.ok && isRate(rate.value)) return [[Number(key), rate.value] as const];
        report(`rates.${currency}.years.${key}`, rate.ok ? `${show(written)} is no rate` : rate.reason);
        return [];
      });
      rates.set(currency, { source, years: new Map(read) });
    }
    const files = table(describedFile, input["files"], "files", report);
    const home = accept(web, input["home"], "home", report);
    if (!head) return null;
    return {
      version: head.version,
      home,
      sources,
      prefer: head.prefer,
      rates,
      reporters,
      files,
    };
  });
}
