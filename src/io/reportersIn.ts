import type { Dataset, ReporterFile } from "../core/dataset";
import { readCatalog } from "../core/form/catalog";
import type { CatalogJson } from "../core/form/catalogJson";
import { readSeries } from "../core/form/series";

/** What the files of a holding say, each read with the rates and the areas of the dataset; what is damaged is left out. */
export function reportersIn(
  { catalog, areas }: Dataset,
  held: { readonly catalog: CatalogJson; readonly files: ReadonlyMap<string, Uint8Array> },
): ReporterFile[] {
  const own = readCatalog(held.catalog).value;
  if (!own) return [];
  return [...held.files].flatMap(([name, bytes]) => {
    try {
      const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return readSeries(json, name, { ...own, rates: catalog.rates }, areas).value ?? [];
    } catch {
      return [];
    }
  });
}
