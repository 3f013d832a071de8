import { inflateSync, zipSync } from "fflate";
import { savedDay } from "./savedDay";

/** One file of a zip, as the directory at its end tells of it. */
interface ZipEntry {
  readonly name: string;
  /** The day on which it was saved, an ISO date; empty where it tells none. */
  readonly saved: string;
  readonly isEncrypted: boolean;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The largest official workbook has some fifty entries. */
const mostEntries = 2000;

const dayOf = (dos: number): string =>
  savedDay([1980 + (dos >> 9), (dos >> 5) & 15, dos & 31].map((part) => String(part).padStart(2, "0")).join("-"));

/** Reads the directory alone; null where it is damaged or, as in a file that was cut off, not there. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  let end = last;
  while (end >= Math.max(0, last - 65_535) && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return null;
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) return null;
    const length = view.getUint16(at + 28, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const stop = start + view.getUint32(at + 20, true);
    if (stop > bytes.length) return null;
    const nameAt = (where: number) => new TextDecoder().decode(bytes.subarray(where, where + length));
    const name = nameAt(at + 46);
    // A name has no checksum, but stands twice.
    if (entries.has(name) || name !== nameAt(local + 30)) return null;
    entries.set(name, {
      name,
      saved: dayOf(view.getUint16(at + 14, true)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, stop),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** The content of an entry, once it has the length and the checksum that the directory gives; else null. */
function contentOf({ method, size, checksum, packed }: ZipEntry): Uint8Array | null {
  if (method !== 0 && method !== 8) return null;
  const content = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  return content.length === size && checksumOf(content) === checksum ? content : null;
}

/** The newest day on which an entry was saved, an ISO date; empty where none tells. */
export const zipSaved = (bytes: Uint8Array): string =>
  (entriesOf(bytes) ?? []).reduce((newest, { saved }) => (saved > newest ? saved : newest), "");

/** The same zip without compression, every entry of which is whole; or what is wrong, in a few words. */
export function unpackedZip(bytes: Uint8Array, most: number): Uint8Array | string {
  const entries = entriesOf(bytes);
  if (!entries) return "damaged or cut off";
  if (entries.some(({ isEncrypted }) => isEncrypted)) return "protected by a password";
  // Known before anything is unpacked, since a few kilobytes may claim terabytes.
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > most) return `too large, it unpacks to ${Math.round(size / 1e6)} MB, which no official one does`;
  const contents: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    const content = contentOf(entry);
    if (!content) return "damaged or cut off";
    contents[entry.name] = content;
  }
  return zipSync(contents, { level: 0, mtime: "1980-01-01" });
}
