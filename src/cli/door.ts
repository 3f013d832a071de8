import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { type CatalogJson, reportersFile } from "../core/form/catalogJson";
import { readSeries } from "../core/form/series";
import type { Area } from "../core/area";
import type { Catalog, ReporterFile } from "../core/dataset";
import { memo } from "../core/memo";
import { formatPeriod, isAhead, later } from "../core/period";
import { type Cells, rowsOf } from "../formats/cells";
import { areasText } from "./areas";
import { parseJson } from "./catalog";
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

/** A catalogue as the application has it; read once, for hundreds of files. */
const catalogOf = memo((json: CatalogJson): Catalog | null => readCatalog(json).value);

/** A series file, in which the application's own door finds nothing wrong; `null` where there is none. */
export async function soundSeries(
  { read }: Store,
  name: string,
  catalog: CatalogJson,
  areas: Areas,
): Promise<ReporterFile | null> {
  const bytes = await read(name);
  const value = catalogOf(catalog);
  if (bytes === null || value === null) return null;
  const reading = readSeries(parseJson(bytes, name), name, value, areas);
  refuse(reading);
  return reading.value;
}

/** Refuses figures that JSON cannot hold, which would be written as gaps, and periods that have not begun. */
export function refuseImpossible(byReporter: ReadonlyMap<string, Cells>, today: string): void {
  for (const [reporter, cells] of byReporter)
    for (const [key, { from, values }] of rowsOf(cells)) {
      const refuseAt = (i: number, fault: string) => {
        throw new Failure(`${reporter} with ${key}, ${formatPeriod(later(from, i))}: ${fault}`);
      };
      const large = values.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
      if (large >= 0) refuseAt(large, "too large a figure");
      const last = values.length - 1;
      if (isAhead(later(from, last), today)) refuseAt(last, `the ${from.kind} has not begun`);
    }
}

/** Refuses what is about to be written where the application would refuse it: its own door reads it first. */
export function refuseWhatIsRefused(files: ReadonlyMap<string, string | null>, areas: Areas): void {
  const catalog = readCatalog(JSON.parse(files.get("catalog.json") ?? "null"));
  refuse(catalog);
  if (!catalog.value) return;
  const list = files.get(reportersFile) ?? null;
  const whole = list === null ? catalog : readReporters(JSON.parse(list), catalog.value);
  refuse(whole);
  for (const [name, text] of files)
    if (text !== null && name.startsWith("series/"))
      refuse(readSeries(JSON.parse(text), name, whole.value ?? catalog.value, areas));
}
