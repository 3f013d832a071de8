import * as v from "valibot";
import { languages } from "../area";
import type { Catalog, FileEntry, Rates, Source } from "../dataset";
import { parseLiteral } from "../literal";
import { accept, collect, day, hasFormat, type Reading, show, text, web, words, year } from "./problem";

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

const catalogSchema = v.object({
  version: text,
  home: web,
  sources: v.record(v.string(), catalogSource),
  prefer: v.array(v.string()),
  rates: v.optional(
    v.record(v.string(), v.object({ source: v.string(), years: v.record(v.pipe(v.string(), year), v.string()) })),
    {},
  ),
  reporters: v.record(
    v.string(),
    v.object({
      ...fileEntry,
      of: v.optional(v.array(v.string())),
      more: v.optional(v.array(v.object(fileEntry)), []),
    }),
  ),
  files: v.record(v.string(), v.object({ sha256: v.string(), bytes: v.number() })),
});

export const withId = (id: string, source: v.InferOutput<typeof catalogSource>): Source =>
  ({ ...source, id }) as Source;

export function readCatalog(input: unknown, file = "catalog.json"): Reading<Catalog | null> {
  return collect(file, (report) => {
    if (!hasFormat(input, "visavis-catalog/1", report)) return null;
    const catalog = accept(catalogSchema, input, "", report);
    if (!catalog) return null;
    catalog.prefer.forEach((id, i) => {
      if (!Object.hasOwn(catalog.sources, id)) report(`prefer[${i}]`, `unknown source ${show(id)}`);
    });
    const sources = new Map(Object.entries(catalog.sources).map(([id, source]) => [id, withId(id, source)]));
    const known = ({ sources: ids, file: name }: FileEntry, path: string) =>
      ids.forEach(
        (id, i) => sources.has(id) || report(`${path}.sources[${i}]`, `unknown source ${show(id)} of ${name}`),
      );
    for (const [reporter, entry] of Object.entries(catalog.reporters)) {
      known(entry, `reporters.${reporter}`);
      entry.more.forEach((each, i) => known(each, `reporters.${reporter}.more[${i}]`));
    }
    const rates = new Map<string, Rates>();
    for (const [currency, { source: id, years }] of Object.entries(catalog.rates)) {
      const source = sources.get(id);
      if (!source) {
        report(`rates.${currency}.source`, `unknown source ${show(id)}`);
        continue;
      }
      const read = Object.entries(years).flatMap(([key, written]) => {
        const rate = parseLiteral(written);
        if (rate.ok) return [[Number(key), rate.value] as const];
        report(`rates.${currency}.years.${key}`, rate.reason);
        return [];
      });
      rates.set(currency, { source, years: new Map(read) });
    }
    return {
      version: catalog.version,
      home: catalog.home,
      sources,
      prefer: catalog.prefer,
      rates,
      reporters: new Map(
        Object.entries(catalog.reporters).map(([code, { of, ...entry }]) => [
          code,
          of === undefined ? entry : { ...entry, of },
        ]),
      ),
      files: new Map(Object.entries(catalog.files)),
    };
  });
}
