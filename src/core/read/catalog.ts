import * as v from "valibot";
import type { Catalog, Source } from "../dataset";
import { accept, collect, day, hasFormat, type Reading, show, web, year } from "./problem";

export const catalogSource = v.object({
  kind: v.picklist(["statistics", "press release"]),
  publisher: v.string(),
  short: v.optional(v.string()),
  title: v.string(),
  date: day,
  url: web,
  terms: v.optional(v.string()),
  compiler: v.nullish(v.string()),
  editions: v.optional(
    v.array(
      v.object({
        edition: v.string(),
        date: day,
        dated: v.picklist(["published", "last saved"]),
        periods: v.array(v.string()),
      }),
    ),
  ),
});

const catalogSchema = v.object({
  version: v.string(),
  home: web,
  sources: v.record(v.string(), catalogSource),
  prefer: v.array(v.string()),
  reporters: v.record(
    v.string(),
    v.object({
      file: v.pipe(v.string(), v.regex(/^series\/[A-Z0-9]+\.json$/, "a file such as series/KZ.json")),
      from: year,
      to: year,
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
    return {
      version: catalog.version,
      home: catalog.home,
      sources: new Map(Object.entries(catalog.sources).map(([id, source]) => [id, withId(id, source)])),
      prefer: catalog.prefer,
      reporters: new Map(Object.entries(catalog.reporters)),
      files: new Map(Object.entries(catalog.files)),
    };
  });
}
