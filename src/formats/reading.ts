import { openArchive, shortlyNamed } from "./archive";
import { enough } from "./detect";
import { type Found, figures, refused } from "./found";
import { Damaged, type Input, inputOf, startOf, TooLarge, unpacked, Unreadable, whole } from "./input";
import { kindOf } from "./kind";
import { readText } from "./readText";
import { readWorkbook } from "./readWorkbook";
import type { Reading } from "./readingOptions";

/** How far a file is read; rows are counted once there are many. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

export interface FileReading extends Omit<Reading, "rows"> {
  readonly progress?: (progress: Progress) => void;
}

/** The most bytes of an archive, which has to be read as a whole. */
const mostPacked = 300_000_000;

async function readArchive(input: Input, reading: Reading, depth: number): Promise<Found[]> {
  const archive = await openArchive(await whole(input.chunks(), mostPacked));
  if (archive === "workbook") return readWorkbook(input, reading);
  if (archive === "damaged") return refused(input.name, archive, "the workbook or archive is damaged or cut off");
  if (typeof archive === "string") return refused(input.name, archive);
  if (depth > 1) return refused(input.name, "nothing in it");
  const { isOwnFolder, readOwnFolder } = await import("./ownFolder");
  if (!reading.family && isOwnFolder([...archive.keys()])) return figures(input.name, readOwnFolder(archive, reading));
  const found: Found[] = [];
  for (const [name, bytes] of shortlyNamed(archive))
    // oxlint-disable-next-line no-await-in-loop -- one after another, as each may fill the memory
    found.push(...(await readAt(inputOf(name, bytes), reading, depth + 1)));
  return found;
}

async function readAt(input: Input, reading: Reading, depth: number): Promise<Found[]> {
  const start = await startOf(input.chunks(), enough);
  if (start.length === 0) return refused(input.name, "empty");
  const kind = kindOf(start);
  switch (kind) {
    case "gzip": {
      if (depth > 2) return refused(input.name, "nothing in it");
      const inner = { ...input, name: input.name.replace(/\.gz$/i, ""), chunks: () => unpacked(input.chunks()) };
      return readAt(inner, reading, depth + 1);
    }
    case "archive":
      return readArchive(input, reading, depth);
    case "workbook":
      return readWorkbook(input, reading);
    case "text":
      return readText(input, start, reading);
    default:
      return refused(input.name, kind);
  }
}

/** The parts of a file, as far as it can be had. */
async function* had(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new Unreadable(String(error));
  }
}

/** What a file says, whosever it is: known by what it holds, packed or not, of an archive each file by itself. */
export async function readFile(input: Input, { progress, ...reading }: FileReading): Promise<Found[]> {
  let bytes = 0;
  let rows = 0;
  const counted: Input = {
    ...input,
    chunks: async function* () {
      [bytes, rows] = [0, 0];
      for await (const part of had(input.chunks())) {
        bytes += part.length;
        progress?.({ bytes, rows });
        yield part;
      }
    },
  };
  const countRows = (read: number) => {
    rows = read;
    progress?.({ bytes, rows });
  };
  try {
    return await readAt(counted, { ...reading, rows: countRows }, 0);
  } catch (error) {
    const why = error instanceof TooLarge ? "too large" : error instanceof Unreadable ? "unreadable" : "damaged";
    return refused(input.name, why, error instanceof Damaged ? error.message : String(error).slice(0, 200));
  }
}
