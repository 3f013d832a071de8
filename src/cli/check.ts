import type { Area } from "../core/area";
import type { Catalog, Coverage, FileEntry, ReporterFile } from "../core/dataset";
import { totalsAlone } from "../core/totalsAlone";
import { joinedCoverage } from "../core/coverage";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import { packageFile } from "../core/form/dataPackage";
import { isObject } from "../core/json";
import type { Reading } from "../core/form/problem";
import { readSeries } from "../core/form/series";
import { readStatements } from "../core/form/statements";
import { formatPeriod, formatPeriods, later } from "../core/period";
import { isInvestment } from "../core/indicators";
import { latestDay } from "../core/today";
import { indicatorOf } from "../core/seriesKey";
import { areasText } from "./areas";
import { parseJson } from "./catalog";
import { Failure, lineOf } from "./failure";
import { sumsThatDiffer } from "./monthsAndYears";
import { allFiles, dataFiles, isDataFile } from "./place";
import { mark, type Store } from "./store";

const subjects = { reporters: "trade", investments: "direct investment" } as const;

/** What lies in a data folder beside the data. */
const beside = ["catalog.json", packageFile, "README.md"];

interface Checked {
  readonly faults: string[];
  /** What is worth knowing and no fault of the folder. */
  readonly notes: string[];
  readonly json: (name: string) => Promise<unknown>;
}

/** The files of a folder as JSON, each read once; what is no JSON is reported and is `null`. */
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
  return { faults, notes: [], json };
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

/** Where what describes the folder to others, if it is there, has another file than lies there. */
async function staleIn(store: Store, json: Checked["json"]): Promise<string[]> {
  const described = await json(packageFile);
  const resources = isObject(described) ? described["resources"] : [];
  const found = new Map(
    (Array.isArray(resources) ? resources : []).flatMap((each: unknown) =>
      isObject(each) ? [[String(each["path"]), String(each["hash"])] as const] : [],
    ),
  );
  if (described === null) return [];
  const names = [...(await dataFiles(store.folder)), "catalog.json"];
  const faults: string[] = [];
  for (const name of new Set([...names, ...found.keys()])) {
    const bytes = names.includes(name) ? await store.read(name) : null;
    if (!bytes || found.get(name) !== `sha256:${mark(bytes).sha256}`)
      faults.push(`${packageFile}: says otherwise of ${name}; run “npm run data -- catalog”`);
  }
  return faults;
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

const written = (coverage: Coverage) => coverage.map(formatPeriods).sort();

const list = (coverage: Coverage) => written(coverage).join(", ") || "none";

/** Where a series file is not what the catalogue says of it. */
function mismatches(reporter: string, entry: FileEntry, read: ReporterFile): string[] {
  const { of } = entry;
  const sources = [...read.sources.keys()].map(({ id }) => id);
  const periods = written(joinedCoverage([...read.sources.values()]));
  const strangers = of ? read.partners.filter((partner) => !of.includes(partner)) : [];
  const wrong = (what: string, has: string, says: string) =>
    `${entry.file}: ${what} ${has}, the catalogue says ${says}`;
  return [
    ...(read.reporter === reporter ? [] : [wrong("reporter", read.reporter, reporter)]),
    ...(same([...sources].sort(), [...entry.sources].sort())
      ? []
      : [wrong("sources", sources.join(", "), entry.sources.join(", "))]),
    ...(same(periods, written(entry.coverage)) ? [] : [wrong("periods", periods.join(", "), list(entry.coverage))]),
    ...(same(written(totalsAlone(read)), written(entry.ofTotal ?? []))
      ? []
      : [wrong("periods of the total alone", list(totalsAlone(read)), list(entry.ofTotal ?? []))]),
    ...(strangers.length > 0 ? [wrong("partners", strangers.join(", "), (of ?? []).join(", "))] : []),
  ];
}

/** Where the catalogue has a file of trade among those of investment, or the other way round. */
function stray(where: "reporters" | "investments", file: string, { series }: ReporterFile): string[] {
  const [found] = [...series.keys()].flatMap((key) => {
    const indicator = indicatorOf(key);
    return isInvestment(indicator) === (where === "investments") ? [] : [indicator];
  });
  return found === undefined
    ? []
    : [`${file}: holds ${found}, the catalogue has it among ${where}, which is of ${subjects[where]}`];
}

/** Periods in which figures stand in a currency of which the catalogue has no rate. */
function withoutRate(file: string, { series }: ReporterFile): string[] {
  const missing = new Set<string>();
  for (const each of series.values())
    for (const { counting, from, values } of each)
      values.forEach((value, i) => {
        const period = later(from, i);
        if (value !== null && counting.currency !== "USD" && !counting.rates?.periods.has(period))
          missing.add(`${file}: no rate of ${counting.currency} for ${formatPeriod(period)} in the catalogue`);
      });
  return [...missing];
}

async function checkSeries(
  { json, faults, notes }: Checked,
  catalog: Catalog,
  areas: ReadonlyMap<string, Area>,
): Promise<void> {
  const named = new Set<string>();
  const listed = (["reporters", "investments"] as const).flatMap((where) =>
    [...catalog[where]].flatMap(([reporter, entry]) =>
      [entry, ...entry.more].map((file) => ({ where, reporter, file })),
    ),
  );
  for (const { where, reporter, file } of listed) {
    if (named.has(file.file)) faults.push(`${file.file}: named twice in the catalogue`);
    named.add(file.file);
    if (!catalog.files.has(file.file))
      faults.push(`catalog.json, ${where}.${reporter}: ${file.file} is not among its files`);
    const content = await json(file.file);
    if (content === null) continue;
    const reading = readSeries(content, file.file, catalog, areas);
    faults.push(...errors(reading));
    if (!reading.value) continue;
    faults.push(
      ...mismatches(reporter, file, reading.value),
      ...withoutRate(file.file, reading.value),
      ...stray(where, file.file, reading.value),
    );
    notes.push(...sumsThatDiffer(file.file, reading.value));
  }
  for (const name of catalog.files.keys())
    if (name.startsWith("series/") && !named.has(name)) faults.push(`${name}: no reporter of the catalogue has it`);
}

const errors = ({ problems }: Reading<unknown>): string[] =>
  problems.filter(({ severity }) => severity === "error").map(lineOf);

async function checkFolder(store: Store, checked: Checked): Promise<void> {
  const { faults, json } = checked;
  const raw = await json("catalog.json");
  if (raw === null && faults.length === 0) faults.push(`catalog.json: there is none in ${store.folder}`);
  if (raw === null) return;
  const first = readCatalog(raw);
  faults.push(...errors(first));
  if (!first.value) return;
  const others = first.value.isPart ? await json(reportersFile) : null;
  const whole = others === null ? null : readReporters(others, first.value);
  if (whole) faults.push(...errors(whole));
  const catalog = whole?.value ?? first.value;
  const unmarked = await marksOf(store, catalog);
  // Of files that are not as the catalogue has them, what describes them says nothing new.
  faults.push(...(unmarked.length > 0 ? unmarked : await staleIn(store, json)));
  // A folder that is imported into may have no areas and no statements of its own.
  const areas = readAreas((await json("areas.json")) ?? JSON.parse(areasText()));
  faults.push(...errors(areas));
  const statements = await json("statements.json");
  if (statements !== null) faults.push(...errors(readStatements(statements, areas.value, latestDay())));
  await checkSeries(checked, catalog, areas.value);
}

/** What is wrong with a data folder, and what is worth knowing of it, one sentence each; every file in it is read. */
export async function findingsOf(store: Store): Promise<{ readonly faults: string[]; readonly notes: string[] }> {
  const checked = reader(store);
  await checkFolder(store, checked);
  return { faults: [...new Set(checked.faults)], notes: checked.notes };
}
