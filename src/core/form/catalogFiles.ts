import { type CatalogJson, type FileMark, reportersFile } from "./catalogJson";
import { catalogText, reportersText } from "./catalogText";

/** A catalogue with the version of its data: the month of the newest statistics; rates may reach further than what they convert. */
export function versioned(catalog: CatalogJson): CatalogJson {
  const { sources, rates, version } = catalog;
  const ofRates = new Set(Object.values(rates ?? {}).map(({ source }) => source));
  const months = Object.entries(sources).flatMap(([id, { date }]) => (ofRates.has(id) ? [] : [date.slice(0, 7)]));
  return { ...catalog, version: months.sort().at(-1)?.replace("-", ".") ?? version };
}

/**
 * The texts of the catalogue's own files, whose `files` are the marks of all others; `null` is one that is not needed,
 * as that of the reporters beside the catalogue is where all stand in it.
 */
export function catalogFiles(
  catalog: CatalogJson,
  markOf: (text: string) => FileMark,
): ReadonlyMap<string, string | null> {
  const whole = versioned(catalog);
  const beside = reportersText(whole);
  return new Map([
    [reportersFile, beside],
    ["catalog.json", catalogText(whole, beside === null ? null : markOf(beside))],
  ]);
}
