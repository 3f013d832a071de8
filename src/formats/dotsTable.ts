import { digitsOf, isAbsent, type Mark, markOf } from "./amount";
import { type Cells, enter } from "./cells";
import { isAside, records } from "./csv";
import type { DotsArea } from "./dotsNames";
import { dotsValue } from "./dotsValue";
import { beyondTrade } from "./mostTrade";

const columns = ["reporter", "partner", "year", "flow", "v"] as const;
type Column = (typeof columns)[number];
const mostFaults = 20;

/** What a tidy table of the Direction of Trade Statistics says, in millions of dollars, gathered line by line. */
export interface DotsTable {
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** Names of groups and of parts of the total that are no country, as reporter or partner, with their rows. */
  readonly passed: ReadonlyMap<string, number>;
  readonly unknown: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly negative: number;
}

/** Years of two centuries alone, so that no table grows beyond what memory holds; a program may have written 2021.0. */
const yearForm = /^((?:19|20)\d\d)(?:\.0+)?$/;

interface Observation {
  readonly row: number;
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly flow: string;
  readonly amount: string;
}

/**
 * Where each column stands in a line of headings, in any order and case; null where one lacks, stands twice, or another
 * stands beside them, which might say that the figures are of a part of trade or in another unit.
 */
function placesOf(fields: readonly string[]): Readonly<Record<Column, number>> | null {
  const names = fields.map((field) => field.trim().toLowerCase());
  const others = names.filter((name) => name !== "" && !(columns as readonly string[]).includes(name));
  if (others.length > 0 || columns.some((column) => names.filter((name) => name === column).length !== 1)) return null;
  return Object.fromEntries(columns.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
}

/** Gathers the lines of a tidy table with the columns reporter, partner, year, flow and v; `take` returns false when reading on is useless. */
export function dotsTable(
  areaOf: (name: string) => DotsArea | null,
  lastYear = 2099,
): {
  readonly take: (line: string) => boolean;
  readonly end: () => DotsTable;
} {
  const byReporter = new Map<string, Cells>();
  const passed = new Map<string, number>();
  const unknown = new Map<string, number>();
  const faults: string[] = [];
  /** Figures that may have thousands or decimals after their comma, until others show which. */
  const open: Observation[] = [];
  let mark: Mark | null | undefined = null;
  let places: Readonly<Record<Column, number>> | null = null;
  let width = 0;
  let negative = 0;
  const pass = (name: string) => passed.set(name, (passed.get(name) ?? 0) + 1);
  const fault = (row: number, message: string) => {
    if (faults.length < mostFaults) faults.push(`row ${row}: ${message}`);
  };

  const put = ({ row, reporter, partner, year, flow, amount }: Observation, from: string, to: string) => {
    const read = digitsOf(amount, mark);
    const number = Number(read.ok ? read.digits : Number.NaN);
    if (!read.ok || !Number.isFinite(number)) {
      const reason = `${JSON.stringify(amount.slice(0, 40))}${read.ok ? "" : read.why}`;
      return fault(row, `“${reporter}” with “${partner}”, ${year}: no figure: ${reason}`);
    }
    const beyond = beyondTrade(number * 1e6, to);
    if (beyond !== null) return fault(row, `“${reporter}” with “${partner}”, ${year}: ${amount} million ${beyond}`);
    // Trade is not negative: such a figure is an error of the source, and a gap here.
    if (number < 0) negative += 1;
    const value = number < 0 ? Number.NaN : dotsValue(number);
    const status = number < 0 ? "M" : value === 0 && number > 0 ? "N" : "A";
    let cells = byReporter.get(from);
    if (!cells) byReporter.set(from, (cells = new Map()));
    const key = `${to} ${flow.toUpperCase() === "X" ? "exports" : "imports"}`;
    if (!enter(cells, key, year, value, status))
      fault(row, `“${reporter}” with “${partner}”, ${year}: another figure stands in an earlier row`);
    return undefined;
  };

  const observe = (observation: Observation) => {
    const { row, reporter, partner, amount } = observation;
    const [from, to] = [areaOf(reporter), areaOf(partner)];
    for (const [name, area] of [
      [reporter, from],
      [partner, to],
    ] as const)
      if (!area && !unknown.has(name)) unknown.set(name, row);
    if (!from || !to) return;
    if (from.kind !== "area" || from.code === "W00") pass(reporter);
    else if (to.kind !== "area") pass(partner);
    else if (to.code === from.code) pass(`${partner} with itself`);
    else if (!isAbsent(amount)) put(observation, from.code, to.code);
  };

  const takeRecord = (fields: readonly string[], row: number, text: string): boolean => {
    if (!places) {
      places = placesOf(fields);
      width = fields.length;
      if (!places) faults.push(`not a table with the columns ${columns.join(",")}`);
      return places !== null;
    }
    if (isAside(fields)) return true;
    const get = (column: Column) => (fields[places?.[column] ?? -1] ?? "").trim();
    const [reporter, partner, flow, amount] = [get("reporter"), get("partner"), get("flow"), get("v")];
    const [, year] = yearForm.exec(get("year")) ?? [];
    if (fields.length !== width || reporter === "" || partner === "")
      fault(row, `no observation: “${text.slice(0, 60)}”`);
    else if (year === undefined) fault(row, `year: no year of trade: “${get("year").slice(0, 20)}”`);
    else if (Number(year) > lastYear) fault(row, `year: ${year} has not ended`);
    else if (!/^[XM]$/i.test(flow)) fault(row, `flow: neither X nor M: “${flow.slice(0, 20)}”`);
    else {
      const observation = { row, reporter, partner, year: Number(year), flow, amount };
      const shown = amount.includes(",") ? markOf([amount]) : amount.includes(".") ? "." : null;
      if (shown !== null) mark = mark === null || mark === shown ? shown : undefined;
      if (shown === null && amount.includes(",")) open.push(observation);
      else observe(observation);
    }
    return faults.length < mostFaults;
  };
  const table = records(takeRecord);
  return {
    take: table.line,
    end: () => {
      const unclosed = table.end();
      if (unclosed !== null) faults.push(unclosed);
      for (const observation of open) observe(observation);
      return { byReporter, passed, unknown, faults, negative };
    },
  };
}
