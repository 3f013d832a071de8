import { savedDay } from "./savedDay";

const lastSaved = 13;
const fileTime = 0x40;
/** Days between 1601, where a FILETIME begins, and 1970. */
const daysBefore1970 = 134_774;

/** The day of the last saving, an ISO date, from the stream \u0005SummaryInformation ([MS-OLEPS]); empty where it tells none. */
export function savedBySummary(stream: Uint8Array): string {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 56) return "";
  const section = view.getUint32(44, true);
  if (section + 8 > stream.length) return "";
  const count = Math.min(view.getUint32(section + 4, true), (stream.length - section - 8) >> 3);
  for (let i = 0; i < count; i += 1) {
    const at = section + 8 + 8 * i;
    if (view.getUint32(at, true) !== lastSaved) continue;
    const value = section + view.getUint32(at + 4, true);
    if (value + 12 > stream.length || view.getUint32(value, true) !== fileTime) return "";
    const days = Math.floor(Number(view.getBigUint64(value + 4, true) / 864_000_000_000n));
    const time = (days - daysBefore1970) * 86_400_000;
    return Math.abs(time) < 8.64e15 ? savedDay(new Date(time).toISOString()) : "";
  }
  return "";
}
