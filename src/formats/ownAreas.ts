import { type Area, type Names, world } from "../core/area";
import type { Catalog, Rates, Source } from "../core/dataset";
import { countries } from "./iso";
import type { ReaderOptions } from "./observations";
import { languages } from "../core/language";

const called = (name: string): Names => Object.fromEntries(languages.map((each) => [each, name])) as Names;

/** The areas of the dataset, or where a reader has none all countries of today by their codes. */
export function areasIn({ areas = [] }: ReaderOptions): ReadonlyMap<string, Area> {
  if (areas.length > 0) return new Map(areas.map((area) => [area.code, area]));
  const all: Area[] = countries.map(({ iso2, iso3 }) => ({ code: iso2, kind: "country", iso3, names: called(iso2) }));
  return new Map(
    [{ code: world, kind: "world" as const, names: called("World") }, ...all].map((each) => [each.code, each]),
  );
}

const unnamed = (id: string): Source => ({ id, kind: "statistics", publisher: id, title: id, date: "", url: null });

const noRates: Rates = { source: unnamed("rates"), periods: new Map() };

/** A catalogue with which euros are read as such, where it has no rate that turns them into dollars. */
export const withEuros = (catalog: Catalog): Catalog =>
  catalog.rates.has("EUR") ? catalog : { ...catalog, rates: new Map([...catalog.rates, ["EUR", noRates]]) };

/** A catalogue that knows some sources by their ids alone. */
export const minimalCatalog = (ids: readonly string[]): Catalog =>
  withEuros({
    version: "",
    home: null,
    opens: null,
    sources: new Map(ids.map((id) => [id, unnamed(id)])),
    prefer: [],
    rates: new Map(),
    reporters: new Map(),
    investments: new Map(),
    files: new Map(),
  });
