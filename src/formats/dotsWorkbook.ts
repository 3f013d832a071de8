import type { WorkSheet } from "@e965/xlsx";
import { digitsOf, isAbsent, type Mark, markOf } from "./amount";
import { type Cells, enter } from "./cells";
import { dotsHead } from "./dotsHead";
import type { DotsArea } from "./dotsNames";
import { dotsValue } from "./dotsValue";
import { beyondTrade } from "./mostTrade";
import { openWorkbook } from "./openWorkbook";
import { isHidden, type Line, linesOf, Unreadable } from "./sheetLines";
import { zipSaved } from "./zip";

/** What one workbook of the Direction of Trade Statistics says, in millions of dollars. */
export interface DotsWorkbook {
  readonly reporter: string;
  /** The day on which the file was saved; empty where it does not tell. */
  readonly date: string;
  readonly cells: Cells;
  /** Names of groups and of parts of the total that are no country, which were passed over. */
  readonly passed: ReadonlySet<string>;
  readonly negative: number;
}

export type DotsReading =
  { readonly ok: true; readonly book: DotsWorkbook } | { readonly ok: false; readonly faults: readonly string[] };

type Figure =
  | { readonly kind: "figure"; readonly value: number; readonly status: "A" | "E" }
  | { readonly kind: "none" }
  | { readonly kind: "wrong"; readonly reason: string };

const estimate = / e$/;
const textOf = (cell: Line[number] | undefined): string => (typeof cell === "string" ? cell.trim() : "");

/** A figure, with the mark “e” of an estimate. */
function figure(cell: Line[number] | undefined, mark: Mark | null | undefined): Figure {
  if (cell === null || cell === undefined) return { kind: "none" };
  if (cell instanceof Unreadable) return { kind: "wrong", reason: cell.reason };
  if (typeof cell === "number") return { kind: "figure", value: cell, status: "A" };
  const text = textOf(cell);
  if (typeof cell === "string" && isAbsent(text)) return { kind: "none" };
  const read = digitsOf(text.replace(estimate, ""), mark);
  if (!read.ok) return { kind: "wrong", reason: `${JSON.stringify(text.slice(0, 40))}${read.why}` };
  return { kind: "figure", value: Number(read.digits), status: estimate.test(text) ? "E" : "A" };
}

/** Reads one workbook: a sheet of exports and one of imports, names in the second column, a column for each year. */
export function readDotsWorkbook(
  bytes: Uint8Array,
  areaOf: (name: string) => DotsArea | null,
  lastYear = 2099,
): DotsReading {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return { ok: false, faults: [book] };
  const faults: string[] = [];
  const cells: Cells = new Map();
  const passed = new Set<string>();
  const reporters = new Set<string>();
  const flows = new Set<string>();
  const without: string[] = [];
  let negative = 0;

  const readSheet = (name: string, sheet: WorkSheet) => {
    const { lines, hiddenRow, hiddenColumn } = linesOf(sheet);
    const head = dotsHead(name, lines);
    if (head === null) return without.push(`sheet ${name}: no row of years`);
    if (isHidden(book, name)) return faults.push(`sheet ${name} is hidden; show it or take it out`);
    if (typeof head === "string") return faults.push(`sheet ${name}: ${head}`);
    if (flows.has(head.flow)) return faults.push(`sheet ${name}: a second sheet of ${head.flow}`);
    flows.add(head.flow);
    const label = head.labels.find((each) => areaOf(each) !== null) ?? head.labels[0] ?? "";
    reporters.add(label);
    for (const heading of head.passed) passed.add(heading);
    for (const [column, year] of head.years) {
      if (hiddenColumn(column)) faults.push(`sheet ${name}: the column of ${year} is hidden`);
      if (year > lastYear) faults.push(`sheet ${name}: the year ${year} has not ended`);
    }
    const own = areaOf(label);
    const below = lines.slice(head.row + 1);
    const texts = below.flatMap((line) => head.years.map(([column]) => textOf(line[column]).replace(estimate, "")));
    const mark = markOf(texts);
    below.forEach((line, i) => {
      const row = head.row + 2 + i;
      const partner = textOf(line[head.named]);
      // A heading such as “Memorandum Items” has no figures.
      if (head.years.every(([column]) => (line[column] ?? null) === null)) return;
      if (hiddenRow(row - 1)) return faults.push(`sheet ${name}, row ${row} “${partner}” is hidden`);
      const area = partner === "" ? null : areaOf(partner);
      if (!area) return faults.push(`sheet ${name}, row ${row}: unknown name “${partner}”`);
      if (area.kind !== "area") return passed.add(partner);
      if (own?.kind === "area" && own.code === area.code) return passed.add(`${partner} with itself`);
      for (const [column, year] of head.years) {
        const read = figure(line[column], mark);
        if (read.kind === "none") continue;
        const at = `sheet ${name}, row ${row} “${partner}”, ${year}`;
        if (read.kind === "wrong") {
          faults.push(`${at}: no figure: ${read.reason}`);
          continue;
        }
        const beyond = beyondTrade(read.value * 1e6, area.code);
        if (beyond !== null) {
          faults.push(`${at}: ${read.value} million ${beyond}`);
          continue;
        }
        // Trade is not negative: such a cell is an error of the source, and a gap here.
        const isNegative = read.value < 0;
        if (isNegative) negative += 1;
        const value = isNegative ? Number.NaN : dotsValue(read.value);
        const status = isNegative ? "M" : value === 0 && read.value > 0 ? "N" : read.status;
        // A row may stand twice, as Australia's does; it must then say the same.
        if (!enter(cells, `${area.code} ${head.flow}`, year, value, status))
          faults.push(`${at}: another figure stands in an earlier row`);
      }
      return undefined;
    });
    return undefined;
  };

  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet) readSheet(name, sheet);
  }
  // A sheet of notes has no years.
  if (flows.size === 0) faults.push(...without);
  const [label = ""] = reporters;
  if (reporters.size > 1) faults.push(`its sheets name several reporters: ${[...reporters].join("; ")}`);
  const reporter = label === "" ? null : areaOf(label);
  if (label !== "" && !reporter) faults.push(`unknown reporter “${label}”`);
  else if (reporter && (reporter.kind !== "area" || reporter.code === "W00"))
    faults.push(`“${label}” is no country, and so no reporter`);
  if (faults.length > 0 || reporter?.kind !== "area")
    return { ok: false, faults: faults.length > 0 ? faults : ["no sheet of exports or imports"] };
  return {
    ok: true,
    book: { reporter: reporter.code, date: zipSaved(bytes), cells, passed, negative },
  };
}
