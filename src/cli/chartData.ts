import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Area } from "../core/area";
import { joined, partnersIn, type ReporterFile } from "../core/dataset";
import { readAreas } from "../core/read/areas";
import { readCatalog } from "../core/read/catalog";
import { readSeries } from "../core/read/series";
import type { View } from "../state/view";
import { Failure } from "./failure";

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

/** Every area by its code. */
export const areasIn = async (read: ReadData): Promise<ReadonlyMap<string, Area>> =>
  sound(readAreas(await json(read, "areas.json")), "areas.json");

/** Partners that a reporter lists in the years of a view, or in its last one; only those that a view can show. */
export async function listedPartners(
  read: ReadData,
  areas: ReadonlyMap<string, Area>,
  { reporter, years, source }: View,
): Promise<string[]> {
  const catalog = sound(readCatalog(await json(read, "catalog.json")), "catalog.json");
  const entry = catalog.reporters.get(reporter);
  if (entry === undefined) throw new Failure(`--reporter: the data hold no ${reporter}.`);
  const series = async (name: string): Promise<ReporterFile> =>
    sound(readSeries(await json(read, name), name, catalog, areas), name);
  const more = entry.more.filter(
    ({ sources, from: first, to: last }) =>
      (source !== null && sources.includes(source)) || (years !== null && first <= years.to && last >= years.from),
  );
  const file = joined(
    [await series(entry.file), ...(await Promise.all(more.map((each) => series(each.file))))],
    [...(source === null ? [] : [source]), ...catalog.prefer],
  );
  const preferred = [...file.sources].find(([{ id }]) => id === source)?.[1] ?? file.years;
  const { from, to } = years ?? { from: preferred.to, to: preferred.to };
  const length = Math.min(to, file.years.to) - Math.max(from, file.years.from) + 1;
  const inYears = Array.from({ length: Math.max(0, length) }, (_, i) => Math.max(from, file.years.from) + i);
  const listed = new Set(inYears.flatMap((year) => partnersIn(file, year)));
  if (listed.size === 0) throw new Failure(`--year: the data list no partner of ${reporter} then.`);
  return file.partners.filter((partner) => listed.has(partner) && areas.has(partner) && partner !== reporter);
}
