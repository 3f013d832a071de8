import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Area } from "../core/area";
import type { Coverage, ReporterFile } from "../core/dataset";
import { covered } from "../core/coverage";
import { joined } from "../core/prefer";
import { investments } from "../core/indicators";
import { partnersIn } from "../core/observe";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import { readSeries } from "../core/form/series";
import { order, type Period, type Periods, range } from "../core/period";
import { Failure } from "./failure";
import type { View } from "../state/chosen";

/** Gives the text of a data file by its name, or fails in words. */
export type ReadData = (name: string) => Promise<string>;

/** Data files of a folder, or those that the site serves. */
export const dataReader =
  (site: string, folder: string | null): ReadData =>
  async (name) => {
    if (folder !== null) return readFile(join(folder, name), "utf8");
    const response = await fetch(site + name);
    if (!response.ok) throw new Failure(`${name}: could not be fetched (${response.status})`);
    return response.text();
  };

async function json(read: ReadData, name: string): Promise<unknown> {
  const text = await read(name);
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${name}: is not valid JSON`);
  }
}

const sound = <T>(
  { value, problems }: { readonly value: T | null; readonly problems: readonly object[] },
  name: string,
) => {
  if (value === null)
    throw new Failure(`${name}: could not be read (${problems.length} faults; npm run data -- check)`);
  return value;
};

/** Whether some periods are among those covered, themselves or as sums. */
function meets(coverage: Coverage, { from, to }: Periods): boolean {
  const held = covered(coverage, from);
  return held !== null && order(held.from, to) <= 0 && order(held.to, from) >= 0;
}

const only = (period: Period): Periods => ({ from: period, to: period });

function lastYearIn(coverage: Coverage): Periods | null {
  const years = coverage.find(({ from }) => from.kind === "year");
  return years ? only(years.to) : null;
}

/** Every area by its code. */
export const areasIn = async (read: ReadData): Promise<ReadonlyMap<string, Area>> =>
  sound(readAreas(await json(read, "areas.json")), "areas.json");

/** Partners that a reporter lists in the periods of a view, or in the one that it opens on; only those that a view can show. */
export async function listedPartners(
  read: ReadData,
  areas: ReadonlyMap<string, Area>,
  { reporter, periods, source, investment }: View,
): Promise<string[]> {
  const first = sound(readCatalog(await json(read, "catalog.json")), "catalog.json");
  const list = investment === null ? "reporters" : "investments";
  const isBeside = first.isPart && !first[list].has(reporter);
  const catalog = isBeside ? readReporters(await json(read, reportersFile), first).value : first;
  const entry = catalog[list].get(reporter);
  if (entry === undefined) throw new Failure(`--reporter: the data hold no ${reporter}.`);
  const series = async (name: string): Promise<ReporterFile> =>
    sound(readSeries(await json(read, name), name, catalog, areas), name);
  const opening = source === null && investment === null && catalog.opens ? only(catalog.opens) : null;
  const asked = periods ?? opening;
  const more = entry.more.filter(
    ({ of, sources, coverage }) =>
      // Beside a first file that speaks of a few, those of all partners tell which there are.
      (entry.of !== undefined && of === undefined && asked === null) ||
      (source !== null && sources.includes(source)) ||
      (asked !== null && meets(coverage, asked)),
  );
  const file = joined(
    [await series(entry.file), ...(await Promise.all(more.map((each) => series(each.file))))],
    [...(source === null ? [] : [source]), ...catalog.prefer],
  );
  const preferred = [...file.sources].find(([{ id }]) => id === source)?.[1];
  const shown = asked ?? lastYearIn(preferred ?? file.coverage);
  const listed = new Set(
    (shown ? range(shown) : []).flatMap((period) =>
      (investment === null ? (["turnover"] as const) : investments).flatMap((each) => partnersIn(file, period, each)),
    ),
  );
  if (listed.size === 0) throw new Failure(`--year: the data list no partner of ${reporter} then.`);
  return file.partners.filter((partner) => listed.has(partner) && areas.has(partner) && partner !== reporter);
}
