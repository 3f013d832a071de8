import { detectTable, tables } from "./detect";
import { encodingOf, readLines } from "./encoding";
import { type Found, figures, refused } from "./found";
import { type Input, TooLarge, whole } from "./input";
import type { TableFormat } from "./observations";
import { readOther } from "./readOther";
import { meant, type Reading } from "./readingOptions";

/** The most bytes of a document, and letters of a table that nobody knows: both have to be read as a whole. */
const most = { json: 150_000_000, table: 80_000_000 } as const;
/** So many rows are read between two reports. */
const betweenReports = 20_000;

async function readTable(
  { name, chunks }: Input,
  start: Uint8Array,
  format: TableFormat,
  reading: Reading,
): Promise<Found[]> {
  let reader = format.read(reading);
  let row = 0;
  const end = await readLines(chunks, start, () => {
    reader = format.read(reading);
    row = 0;
    return (line) => {
      row += 1;
      if (row % betweenReports === 0) reading.rows?.(row);
      return reader.line(line);
    };
  });
  if (end === "wrong encoding") return refused(name, "damaged");
  const observations = reader.end();
  return end === "endless line"
    ? refused(name, "no table", `not a table, row ${row + 1} is a line without an end`)
    : figures(name, observations);
}

async function readOtherTable(
  { name, size, chunks }: Input,
  start: Uint8Array,
  why: string,
  reading: Reading,
): Promise<Found[]> {
  if (size > most.table) throw new TooLarge();
  let lines: string[] = [];
  const end = await readLines(chunks, start, () => {
    lines = [];
    let length = 0;
    return (line) => {
      lines.push(line);
      length += line.length;
      // What is unpacked may be more than the size of the file.
      return length <= most.table;
    };
  });
  if (end === "stopped") throw new TooLarge();
  if (end === "endless line") return refused(name, "no table", `row ${lines.length + 1}`);
  if (end === "wrong encoding") return refused(name, "damaged");
  const { gridOfLines } = await import("./grid");
  return readOther(name, [gridOfLines(lines)], why, reading);
}

async function readJson({ name, chunks }: Input, start: Uint8Array, reading: Reading): Promise<Found[]> {
  const bytes = await whole(chunks(), most.json);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder(encodingOf(start), { fatal: true }).decode(bytes));
  } catch (error) {
    return refused(name, "damaged", `not well-formed JSON, or cut off: ${String(error).slice(0, 200)}`);
  }
  const { documents } = await import("./documents");
  const format = meant(documents, reading).find(({ isDocument }) => isDocument(json));
  return format ? figures(name, format.read(json, reading)) : refused(name, "unknown json");
}

/** A table or a JSON document, by its beginning. */
export async function readText(input: Input, start: Uint8Array, reading: Reading): Promise<Found[]> {
  const text = new TextDecoder(encodingOf(start)).decode(start);
  // No text has a zero in it.
  if (text.includes("\0")) return refused(input.name, "document");
  if (/^\s*[[{]/.test(text)) return readJson(input, start, reading);
  const first = detectTable(text, meant(tables, reading));
  if (first.ok) return readTable(input, start, first.format, reading);
  const among = meant([...tables, ...(await import("./moreTables")).moreTables], reading);
  const detected = detectTable(text, among);
  if (detected.ok) return readTable(input, start, detected.format, reading);
  const [usual] = reading.family ? among : [];
  return usual ? readTable(input, start, usual, reading) : readOtherTable(input, start, detected.why, reading);
}
