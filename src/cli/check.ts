import type { Area } from "../core/area";
import type { Catalog, FileEntry, ReporterFile } from "../core/dataset";
import { readAreas } from "../core/read/areas";
import { readCatalog } from "../core/read/catalog";
import type { Reading } from "../core/read/problem";
import { readSeries } from "../core/read/series";
import { readStatements } from "../core/read/statements";
import { latestDay } from "../core/today";
import { areasText } from "./areas";
import { parseJson } from "./catalog";
import { Failure, lineOf } from "./failure";
import { allFiles, isDataFile } from "./place";
import { mark, type Store } from "./store";

/** What lies in a data folder beside the data. */
const beside = ["catalog.json", "README.md"];

interface Checked {
  readonly faults: string[];
  readonly json: (name: string) => Promise<unknown>;
}

/** The files of a folder as JSON, each read once; what is no JSON is told and is `null`. */
function reader(store: Store): Checked {
  const faults: string[] = [];
  const found = new Map<string, unknown>();
  const json = async (name: string): Promise<unknown> => {
    if (found.has(name)) return found.get(name);
    let value: unknown = null;
    try {
      const bytes = await store.read(name);
      if (bytes) value = parseJson(bytes, name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
    }
    found.set(name, value);
    return value;
  };
  return { faults, json };
}

/** Files that the catalogue does not have, has otherwise, or has and nobody finds. */
async function marksOf(store: Store, { files }: Catalog): Promise<string[]> {
  const faults: string[] = [];
  for (const name of await allFiles(store.folder)) {
    if (beside.includes(name) || files.has(name)) continue;
    faults.push(
      isDataFile(name)
        ? `${name}: not in the catalogue; run “npm run data -- catalog”`
        : `${name}: no file of the data, and not in the catalogue`,
    );
  }
  for (const [name, expected] of files) {
    const bytes = isDataFile(name) ? await store.read(name) : null;
    if (bytes === null) faults.push(`${name}: listed in the catalogue but not there`);
    else if (mark(bytes).sha256 !== expected.sha256 || bytes.length !== expected.bytes)
      faults.push(`${name}: differs from the catalogue; run “npm run data -- catalog” if the change is meant`);
  }
  return faults;
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** Where a series file is not what the catalogue says of it. */
function mismatches(
  reporter: string,
  entry: FileEntry,
  of: readonly string[] | undefined,
  read: ReporterFile,
): string[] {
  const sources = [...read.sources.keys()].map(({ id }) => id);
  const spans = [...read.sources.values()];
  const years = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
  const strangers = of ? read.partners.filter((partner) => !of.includes(partner)) : [];
  const wrong = (what: string, has: string, says: string) =>
    `${entry.file}: ${what} ${has}, the catalogue says ${says}`;
  return [
    ...(read.reporter === reporter ? [] : [wrong("reporter", read.reporter, reporter)]),
    ...(same([...sources].sort(), [...entry.sources].sort())
      ? []
      : [wrong("sources", sources.join(", "), entry.sources.join(", "))]),
    ...(years.from === entry.from && years.to === entry.to
      ? []
      : [wrong("years", `${years.from}–${years.to}`, `${entry.from}–${entry.to}`)]),
    ...(strangers.length > 0 ? [wrong("partners", strangers.join(", "), (of ?? []).join(", "))] : []),
  ];
}

/** Years in which figures stand in a currency of which the catalogue has no rate. */
function withoutRate(file: string, { series }: ReporterFile): string[] {
  const missing = new Set<string>();
  for (const each of series.values())
    for (const { counting, from, values } of each)
      values.forEach((value, i) => {
        if (value !== null && counting.currency !== "USD" && !counting.rates?.years.has(from + i))
          missing.add(`${file}: no rate of ${counting.currency} for ${from + i} in the catalogue`);
      });
  return [...missing];
}

async function seriesFaults({ json }: Checked, catalog: Catalog, areas: ReadonlyMap<string, Area>): Promise<string[]> {
  const faults: string[] = [];
  const named = new Set<string>();
  for (const [reporter, entry] of catalog.reporters)
    for (const file of [entry, ...entry.more]) {
      if (named.has(file.file)) faults.push(`${file.file}: named twice in the catalogue`);
      named.add(file.file);
      if (!catalog.files.has(file.file))
        faults.push(`catalog.json, reporters.${reporter}: ${file.file} is not among its files`);
      const content = await json(file.file);
      if (content === null) continue;
      const reading = readSeries(content, file.file, catalog, areas);
      faults.push(...errors(reading));
      if (reading.value)
        faults.push(...mismatches(reporter, file, entry.of, reading.value), ...withoutRate(file.file, reading.value));
    }
  for (const name of catalog.files.keys())
    if (name.startsWith("series/") && !named.has(name)) faults.push(`${name}: no reporter of the catalogue has it`);
  return faults;
}

const errors = ({ problems }: Reading<unknown>): string[] =>
  problems.filter(({ severity }) => severity === "error").map(lineOf);

/** What is wrong with a data folder, one sentence a fault; every file in it is read. */
export async function faultsOf(store: Store): Promise<string[]> {
  const checked = reader(store);
  const { faults, json } = checked;
  const raw = await json("catalog.json");
  if (raw === null) return faults.length > 0 ? faults : [`catalog.json: there is none in ${store.folder}`];
  const catalog = readCatalog(raw);
  faults.push(...errors(catalog));
  if (!catalog.value) return faults;
  faults.push(...(await marksOf(store, catalog.value)));
  // A folder that is imported into may have no areas and no statements of its own.
  const areas = readAreas((await json("areas.json")) ?? JSON.parse(areasText()));
  faults.push(...errors(areas));
  const statements = await json("statements.json");
  if (statements !== null) faults.push(...errors(readStatements(statements, areas.value, latestDay())));
  faults.push(...(await seriesFaults(checked, catalog.value, areas.value)));
  return [...new Set(faults)];
}
