import type { Needed } from "../analysis/claims/needs";
import type { Area } from "../core/area";
import { covered, filesOn } from "../core/coverage";
import type { Catalog, Coverage, Dataset, ReporterFile } from "../core/dataset";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import { readSeries } from "../core/form/series";
import { order } from "../core/period";
import { joined } from "../core/prefer";
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
  readonly load: (needed: readonly Needed[]) => Promise<Dataset>;
}

/** Whether a file reaches some of the periods asked about, in any kind of periods. */
const reaches = (coverage: Coverage, { from, to }: Needed): boolean =>
  coverage.some((each) => {
    const held = covered([each], each.from) ?? each;
    return order(held.from, to) <= 0 || held.from.year <= to.year ? held.to.year >= from.year : false;
  });

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
  const load = async (needed: readonly Needed[]): Promise<Dataset> => {
    const reporters = new Map<string, ReporterFile>();
    for (const need of needed) {
      const entry = catalog.reporters.get(need.reporter);
      if (!entry) continue;
      const files = filesOn(entry, need.partners).filter((file) => file === entry || reaches(file.coverage, need));
      const names = [...new Set([entry.file, ...files.map(({ file }) => file)])];
      const loaded: ReporterFile[] = [];
      for (const name of names) loaded.push(await series(name));
      if (loaded[0]) reporters.set(need.reporter, joined(loaded as [ReporterFile, ...ReporterFile[]], catalog.prefer));
    }
    return { catalog, areas, statements: [], notes: [], reporters };
  };
  return { areas, load };
}
