import { latestDay } from "../core/today";
import type { Aliases } from "../formats/dotsNames";
import { countries } from "../formats/iso";
import type { Observations } from "../formats/observations";
import { savedDay } from "../formats/savedDay";
import { readCatalog } from "./catalog";
import { enterSeries } from "./enterSeries";
import { Failure } from "./failure";
import { prepareBns } from "./importBns";
import { prepareDerived } from "./importDip";
import { prepareDots } from "./importDots";
import { prepareEurostat, prepareRates } from "./importRates";
import { families, type Given, readGiven } from "./importRead";
import { type Importing, type Prepared, prepareJoined } from "./importSources";
import { gathering } from "./importTogether";
import { sources } from "../formats/sources";
import type { Store } from "./store";

type Source = keyof typeof sources;
type Prepare = (given: readonly Given[], importing: Importing) => Prepared | Promise<Prepared>;

/** What is done with a source's files beyond putting them together. The euro's rates come before what they convert. */
const special: Readonly<Partial<Record<Source, Prepare>>> = {
  ecb: prepareRates,
  bns: prepareBns,
  "imf-dots": prepareDots,
  eurostat: prepareEurostat,
  "imf-dip-derived": prepareDerived,
};

export interface ImportOptions {
  readonly aliases: readonly string[];
  /** An ISO date, where the files do not tell theirs. */
  readonly date: string | undefined;
  /** Whether figures may be left out that the folder has, and others be of another size. */
  readonly replace: boolean;
  /** Hears how far the work is. */
  readonly tell: (text: string) => void;
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

/** Writes what the files say, whosever they are, and enters it in the catalogue: all of it or nothing. Returns what to tell. */
export async function importFiles(words: readonly string[], store: Store, options: ImportOptions): Promise<string[]> {
  const { date, replace, tell } = options;
  const [first = "", ...rest] = words;
  const family = Object.hasOwn(families, first) ? first : null;
  const files = family === null ? words : rest;
  if (files.length === 0) throw new Failure("import: name one or more files");
  if (date !== undefined && savedDay(date) !== date) throw new Failure(`--date: “${date}” is no date`);
  const reading = { aliases: readAliases(options.aliases), today: latestDay() };
  const given = new Map<string, Given[]>();
  for (const file of files) {
    const read = await readGiven(file, family, reading, tell);
    for (let said: Observations | undefined = read.observations; said; said = said.beside)
      given.set(said.source, [...(given.get(said.source) ?? []), { file: read.file, observations: said }]);
  }
  const future = gathering(store);
  const lines: string[] = [];
  for (const source of Object.keys(sources) as Source[]) {
    const ofSource = given.get(source);
    if (!ofSource) continue;
    const catalog = await readCatalog(future);
    const prepare = special[source] ?? ((each) => prepareJoined(source, each));
    const { told, ...entry } = await prepare(ofSource, { store: future, catalog, given, replace, date, tell });
    await enterSeries(future, catalog, { ...entry, replace });
    lines.push(...(given.size > 1 ? told.map((line) => `${source}: ${line}`) : told));
  }
  await future.put();
  return lines;
}
