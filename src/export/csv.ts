import type { FigureRow } from "../analysis/figures";
import { type FigureLine, figureLines } from "./lines";

const columns = [
  "reporter",
  "partner",
  "indicator",
  "period",
  "value",
  "currency",
  "lower",
  "upper",
  "stated",
  "qualifier",
  "status",
  "source",
] as const satisfies readonly (keyof FigureLine)[];

const number = /^-?\d+(?:\.\d+)?$/;

/** One field by RFC 4180, disarmed where a spreadsheet would run it as a formula. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every figure at full precision, in dollars or euros, one line for each source that gives it; lines end in CRLF. */
export function figuresCsv(rows: readonly FigureRow[], reporter: string): string {
  const lines = figureLines(rows, reporter).map((line) => columns.map((column) => field(line[column] ?? "")));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}
