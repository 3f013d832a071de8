import { utils, type WorkSheet } from "@e965/xlsx";
import { type Cells, enter } from "./cells";
import type { DotsArea } from "./dotsNames";
import { dotsValue } from "./dotsValue";
import { openWorkbook } from "./openWorkbook";
import { zipFacts } from "./zip";

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

type Line = readonly unknown[];

const text = (cell: unknown): string => (typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "");
const flowOf = (title: string) =>
  /^exports\b/i.test(title) ? "exports" : /^imports\b/i.test(title) ? "imports" : null;
const isYear = (cell: unknown) => /^(19|20)\d\d$/.test(typeof cell === "number" ? String(cell) : text(cell));

interface Printed {
  readonly value: number;
  readonly status: "A" | "E";
}

/** A figure, with the mark “e” of an estimate; null for a blank cell, undefined for anything else. */
function figure(cell: unknown): Printed | null | undefined {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, status: "A" } : undefined;
  const [, digits, mark] = /^(-?\d+(?:\.\d+)?)( e)?$/.exec(text(cell)) ?? [];
  return digits === undefined ? undefined : { value: Number(digits), status: mark === undefined ? "A" : "E" };
}

interface Head {
  readonly flow: "exports" | "imports";
  readonly reporter: string;
  readonly row: number;
  readonly years: readonly (readonly [column: number, year: number])[];
}

/** Flow, reporter and unit stand above the row of years, each in a row of its own. */
function headOf(lines: readonly Line[]): Head | string {
  const row = lines.findIndex((line) => line.filter(isYear).length > 0);
  if (row < 0) return "no row of years";
  const above = lines.slice(0, row).flatMap((line) => line.map(text).filter((cell) => cell !== ""));
  const flow = above.map(flowOf).find((each) => each !== null);
  if (!flow) return "no title that says “Exports” or “Imports”";
  if (!above.some((cell) => /^us dollars, millions$/i.test(cell))) return "not marked as millions of US dollars";
  const reporter = above.find((cell) => flowOf(cell) === null && !/^us dollars/i.test(cell));
  if (reporter === undefined) return "names no reporter";
  const years = (lines[row] ?? []).flatMap((cell, column) => (isYear(cell) ? [[column, Number(cell)] as const] : []));
  return { flow, reporter, row, years };
}

/** Reads one workbook: a sheet of exports and one of imports, names in the second column, a column for each year. */
export function readDotsWorkbook(bytes: Uint8Array, areaOf: (name: string) => DotsArea | null): DotsReading {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return { ok: false, faults: [book] };
  const faults: string[] = [];
  const cells: Cells = new Map();
  const passed = new Set<string>();
  const reporters = new Set<string>();
  const flows = new Set<string>();
  let negative = 0;

  const readSheet = (name: string, sheet: WorkSheet) => {
    const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
    const head = headOf(lines);
    if (typeof head === "string") return faults.push(`sheet ${name}: ${head}`);
    if (flows.has(head.flow)) return faults.push(`sheet ${name}: a second sheet of ${head.flow}`);
    flows.add(head.flow);
    reporters.add(head.reporter);
    const named = Math.min(...head.years.map(([column]) => column)) - 1;
    lines.slice(head.row + 1).forEach((line, i) => {
      const row = head.row + 2 + i;
      const partner = text(line[named]);
      const figures = head.years.map(([column, year]) => ({ year, cell: line[column], printed: figure(line[column]) }));
      // A heading such as “Memorandum Items” has no figures.
      if (figures.every(({ cell }) => cell === null || cell === undefined)) return;
      const area = partner === "" ? null : areaOf(partner);
      if (!area) return faults.push(`sheet ${name}, row ${row}: unknown name “${partner}”`);
      if (area.kind !== "area") return passed.add(partner);
      for (const { year, cell, printed } of figures) {
        if (printed === null) continue;
        if (printed === undefined) {
          faults.push(
            `sheet ${name}, row ${row} “${partner}”, ${year}: no figure: ${JSON.stringify(cell).slice(0, 40)}`,
          );
          continue;
        }
        // Trade is not negative: such a cell is an error of the source, and a gap here.
        const isNegative = printed.value < 0;
        if (isNegative) negative += 1;
        const value = isNegative ? Number.NaN : dotsValue(printed.value);
        const status = isNegative ? "M" : value === 0 && printed.value > 0 ? "N" : printed.status;
        // A row may stand twice, as Australia's does; it must then say the same.
        if (!enter(cells, `${area.code} ${head.flow}`, year, value, status))
          faults.push(`sheet ${name}, row ${row} “${partner}”, ${year}: another figure stands in an earlier row`);
      }
      return undefined;
    });
    return undefined;
  };

  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet) readSheet(name, sheet);
  }
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
    book: { reporter: reporter.code, date: zipFacts(bytes)?.saved ?? "", cells, passed, negative },
  };
}
