import { unzipSync } from "fflate";
import { detectTable, enough } from "./detect";
import { eachLine, encodingOf, fallbackOf } from "./encoding";
import type { Observations, ReaderOptions, TableFormat } from "./observations";
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
  | { readonly kind: "figures"; readonly name: string; readonly observations: Observations }
  /** Nobody's table that is known, whose columns a reader may explain. */
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly why: Refused; readonly detail: string };

/** Why nothing of a file can be read. */
export type Refused =
  | "empty"
  | "too large"
  | "password"
  | "damaged"
  | "picture"
  | "document"
  | "program"
  | "no table"
  | "unknown json"
  | "nothing in it"
  | "unreadable";

/** How far a file is read. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

export interface Reading extends ReaderOptions {
  readonly progress?: (progress: Progress) => void;
}

/** The most bytes of a file that has to be read as a whole. */
const mostWhole = { workbook: 50_000_000, json: 150_000_000, archive: 300_000_000 } as const;
/** The most bytes that the files of an archive may unpack to. */
const mostUnpacked = 600_000_000;
const mostEntries = 2000;

class TooLarge extends Error {}
/** The file itself cannot be had, such as a folder or one that was moved. */
class Unreadable extends Error {}

const refused = (name: string, why: Refused, detail = ""): Found[] => [{ kind: "refused", name, why, detail }];
const figures = (name: string, observations: Observations): Found[] => [{ kind: "figures", name, observations }];

async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
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
async function startOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
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
  return partsOf(packed.pipeThrough(new DecompressionStream("gzip")));
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
      ? refused(input.name, "no table", `row ${rows + 1}`)
      : figures(input.name, observations);
  };
  const first = await attempt(encodingOf(start));
  if (first !== "wrong encoding") return first;
  const second = await attempt(fallbackOf(start));
  return second === "wrong encoding" ? refused(input.name, "damaged") : second;
}

async function readJson(input: Input, start: Uint8Array, options: Reading): Promise<Found[]> {
  const bytes = await whole(input.chunks(), mostWhole.json);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder(encodingOf(start), { fatal: true }).decode(bytes));
  } catch (error) {
    return refused(input.name, "damaged", error instanceof Error ? error.message.slice(0, 200) : "");
  }
  const { detectDocument } = await import("./detectDocument");
  const format = detectDocument(json);
  return format ? figures(input.name, format.read(json, options)) : refused(input.name, "unknown json");
}

async function readWorkbook(input: Input, options: Reading): Promise<Found[]> {
  const bytes = await whole(input.chunks(), mostWhole.workbook);
  const [{ openWorkbook }, { detectWorkbook }] = await Promise.all([import("./openWorkbook"), import("./detectBook")]);
  const book = openWorkbook(bytes);
  if (typeof book === "string" && isOldDocument(bytes)) return refused(input.name, "document");
  if (typeof book === "string")
    return refused(input.name, /password/.test(book) ? "password" : /large/.test(book) ? "too large" : "damaged", book);
  const detected = detectWorkbook(book);
  return detected.ok
    ? figures(input.name, detected.format.read(book, bytes, options))
    : [{ kind: "table", name: input.name }];
}

const isAside = (name: string): boolean => name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** The files of an archive; a workbook is one as well, and null here. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refused | null {
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
  const entries = entriesOf(bytes);
  if (entries === null) return readWorkbook(input, options);
  if (typeof entries === "string") return refused(input.name, entries);
  if (depth > 1) return refused(input.name, "nothing in it");
  const { isOwnFolder, readOwnFolder } = await import("./ownFolder");
  if (isOwnFolder([...entries.keys()])) return figures(input.name, readOwnFolder(entries, options));
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
  if (begins(start, 0x50, 0x4b)) return readArchive(input, options, depth);
  if (begins(start, 0xd0, 0xcf) || isWebPage(start)) return readWorkbook(input, options);
  const text = new TextDecoder(encodingOf(start)).decode(start);
  // No text has a zero in it.
  if (text.includes("\0")) return refused(input.name, "document");
  if (/^\s*[[{]/.test(text)) return readJson(input, start, options);
  const detected = detectTable(text);
  return detected.ok ? readTable(input, detected.format, start, options) : [{ kind: "table", name: input.name }];
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
    return refused(input.name, why, String(error).slice(0, 200));
  }
}
