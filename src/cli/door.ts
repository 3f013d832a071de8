import { readAreas } from "../core/read/areas";
import { readCatalog } from "../core/read/catalog";
import { readSeries } from "../core/read/series";
import type { Area } from "../core/area";
import type { Cells } from "../formats/cells";
import { areasText } from "./areas";
import { type Catalog, parseJson } from "./catalog";
import { Failure, refuse } from "./failure";
import type { Store } from "./store";

type Areas = ReadonlyMap<string, Area>;

/** The areas of a folder, or where it has none those that this program would write. */
export async function areasOf({ read }: Store): Promise<Areas> {
  const bytes = await read("areas.json");
  const reading = readAreas(bytes ? parseJson(bytes, "areas.json") : JSON.parse(areasText()));
  refuse(reading);
  return reading.value;
}

/** A series file as JSON, once the application's own door finds nothing wrong in it; `null` where there is none. */
export async function soundSeries({ read }: Store, name: string, catalog: Catalog, areas: Areas): Promise<unknown> {
  const bytes = await read(name);
  if (bytes === null) return null;
  const json = parseJson(bytes, name);
  const { value } = readCatalog(catalog);
  if (value) refuse(readSeries(json, name, value, areas));
  return json;
}

/** Refuses figures that JSON cannot hold, which would be written as gaps, and years that have not begun. */
export function refuseImpossible(byReporter: ReadonlyMap<string, Cells>, thisYear: number): void {
  for (const [reporter, cells] of byReporter)
    for (const [key, { from, values }] of cells)
      values.forEach((value, i) => {
        const fault =
          Math.abs(value) === Number.POSITIVE_INFINITY
            ? "too large a figure"
            : from + i > thisYear
              ? "the year has not begun"
              : null;
        if (fault) throw new Failure(`${reporter} with ${key}, ${from + i}: ${fault}`);
      });
}

/** Refuses what is about to be written where the application would refuse it: its own door reads it first. */
export function refuseWhatIsRefused(files: ReadonlyMap<string, string | null>, areas: Areas): void {
  const catalog = readCatalog(JSON.parse(files.get("catalog.json") ?? "null"));
  refuse(catalog);
  for (const [name, text] of files)
    if (text !== null && name !== "catalog.json" && catalog.value)
      refuse(readSeries(JSON.parse(text), name, catalog.value, areas));
}
