import Big from "big.js";
import { lastDay } from "../core/lastDay";
import { formatPeriod, later, type Period } from "../core/period";
import { digitsOf, isAbsent, type Mark, markOf } from "./amount";
import { isPartner, normalise, partnerCode } from "./bnsNames";
import { type Cells, enter, rowsOf } from "./cells";
import { records } from "./csv";
import { dotsValue, investmentCounting } from "./dotsValue";
import { isNote, plainText } from "./marks";
import { nbkHead } from "./nbkHead";
import { datingOf, type LineReader, type Observations, type ReaderOptions, type TableFormat } from "./observations";
import { type Line, type SheetLines, Unreadable } from "./sheetLine";
import { saysDollars } from "./titledUnit";

/** «Валовый приток прямых инвестиций в Республику Казахстан от иностранных прямых инвесторов по странам», in either spelling. */
const isTitle = (text: string): boolean =>
  /валов[ыо]й приток (?:иностранных )?прямых (?:иностранных )?инвестиций.* по странам/.test(normalise(text));

const words = (lines: readonly Line[]): string =>
  lines
    .flat()
    .filter((cell) => typeof cell === "string")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** Above the periods a table of the bank says what it is of, and in what unit. */
export const isTable = (lines: readonly Line[]): boolean => {
  const head = nbkHead(lines);
  return head !== null && isTitle(words(lines.slice(0, head.row)));
};

type Figure = { readonly value: number | null } | { readonly reason: string };

/** A figure, or null for none: a blank is no zero, and of a dash the table does not say which it is. */
function figureIn(cell: Line[number] | undefined, mark: Mark | null | undefined): Figure {
  if (cell === null || cell === undefined) return { value: null };
  if (cell instanceof Unreadable) return { reason: cell.reason };
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return { reason: String(cell) };
  if (isAbsent(cell) || /^[-‐–—−]$/.test(cell.trim())) return { value: null };
  const read = digitsOf(cell, mark);
  return read.ok ? { value: Number(read.digits) } : { reason: `“${cell.slice(0, 40)}”${read.why}` };
}

/** Million dollars, more than which no country takes in from all others in a year. */
const most = 1e6;

export interface Reading {
  readonly cells: Cells;
  readonly passed: Set<string>;
  readonly unknown: string[];
  readonly faults: string[];
  readonly remarks: string[];
  negative: number;
}

/** Reads a table; `at` says which, before a fault. */
export function readLines(
  { lines, hiddenRow, hiddenColumn }: SheetLines,
  at: string,
  options: ReaderOptions,
  into: Reading,
) {
  const { cells, passed, unknown, faults } = into;
  const head = nbkHead(lines);
  if (!head) return faults.push(`${at}no row of years or quarters`);
  if (!saysDollars(words(lines.slice(0, head.row + 1)), "million"))
    return faults.push(`${at}not marked as million US dollars`);
  if (head.strange.length > 0) return faults.push(`${at}headings that name no period: ${head.strange.join(", ")}`);
  const periods = [...head.columns];
  const twice = periods.find(([column, period]) => periods.some(([other, same]) => other < column && same === period));
  if (twice) return faults.push(`${at}two columns of ${formatPeriod(twice[1])}`);
  for (const [column, period] of periods) {
    if (hiddenColumn(column)) faults.push(`${at}the column of ${formatPeriod(period)} is hidden`);
    if (lastDay(period) > options.today) faults.push(`${at}${formatPeriod(period)} has not ended`);
  }
  const firstColumn = Math.min(...head.columns.keys());
  const aliases = new Map([...options.aliases].map(([name, code]) => [normalise(name), code]));
  const below = lines.slice(head.row + 1);
  const mark = markOf(
    below.flatMap((line) => periods.flatMap(([column]) => (typeof line[column] === "string" ? [line[column]] : []))),
  );
  below.forEach((line, i) => {
    const row = head.row + 2 + i;
    const name = plainText(line.slice(0, firstColumn).find((cell) => typeof cell === "string") ?? "");
    // “Including:” stands above figures, and a note below them.
    if (periods.every(([column]) => (line[column] ?? null) === null) || (name !== "" && isNote(name))) return;
    if (name === "") return void faults.push(`${at}row ${row}: figures without a name`);
    const code = aliases.get(normalise(name)) ?? partnerCode(name);
    if (code === null) return void unknown.push(`${at}row ${row} “${name}”`);
    if (code === "group" || (code !== "W00" && !isPartner(code))) return void passed.add(name);
    if (hiddenRow(row - 1)) return void faults.push(`${at}row ${row} “${name}” is hidden`);
    for (const [column, period] of periods) {
      const figure = figureIn(line[column], mark);
      const where = `${at}row ${row} “${name}”, ${formatPeriod(period)}`;
      if ("reason" in figure) {
        faults.push(`${where}: no figure: ${figure.reason}`);
        continue;
      }
      const { value } = figure;
      if (value === null) continue;
      if (value > most) {
        faults.push(`${where}: ${value} million is more than any country takes in; are the figures in millions?`);
        continue;
      }
      // What comes in is counted gross, so that below zero there is an error: a gap with its reason.
      if (value < 0) into.negative += 1;
      const kept = dotsValue(value);
      const entered =
        value < 0
          ? enter(cells, `${code} fdiGrossInflow`, period, Number.NaN, "M")
          : enter(cells, `${code} fdiGrossInflow`, period, kept, kept === 0 && value > 0 ? "N" : "A");
      if (!entered) faults.push(`${where}: another figure of ${code} stands in an earlier row`);
    }
  });
  return undefined;
}

/** Where the countries do not make the total: millions, each rounded to a tenth. */
function sumRemarks(cells: Cells): string[] {
  const sums = new Map<Period, { sum: Big; count: number }>();
  const totals = new Map<Period, Big>();
  for (const [key, { from, values }] of rowsOf(cells))
    values.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const period = later(from, i);
      if (key.startsWith("W00 ")) return void totals.set(period, new Big(value));
      const { sum, count } = sums.get(period) ?? { sum: new Big(0), count: 0 };
      sums.set(period, { sum: sum.plus(value), count: count + 1 });
    });
  return [...totals].flatMap(([period, total]) => {
    const { sum, count } = sums.get(period) ?? { sum: new Big(0), count: 0 };
    return sum
      .minus(total)
      .abs()
      .lte(0.05 * (count + 1))
      ? []
      : [`${formatPeriod(period)}: the countries make ${sum.toFixed(1)} million, the total is ${total.toFixed(1)}`];
  });
}

export const begun = (): Reading => ({
  cells: new Map(),
  passed: new Set(),
  unknown: [],
  faults: [],
  remarks: [],
  negative: 0,
});

export function observed({ cells, passed, unknown, faults, remarks, negative }: Reading, saved: string): Observations {
  if (faults.length === 0 && unknown.length === 0 && cells.size === 0) faults.push("no figure of any country");
  const byReporter = new Map(cells.size > 0 ? [["KZ", cells]] : []);
  return {
    format: "nbk",
    source: "nbk",
    counting: investmentCounting,
    byReporter,
    ...datingOf(byReporter, saved),
    passed,
    negative,
    unknown,
    remarks: [...remarks, ...sumRemarks(cells)],
    faults,
  };
}

function readTable(options: ReaderOptions): LineReader {
  const lines: Line[] = [];
  const table = records((fields) => {
    lines.push(fields.map((field) => (field === "" ? null : field)));
    return true;
  });
  return {
    line: table.line,
    end: () => {
      const reading = begun();
      const unclosed = table.end();
      if (unclosed !== null) reading.faults.push(unclosed);
      else readLines({ lines, hiddenRow: () => false, hiddenColumn: () => false }, "", options, reading);
      return observed(reading, "");
    },
  };
}

export const titled = "titled «Валовый приток прямых инвестиций … по странам», years or quarters across";

/** The National Bank's gross inflow of direct investment into Kazakhstan by country, as a table of text in million dollars, known by its title. */
export const nbkTable: TableFormat = {
  name: "nbk-table",
  signs: `the National Bank's table of gross inflow by country (${titled})`,
  isHead: ([first = ""]) => isTitle(first),
  read: readTable,
};
