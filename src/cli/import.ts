import { own } from "../core/own";
import { latestDay } from "../core/today";
import type { Aliases } from "../formats/dotsNames";
import { countries } from "../formats/iso";
import { savedDay } from "../formats/savedDay";
import { readCatalog } from "./catalog";
import { areasOf } from "./door";
import { enterSeries } from "./enterSeries";
import { Failure } from "./failure";
import { prepareBns } from "./importBns";
import { prepareDerived } from "./importDip";
import { prepareDots } from "./importDots";
import { prepareRates, refuseWithoutRates } from "./importRates";
import { families, type Given, readGiven } from "./importRead";
import { reportOf } from "./importReport";
import { byUnit, type Importing, type Prepared, prepareJoined } from "./importSources";
import { gathering } from "./importTogether";
import { sources } from "../formats/sources";
import type { SaidMapping } from "./mapping";
import type { Store } from "./store";

type Prepare = (given: readonly Given[], importing: Importing) => Prepared | Promise<Prepared>;

/** What is done with a source's files beyond putting them together. The euro's rates come before what they convert. */
const special: Readonly<Partial<Record<keyof typeof sources, Prepare>>> = {
  ecb: prepareRates,
  bns: prepareBns,
  "imf-dots": prepareDots,
  "imf-dip-derived": prepareDerived,
};

export interface ImportOptions {
  readonly aliases: readonly string[];
  /** An ISO date, where the files do not give theirs. */
  readonly date: string | undefined;
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
  /** Whether of a file that is not sound the sound part is used. */
  readonly part: boolean;
  /** What is said of tables of nobody who is known. */
  readonly mapping: SaidMapping;
  /** Hears how far the work is. */
  readonly report: (text: string) => void;
}

/** `"Name=XX"`, one for each name. */
export function readAliases(texts: readonly string[]): Aliases {
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

/** What is known of all sources, the order in which they are entered; others come after them. */
const inOrder = (given: ReadonlyMap<string, unknown>): string[] => {
  const known = Object.keys(sources);
  return [...known.filter((id) => given.has(id)), ...[...given.keys()].filter((id) => !known.includes(id)).sort()];
};

/** Whether figures come in the project's own form, with what was made of the source's files in them. */
const isOwn = ({ observations }: Given): boolean => observations.format.startsWith("own-");

function prepareOf(source: string, given: readonly Given[], importing: Importing): (Prepared | Promise<Prepared>)[] {
  const prepare = given.every(isOwn) && source !== "ecb" ? undefined : own<Prepare>(special, source);
  return prepare ? [prepare(given, importing)] : byUnit(given).map((each) => prepareJoined(source, each));
}

/** Enters what is given of each source, in the order of sources: all of it or nothing. Returns what to report. */
export async function enterGiven(
  given: ReadonlyMap<string, readonly Given[]>,
  store: Store,
  { date, replace, report }: Pick<ImportOptions, "date" | "replace" | "report">,
): Promise<string[]> {
  const future = gathering(store);
  const lines: string[] = [];
  for (const source of inOrder(given)) {
    const catalog = await readCatalog(future);
    const importing = { store: future, catalog, given, replace, date, report };
    for (const prepared of prepareOf(source, given.get(source) ?? [], importing)) {
      const { messages, ...entry } = await prepared;
      const entered = await readCatalog(future);
      refuseWithoutRates({ messages, ...entry }, entered);
      await enterSeries(future, entered, { ...entry, replace });
      lines.push(...(given.size > 1 ? messages.map((line) => `${source}: ${line}`) : messages));
    }
  }
  await future.put();
  return lines;
}

/** Writes what the files say, whosever they are, and enters it in the catalogue: all of it or nothing. Returns what to report. */
export async function importFiles(words: readonly string[], store: Store, options: ImportOptions): Promise<string[]> {
  const { date, part, mapping, report } = options;
  const [first = "", ...rest] = words;
  const family = Object.hasOwn(families, first) ? first : null;
  const files = family === null ? words : rest;
  if (files.length === 0) throw new Failure("import: name one or more files");
  if (date !== undefined && savedDay(date) !== date) throw new Failure(`--date: “${date}” is no date`);
  const areas = [...(await areasOf(store)).values()];
  const reading = { aliases: readAliases(options.aliases), today: latestDay(), areas };
  const given = new Map<string, Given[]>();
  const reports: string[] = [];
  for (const file of files)
    for (const read of await readGiven(file, { options: reading, family, mapping, isPartWanted: part, report })) {
      for (const each of read.said)
        given.set(each.observations.source, [...(given.get(each.observations.source) ?? []), each]);
      reports.push(...read.leftOut, ...reportOf(read));
    }
  if (given.size === 0) throw new Failure(reports.length > 0 ? reports.join("; ") : "no file has a figure to import");
  return [...(await enterGiven(given, store, options)), ...reports];
}
