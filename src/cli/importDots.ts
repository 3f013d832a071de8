import { stat } from "node:fs/promises";
import { type Cells, enter } from "../formats/cells";
import { type Aliases, dotsNames } from "../formats/dotsNames";
import { type DotsTable, dotsTable } from "../formats/dotsTable";
import { dotsDecimals, dotsLeastDecimals } from "../formats/dotsValue";
import { savedDay } from "../formats/savedDay";
import { readCatalog } from "./catalog";
import { countries } from "./codes";
import { enterSeries } from "./enterSeries";
import { markAmong, presentBeside } from "./estimatesAmong";
import { Failure } from "./failure";
import { baseName, eachLine, kindOf, readWhole } from "./lines";
import { spanOf } from "./parts";
import { imfDots } from "./sources";
import type { Store } from "./store";
import { readDotsApart } from "./workbooks";

const source = "imf-dots";
const unit = {
  currency: "USD",
  scale: 1_000_000,
  decimals: dotsDecimals,
  leastDecimals: dotsLeastDecimals,
} as const;

/** What the files say together, before it is written. */
interface Gathered {
  readonly byReporter: Map<string, Cells>;
  readonly passed: Map<string, number>;
  date: string;
  negative: number;
}

const listed = (names: Iterable<string>, most = 12): string => {
  const all = [...names];
  return all.slice(0, most).join(", ") + (all.length > most ? ` and ${all.length - most} more` : "");
};

/** One file's cells beside those of the files before it, which must not say otherwise. */
function add(gathered: Gathered, reporter: string, cells: Cells, file: string): void {
  const known = gathered.byReporter.get(reporter);
  if (!known) {
    gathered.byReporter.set(reporter, cells);
    return;
  }
  for (const [key, row] of cells)
    row.values.forEach((value, i) => {
      const year = row.from + i;
      const status = row.status.get(year);
      if (Number.isNaN(value) && status === undefined) return;
      if (!enter(known, key, year, value, status))
        throw new Failure(`${file}: ${reporter} with ${key}, ${year}, differs from a file given before it`);
    });
}

function checkTable({ unknown, faults, byReporter }: DotsTable, file: string): void {
  if (unknown.size > 0) {
    const names = [...unknown].map(([name, row]) => `row ${row} “${name}”`);
    throw new Failure(`${file}: unknown names: ${listed(names)}; say which country is meant with --alias "Name=XX"`);
  }
  if (faults.length > 0) throw new Failure(`${file}: ${listed(faults, 5)}`);
  if (byReporter.size === 0) throw new Failure(`${file}: no observation of any country`);
}

/** `"Name=XX"`, one for each name. */
function readAliases(texts: readonly string[]): Aliases {
  const codes = new Set(["W00", ...countries.map(({ iso2 }) => iso2)]);
  return new Map(
    texts.map((text) => {
      const [, name, code] = /^(.+)=(\w+)$/.exec(text) ?? [];
      if (name === undefined || code === undefined || !codes.has(code))
        throw new Failure(`--alias: “${text}” is not of the form "Name=XX" with a code such as ES`);
      return [name, code];
    }),
  );
}

export interface DotsOptions {
  readonly aliases: readonly string[];
  /** An ISO date, where the files do not tell theirs. */
  readonly date: string | undefined;
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
  /** Hears how far the reading is. */
  readonly tell: (text: string) => void;
}

async function gather(files: readonly string[], aliases: Aliases, tell: (text: string) => void): Promise<Gathered> {
  const areaOf = dotsNames(aliases);
  const lastYear = new Date().getFullYear() - 1;
  const gathered: Gathered = { byReporter: new Map(), passed: new Map(), date: "", negative: 0 };
  const pass = (name: string, times: number) => gathered.passed.set(name, (gathered.passed.get(name) ?? 0) + times);
  for (const path of files) {
    const file = baseName(path);
    const kind = await kindOf(path);
    if (kind === "workbook") {
      const reading = await readDotsApart(await readWhole(path), file, aliases, lastYear);
      if (!reading.ok) throw new Failure(`${file}: ${listed(reading.faults, 5)}`);
      const { reporter, cells, passed, date, negative } = reading.book;
      add(gathered, reporter, cells, file);
      for (const name of passed) pass(name, 1);
      if (date > gathered.date) gathered.date = date;
      gathered.negative += negative;
      continue;
    }
    const { size } = await stat(path);
    const table = dotsTable(areaOf, lastYear);
    let tenths = 0;
    await eachLine(path, kind === "gzip", table.take, (bytes) => {
      const now = Math.floor((10 * bytes) / size);
      if (now > tenths && size > 5_000_000) tell(`${file}: ${now * 10}% read`);
      tenths = now;
    });
    const read = table.end();
    checkTable(read, file);
    for (const [reporter, cells] of read.byReporter) add(gathered, reporter, cells, file);
    for (const [name, times] of read.passed) pass(name, times);
    gathered.negative += read.negative;
  }
  return gathered;
}

/** Writes the series of every reporter in the files of the IMF and enters them in the catalogue; returns what to tell. */
export async function importDots(files: readonly string[], store: Store, options: DotsOptions): Promise<string[]> {
  const { aliases, date, replace, tell } = options;
  if (files.length === 0) throw new Failure("import dots: name one or more workbooks or tables");
  if (date !== undefined && savedDay(date) !== date) throw new Failure(`--date: “${date}” is no date`);
  const { byReporter, passed, date: saved, negative } = await gather(files, readAliases(aliases), tell);
  const last = String(spanOf([...byReporter.values()].map((cells) => ({ source, unit, cells }))).to);
  if (date !== undefined && date <= last)
    throw new Failure(`--date: ${date} lies before ${last}, of which the files speak`);
  const catalog = await readCatalog(store);
  const found = markAmong(byReporter, await presentBeside(store, catalog, source, byReporter));
  const reporters = new Map([...byReporter, ...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { to } = spanOf([...reporters.values()].map((cells) => ({ source, unit, cells })));
  tell(`${reporters.size} reporters to be written`);
  await enterSeries(store, catalog, {
    source,
    unit,
    byReporter: reporters,
    sources: {
      // A table does not tell when it was made, only how far it goes.
      [source]: {
        ...imfDots,
        date: date ?? (saved || `${to}-12-31`),
        dated: date !== undefined || saved ? "last saved" : "data to",
        exports: "FOB",
        imports: "CIF",
      },
    },
    replace,
  });
  let figures = 0;
  for (const cells of reporters.values())
    for (const { values } of cells.values()) for (const value of values) if (!Number.isNaN(value)) figures += 1;
  const kinds = [...reporters.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ estimates }) => [...(estimates?.values() ?? [])]),
  );
  const mirrored = kinds.filter((kind) => kind === "m").length;
  const repeated = kinds.length - mirrored;
  const names = [...passed.keys()].sort();
  return [
    `${reporters.size} reporters, ${figures} figures`,
    ...(names.length > 0 ? [`passed over, no country: ${listed(names, 60)}`] : []),
    ...(mirrored > 0 ? [`made from the other side's report, marked as estimates: ${mirrored}`] : []),
    ...(repeated > 0 ? [`repeated from an earlier year, marked as estimates: ${repeated}`] : []),
    ...(negative > 0 ? [`negative, left as gaps: ${negative}`] : []),
  ];
}
