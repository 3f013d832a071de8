import type { Refused } from "../core/refused";
import { detectTable, enough, tables } from "./detect";
import { eachLine, encodingOf, fallbackOf } from "./encoding";
import type { FoundTable, TablesSaid } from "./foundTable";
import type { Grid } from "./grid";
import type { Observations, TableFormat } from "./observations";
import type { BookOptions, BookRead } from "./readBook";
import { isWebPage } from "./webPage";

/** A file, wherever it lies: it may be read more than once. */
export interface Input {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What a file is found to be. */
export type Found =
  /** Of nobody's table that is known, `table` says how it is read, which a reader may be asked. */
  | {
      readonly kind: "figures";
      readonly name: string;
      readonly observations: Observations;
      readonly table?: FoundTable;
    }
  /** Nobody's table that is known, of which a reader has to say more; null where no figures are found in it. */
  | { readonly kind: "table"; readonly name: string; readonly table: FoundTable | null; readonly why: string }
  | { readonly kind: "refused"; readonly name: string; readonly why: Refused; readonly detail: string };

/** How far a file is read. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

export interface Reading extends BookOptions {
  /** What is said of tables that nobody knows. */
  readonly tables?: TablesSaid;
  readonly progress?: (progress: Progress) => void;
  /** Reads workbooks in a place where reading can be ended; where it is left out, they are read here. */
  readonly book?: (bytes: Uint8Array, options: BookOptions) => Promise<BookRead>;
  /** Reads what is a table of nobody who is known, and why it is not; where it is left out, it stays a table. */
  readonly other?: (input: Input, why: string) => Promise<Found[]>;
}

/** The most bytes of a file that has to be read as a whole. */
const mostWhole = { workbook: 50_000_000, json: 150_000_000, archive: 300_000_000, table: 80_000_000 } as const;
/** The most bytes that the files of an archive may unpack to. */
const mostUnpacked = 600_000_000;
const mostEntries = 2000;

class TooLarge extends Error {}
/** The file itself cannot be had, such as a folder or one that was moved. */
class Unreadable extends Error {}
/** Says what of a file is damaged. */
class Damaged extends Error {}

const meant = <F extends { readonly name: string }>(formats: readonly F[], { family }: Reading): readonly F[] =>
  family ? formats.filter(({ name }) => family.includes(name)) : formats;

const refused = (name: string, why: Refused, detail = ""): Found[] => [{ kind: "refused", name, why, detail }];
const figures = (name: string, observations: Observations): Found[] => [{ kind: "figures", name, observations }];

/** A file as a whole; it throws where it has more bytes. */
export async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > most) throw new TooLarge();
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The beginning of a file, of up to `enough` bytes. */
export async function startOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part);
    length += part.length;
    if (length >= enough) break;
  }
  const start = new Uint8Array(Math.min(length, enough));
  let at = 0;
  for (const part of parts) {
    start.set(part.subarray(0, start.length - at), at);
    at += Math.min(part.length, start.length - at);
  }
  return start;
}

/** The parts of a stream, which not every browser gives by itself. */
export async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    // oxlint-disable-next-line no-await-in-loop -- each part comes after the one before
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** What a packed file holds, as it is unpacked. */
function unpacked(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const parts = chunks[Symbol.asyncIterator]();
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      const { done, value } = await parts.next();
      if (done) stream.close();
      else stream.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await parts.return?.();
    },
  });
  return (async function* () {
    try {
      yield* partsOf(packed.pipeThrough(new DecompressionStream("gzip")));
    } catch {
      throw new Damaged("the packed file is damaged or cut off");
    }
  })();
}

const begins = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** What a file is that has no figures to read, by its first bytes. */
function otherKind(start: Uint8Array): Refused | null {
  if (begins(start, 0x25, 0x50, 0x44, 0x46) || begins(start, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "document";
  if (begins(start, 0x89, 0x50, 0x4e, 0x47) || begins(start, 0xff, 0xd8, 0xff) || begins(start, 0x47, 0x49, 0x46, 0x38))
    return "picture";
  return begins(start, 0x4d, 0x5a) || begins(start, 0x7f, 0x45, 0x4c, 0x46) ? "program" : null;
}

/** Whether an old file of an office, whose names are in UTF-16, is one of its word processor or of slides. */
const isOldDocument = (bytes: Uint8Array): boolean =>
  /WordDocument|PowerPoint Document/.test(new TextDecoder("utf-16le").decode(bytes));

async function readTable(input: Input, format: TableFormat, start: Uint8Array, options: Reading): Promise<Found[]> {
  const attempt = async (encoding: string): Promise<Found[] | "wrong encoding"> => {
    const reader = format.read(options);
    let rows = 0;
    const end = await eachLine(input.chunks(), encoding, (line) => {
      rows += 1;
      if (rows % 20_000 === 0) options.progress?.({ bytes: -1, rows });
      return reader.line(line);
    });
    if (end === "wrong encoding") return end;
    const observations = reader.end();
    return end === "endless line"
      ? refused(input.name, "no table", `not a table, row ${rows + 1} is a line without an end`)
      : figures(input.name, observations);
  };
  const first = await attempt(encodingOf(start));
  if (first !== "wrong encoding") return first;
  const second = await attempt(fallbackOf(start));
  return second === "wrong encoding" ? refused(input.name, "damaged") : second;
}

const nothingSaid: TablesSaid = { mappings: new Map(), sheets: new Map() };

/** What is nobody's, as it is said or guessed to be read. */
async function readOther(name: string, grids: readonly Grid[], options: Reading): Promise<Found[]> {
  const { foundTable } = await import("./foundTable");
  const found = foundTable(grids, name, options.tables ?? nothingSaid, options);
  return found?.observations
    ? [{ kind: "figures", name, observations: found.observations, table: found.table }]
    : [{ kind: "table", name, table: found?.table ?? null, why: "" }];
}

async function readOtherText(input: Input, start: Uint8Array, options: Reading): Promise<Found[]> {
  if (input.size > mostWhole.table) throw new TooLarge();
  const linesIn = async (encoding: string) => {
    const lines: string[] = [];
    let length = 0;
    const end = await eachLine(input.chunks(), encoding, (line) => {
      lines.push(line);
      length += line.length;
      // What is unpacked may be more than the size of the file.
      return length <= mostWhole.table;
    });
    return { lines, end };
  };
  const first = await linesIn(encodingOf(start));
  const { lines, end } = first.end === "wrong encoding" ? await linesIn(fallbackOf(start)) : first;
  if (end === "stopped") throw new TooLarge();
  if (end === "endless line") return refused(input.name, "no table", `row ${lines.length + 1}`);
  if (end === "wrong encoding") return refused(input.name, "damaged");
  const { gridOfLines } = await import("./grid");
  return readOther(input.name, [gridOfLines(lines)], options);
}

async function readJson(input: Input, start: Uint8Array, options: Reading): Promise<Found[]> {
  const bytes = await whole(input.chunks(), mostWhole.json);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder(encodingOf(start), { fatal: true }).decode(bytes));
  } catch (error) {
    return refused(input.name, "damaged", `not well-formed JSON, or cut off: ${String(error).slice(0, 200)}`);
  }
  const { documents } = await import("./documents");
  const format = meant(documents, options).find(({ isDocument }) => isDocument(json));
  return format ? figures(input.name, format.read(json, options)) : refused(input.name, "unknown json");
}

/** Neither figures nor names that may be explained. */
const isNothing = ({ byReporter, unknown, statements, beside }: Observations): boolean =>
  byReporter.size === 0 && unknown.length === 0 && statements === undefined && beside === undefined;

function closed(name: string, bytes: Uint8Array, why: string): Found[] {
  if (isOldDocument(bytes)) return refused(name, "document");
  return refused(name, /password/.test(why) ? "password" : /large/.test(why) ? "too large" : "damaged", why);
}

/** A workbook that is read elsewhere, as in a thread of its own. */
async function readElsewhere(input: Input, bytes: Uint8Array, reading: Reading): Promise<Found[]> {
  const { progress: _, book, other, tables: __, ...options } = reading;
  const found = (await book?.(bytes, options)) ?? ({ kind: "nobody's", why: "" } as const);
  if (found.kind === "figures") return figures(input.name, found.observations);
  if (found.kind === "closed") return closed(input.name, bytes, found.why);
  return other ? other(input, found.why) : [{ kind: "table", name: input.name, table: null, why: found.why }];
}

async function readWorkbook(input: Input, options: Reading): Promise<Found[]> {
  const bytes = await whole(input.chunks(), mostWhole.workbook);
  if (options.book) return readElsewhere(input, bytes, options);
  const [{ openWorkbook }, { detectWorkbook }] = await Promise.all([import("./openWorkbook"), import("./detectBook")]);
  const book = openWorkbook(bytes);
  if (typeof book === "string") return closed(input.name, bytes, book);
  const detected = detectWorkbook(book);
  const observations = detected.ok ? detected.format.read(book, bytes, options) : null;
  if (observations && !isNothing(observations)) return figures(input.name, observations);
  const { gridsOfWorkbook } = await import("./bookGrids");
  const others = await readOther(input.name, gridsOfWorkbook(book), options);
  // What looks like somebody's workbook and is not may be a table all the same.
  const isTable = others.some((found) => found.kind !== "refused" && found.table);
  return observations && !isTable ? figures(input.name, observations) : others;
}

const isAside = (name: string): boolean => name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** The files of an archive; a workbook is one as well, and null here. */
async function entriesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array> | Refused | null> {
  const { unzipSync } = await import("fflate");
  // Of its first entry, which speaks for the others.
  const isEncrypted = ((bytes[6] ?? 0) & 1) === 1;
  const names: string[] = [];
  let size = 0;
  let [isBook, isDocument] = [false, false];
  const list = {
    filter: (file: { name: string; originalSize: number }) => {
      if (/^(?:\[Content_Types\]\.xml|mimetype)$/.test(file.name)) isBook = true;
      if (/^(?:word|ppt|Pages)\//.test(file.name)) isDocument = true;
      if (!isAside(file.name)) {
        names.push(file.name);
        size += file.originalSize;
      }
      return false;
    },
  };
  try {
    unzipSync(bytes, list);
    if (isDocument) return "document";
    if (isEncrypted) return "password";
    if (isBook) return null;
    if (names.length === 0) return "nothing in it";
    if (size > mostUnpacked || names.length > mostEntries) return "too large";
    const all = unzipSync(bytes, { filter: ({ name }) => !isAside(name) });
    return new Map(Object.entries(all));
  } catch {
    return "damaged";
  }
}

const once = (name: string, bytes: Uint8Array): Input => ({
  name,
  size: bytes.length,
  chunks: async function* () {
    const step = 1 << 18;
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  },
});

async function readArchive(input: Input, options: Reading, depth: number): Promise<Found[]> {
  const bytes = await whole(input.chunks(), mostWhole.archive);
  const entries = await entriesOf(bytes);
  if (entries === null) return readWorkbook(input, options);
  if (typeof entries === "string")
    return refused(input.name, entries, entries === "damaged" ? "the workbook or archive is damaged or cut off" : "");
  if (depth > 1) return refused(input.name, "nothing in it");
  const { isOwnFolder, readOwnFolder } = await import("./ownFolder");
  if (!options.family && isOwnFolder([...entries.keys()])) return figures(input.name, readOwnFolder(entries, options));
  const found: Found[] = [];
  const short = (name: string) => name.replace(/^.*\//, "");
  const names = [...entries.keys()];
  for (const [name, content] of entries) {
    const isAlone = names.filter((other) => short(other) === short(name)).length === 1;
    // oxlint-disable-next-line no-await-in-loop -- one after another, as each may fill the memory
    found.push(...(await readAt(once(isAlone ? short(name) : name, content), options, depth + 1)));
  }
  return found;
}

const isArchive = (start: Uint8Array): boolean => begins(start, 0x50, 0x4b);
/** Whether a file is a workbook, or a web page, whose tables are read as one, or an archive, as new workbooks are. */
export const isBook = (start: Uint8Array): boolean => isArchive(start) || begins(start, 0xd0, 0xcf) || isWebPage(start);

async function readAt(input: Input, options: Reading, depth: number): Promise<Found[]> {
  const start = await startOf(input.chunks());
  if (start.length === 0) return refused(input.name, "empty");
  const other = otherKind(start);
  if (other) return refused(input.name, other);
  if (begins(start, 0x1f, 0x8b)) {
    if (depth > 2) return refused(input.name, "nothing in it");
    const inner = { ...input, name: input.name.replace(/\.gz$/i, ""), chunks: () => unpacked(input.chunks()) };
    return readAt(inner, options, depth + 1);
  }
  if (isArchive(start)) return readArchive(input, options, depth);
  if (isBook(start)) return readWorkbook(input, options);
  const text = new TextDecoder(encodingOf(start)).decode(start);
  // No text has a zero in it.
  if (text.includes("\0")) return refused(input.name, "document");
  if (/^\s*[[{]/.test(text)) return readJson(input, start, options);
  const first = detectTable(text, meant(tables, options));
  if (first.ok) return readTable(input, first.format, start, options);
  const among = meant([...tables, ...(await import("./moreTables")).moreTables], options);
  const detected = detectTable(text, among);
  const format = detected.ok ? detected.format : options.family && among[0];
  if (format) return readTable(input, format, start, options);
  return options.other ? options.other(input, detected.ok ? "" : detected.why) : readOtherText(input, start, options);
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
export async function readFile(input: Input, options: Reading): Promise<Found[]> {
  let bytes = 0;
  const told: Reading = {
    ...options,
    ...(options.progress ? { progress: ({ rows }) => options.progress?.({ bytes, rows }) } : {}),
  };
  const counted: Input = {
    ...input,
    chunks: async function* () {
      bytes = 0;
      for await (const part of had(input.chunks())) {
        bytes += part.length;
        options.progress?.({ bytes, rows: 0 });
        yield part;
      }
    },
  };
  try {
    return await readAt(counted, told, 0);
  } catch (error) {
    const why = error instanceof TooLarge ? "too large" : error instanceof Unreadable ? "unreadable" : "damaged";
    return refused(input.name, why, error instanceof Damaged ? error.message : String(error).slice(0, 200));
  }
}
