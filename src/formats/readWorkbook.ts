import { type Found, figures, refused } from "./found";
import { type Input, whole } from "./input";
import { readOther } from "./readOther";
import type { BookOptions, Reading } from "./readingOptions";

/** The most bytes of a workbook, which has to be read as a whole. */
const most = 50_000_000;

const readHere = async (bytes: Uint8Array, options: BookOptions) =>
  (await import("./readBook")).readBook(bytes, options);

/** Whether an old file of an office, whose names are in UTF-16, is one of its word processor or of slides. */
const isOldDocument = (bytes: Uint8Array): boolean =>
  /WordDocument|PowerPoint Document/.test(new TextDecoder("utf-16le").decode(bytes));

function closed(name: string, bytes: Uint8Array, why: string): Found[] {
  if (isOldDocument(bytes)) return refused(name, "document");
  return refused(name, /password/.test(why) ? "password" : /large/.test(why) ? "too large" : "damaged", why);
}

const isRead = (found: Found): boolean => found.kind === "figures" || (found.kind === "table" && found.table !== null);

export async function readWorkbook({ name, chunks }: Input, reading: Reading): Promise<Found[]> {
  const { tables: _, book = readHere, other: __, rows: ___, ...options } = reading;
  const bytes = await whole(chunks(), most);
  const read = await book(bytes, options);
  if (read.kind === "closed") return closed(name, bytes, read.why);
  if (read.kind === "figures") return figures(name, read.observations);
  const others = await readOther(name, read.sheets, read.why, reading);
  return read.observations && !others.some(isRead) ? figures(name, read.observations) : others;
}
