import { type Cells, rowsOf } from "../formats/cells";
import { chainOf, type Observations, type ReaderOptions } from "../formats/observations";
import type { Found } from "../formats/found";
import type { Input } from "../formats/input";
import { type FileReading, type Progress, readFile } from "../formats/reading";
import { bookApart } from "./booksApart";
import { Failure } from "./failure";
import { inputOf } from "./input";
import type { SaidMapping } from "./mapping";
import { otherTables } from "./otherTable";
import { refusalOf } from "./refusals";

/** A file and what it says by one source. */
export interface Given {
  readonly file: string;
  readonly observations: Observations;
}

/** What a file says by all of its sources, and why some of it is not used, which is nothing unless parts are asked for. */
export interface GivenFile {
  readonly file: string;
  readonly whole: Observations | null;
  readonly said: readonly Given[];
  readonly leftOut: readonly string[];
}

/** Formats that are meant by a word before the files; the first of each kind is taken where the file does not say. */
export const families: Readonly<Record<string, readonly string[]>> = {
  bns: ["bns", "bns-partners", "bns-months"],
  dots: ["dots", "dots-table"],
  eurostat: ["eurostat", "eurostat-book"],
};

export const listed = (names: Iterable<string>, most = 12): string => {
  const all = [...names];
  return all.slice(0, most).join(", ") + (all.length > most ? ` and ${all.length - most} more` : "");
};

/** Below this a file is read at once and nobody waits. */
const long = 5_000_000;

/** Tells of a long file how many tenths of it are read. */
function tenthsOf({ name, size }: Input, report: (text: string) => void): (progress: Progress) => void {
  let tenths = 0;
  return ({ bytes }) => {
    const now = Math.floor((10 * bytes) / size);
    if (now > tenths && size > long) report(`${name}: ${now * 10}% read`);
    tenths = Math.max(now, tenths);
  };
}

const isOfKazakhstanAlone = (cells: Cells): boolean => rowsOf(cells).every(([key]) => key.startsWith("KZ "));

/**
 * Members' trade with Kazakhstan by month is read by its strict reader, which does without the names of areas: it
 * refuses a member that it does not know, and passes whole years over, as one that has not ended is written the same.
 */
const isStrictlyRead = (found: Found): boolean =>
  found.kind === "figures" &&
  found.observations.format === "eurostat" &&
  [...found.observations.byReporter.values()].every(isOfKazakhstanAlone);

async function foundIn(input: Input, reading: FileReading): Promise<Found[]> {
  const all = await readFile(input, reading);
  if (!all.some(isStrictlyRead)) return all;
  const { areas: _, ...strict } = reading;
  const again = await readFile(input, strict);
  return all.map((each, i) => (isStrictlyRead(each) ? (again[i] ?? each) : each));
}

/** Why a file cannot be used as it is; empty of a sound one. */
export function faultsOf(observations: Observations): string[] {
  const all = chainOf(observations);
  const unknown = [...new Set(all.flatMap((each) => each.unknown))];
  if (unknown.length > 0)
    return [`unknown names: ${listed(unknown)}; say which country is meant with --alias "Name=XX"`];
  const faults = [...new Set(all.flatMap((each) => each.faults))];
  return faults.length > 6 ? [...faults.slice(0, 6), `and ${faults.length - 6} more`] : faults;
}

const hasFigures = ({ byReporter, rates }: Observations): boolean => byReporter.size > 0 || (rates?.size ?? 0) > 0;

export interface HowToRead {
  readonly options: ReaderOptions;
  /** A word for formats that alone are meant; null for any. */
  readonly family: string | null;
  /** What is said of tables of nobody who is known. */
  readonly mapping: SaidMapping;
  /** Whether of a file that is not sound the sound part is used. */
  readonly isPartWanted: boolean;
  /** Hears how far the work is. */
  readonly report: (text: string) => void;
}

/** What a file says, or those in an archive; one that is not sound is refused with all its faults, or used in part. */
export async function readGiven(path: string, how: HowToRead): Promise<GivenFile[]> {
  const { options, family, mapping, isPartWanted, report } = how;
  const formats = family === null ? undefined : families[family];
  const input = await inputOf(path);
  const all = await foundIn(input, {
    ...options,
    ...(formats ? { family: formats } : {}),
    progress: tenthsOf(input, report),
    book: bookApart,
    other: otherTables(options, mapping),
  });
  return all.map((each) => {
    const file = each.name;
    const faults = each.kind === "figures" ? faultsOf(each.observations) : [];
    const refusal = each.kind === "figures" ? `${file}: ${faults.join("; ")}` : refusalOf(each);
    const isSound = each.kind === "figures" && faults.length === 0;
    if (!isSound && !isPartWanted) throw new Failure(refusal);
    const said = each.kind === "figures" ? chainOf(each.observations).filter(hasFigures) : [];
    return {
      file,
      whole: each.kind === "figures" ? each.observations : null,
      said: said.map((observations) => ({ file, observations })),
      leftOut: isSound ? [] : [said.length > 0 ? `used in part, ${refusal}` : `left out, ${refusal}`],
    };
  });
}
