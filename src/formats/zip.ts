import { savedDay } from "./savedDay";

/** What the directory of a zip file says of it; null where there is none, as in a file that was cut off. */
export interface ZipFacts {
  /** Bytes of all entries together, once unpacked. */
  readonly unpacked: number;
  /** The newest day on which an entry was saved, an ISO date; empty where none tells. */
  readonly saved: string;
  readonly names: readonly string[];
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

const dayOf = (dos: number): string =>
  savedDay([1980 + (dos >> 9), (dos >> 5) & 15, dos & 31].map((part) => String(part).padStart(2, "0")).join("-"));

/** Reads the directory alone, so that a bomb is known before it is unpacked. */
export function zipFacts(bytes: Uint8Array): ZipFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  let end = last;
  while (end >= Math.max(0, last - 65_535) && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  let saved = "";
  const names: string[] = [];
  for (let i = 0; i < view.getUint16(end + 10, true); i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const day = dayOf(view.getUint16(at + 14, true));
    if (day > saved) saved = day;
    unpacked += view.getUint32(at + 24, true);
    const name = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { unpacked, saved, names };
}
