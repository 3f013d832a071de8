import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { lastDay } from "../core/lastDay";
import { yearly } from "../core/period";
import { digitsOf, isAbsent, type Mark, markOf } from "./amount";
import { type Cells, enter } from "./cells";
import { dotsHead, untitled } from "./dotsHead";
import { dotsNames } from "./dotsNames";
import { dotsCounting, dotsValue } from "./dotsValue";
import { beyondTrade } from "./mostTrade";
import { datingOf, type Observations, type ReaderOptions, type WorkbookFormat } from "./observations";
import { type Line, Unreadable } from "./sheetLine";
import { isHidden, linesOf } from "./sheetLines";
import { zipSaved } from "./zip";

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

function readBook(book: WorkBook, bytes: Uint8Array, { aliases, today }: ReaderOptions): Observations {
  const areaOf = dotsNames(aliases);
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
      if (lastDay(yearly(year)) > today) faults.push(`sheet ${name}: the year ${year} has not ended`);
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
        if (!enter(cells, `${area.code} ${head.flow}`, yearly(year), value, status))
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
  if (!reporter && faults.length === 0) faults.push("no sheet of exports or imports");
  const byReporter = new Map(reporter?.kind === "area" ? [[reporter.code, cells] as const] : []);
  const saved = zipSaved(bytes);
  return {
    format: dots.name,
    source: "imf-dots",
    counting: dotsCounting,
    byReporter,
    ...datingOf(byReporter, saved),
    passed,
    negative,
    unknown: [],
    faults,
  };
}

const isBook = ({ SheetNames, Sheets }: WorkBook): boolean =>
  SheetNames.some((name) => {
    const sheet = Sheets[name];
    const head = sheet ? dotsHead(name, linesOf(sheet).lines) : null;
    return head !== null && head !== untitled;
  });

/** A workbook of the Direction of Trade Statistics: a sheet of exports and one of imports, names in the second column, a column for each year. */
export const dots: WorkbookFormat = {
  name: "dots",
  signs: "a workbook of the IMF's Direction of Trade Statistics (sheets titled “Exports” or “Imports”, years across)",
  isBook,
  read: readBook,
};
