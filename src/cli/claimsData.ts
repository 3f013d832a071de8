import type { Area } from "../core/area";
import type { Catalog, Dataset, ReporterFile } from "../core/dataset";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import { readSeries } from "../core/form/series";
import { type Needs, seriesFor } from "../core/neededFiles";
import { joinedReporters } from "../core/prefer";
import { parseJson } from "./catalog";
import { Failure, refuse } from "./failure";

/** Gives a data file by its name, or null where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;

async function json(read: ReadFile, name: string): Promise<unknown> {
  const bytes = await read(name);
  if (bytes === null) throw new Failure(`${name}: is missing`);
  return parseJson(bytes, name);
}

/** The data folder, its series read when they are asked for, and each once. */
export interface ClaimsData {
  readonly areas: ReadonlyMap<string, Area>;
  readonly load: (needed: readonly Needs[]) => Promise<Dataset>;
}

export async function openData(read: ReadFile): Promise<ClaimsData> {
  const reading = readAreas(await json(read, "areas.json"));
  refuse(reading);
  const areas = reading.value;
  const first = readCatalog(await json(read, "catalog.json"));
  refuse(first);
  let catalog = first.value as Catalog;
  if (catalog.isPart) {
    const whole = readReporters(await json(read, reportersFile), catalog);
    refuse(whole);
    catalog = whole.value;
  }
  const known = new Map<string, ReporterFile>();
  const series = async (name: string): Promise<ReporterFile> => {
    const found = known.get(name);
    if (found) return found;
    const result = readSeries(await json(read, name), name, catalog, areas);
    refuse(result);
    if (!result.value) throw new Failure(`${name}: cannot be read`);
    known.set(name, result.value);
    return result.value;
  };
  const load = async (needed: readonly Needs[]): Promise<Dataset> => {
    const asked = needed.filter(({ reporter }) => catalog.reporters.has(reporter));
    const loaded: ReporterFile[] = [];
    for (const name of new Set(asked.flatMap((needs) => seriesFor(catalog, needs)))) loaded.push(await series(name));
    return { catalog, areas, statements: [], notes: [], reporters: joinedReporters(loaded, catalog.prefer) };
  };
  return { areas, load };
}
