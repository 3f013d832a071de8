import { lastDay } from "../core/lastDay";
import { yearly } from "../core/period";
import { digitsOf, isAbsent, type Mark, markOf } from "./amount";
import { type Cells, enter } from "./cells";
import { isAside, records } from "./csv";
import { dotsNames } from "./dotsNames";
import { dotsCounting, dotsValue } from "./dotsValue";
import { beyondTrade } from "./mostTrade";
import { datingOf, type LineReader, type ReaderOptions, type TableFormat } from "./observations";

const columns = ["reporter", "partner", "year", "flow", "v"] as const;
type Column = (typeof columns)[number];
const mostFaults = 20;

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

const cellAt = (fields: readonly string[], place: number): string => (fields[place] ?? "").trim();

const isHead = (fields: readonly string[]): boolean => placesOf(fields) !== null;

function reader({ aliases, today }: ReaderOptions): LineReader {
  const areaOf = dotsNames(aliases);
  const byReporter = new Map<string, Cells>();
  const passed = new Set<string>();
  const unknown = new Map<string, number>();
  const faults: string[] = [];
  /** Figures that may have thousands or decimals after their comma, until others show which. */
  const open: Observation[] = [];
  let mark: Mark | null | undefined = null;
  let places: Readonly<Record<Column, number>> | null = null;
  let width = 0;
  let negative = 0;
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
    if (!enter(cells, key, yearly(year), value, status))
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
    if (from.kind !== "area" || from.code === "W00") passed.add(reporter);
    else if (to.kind !== "area") passed.add(partner);
    else if (to.code === from.code) passed.add(`${partner} with itself`);
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
    const [reporter, partner] = [cellAt(fields, places.reporter), cellAt(fields, places.partner)];
    const [flow, amount] = [cellAt(fields, places.flow), cellAt(fields, places.v)];
    const [, year] = yearForm.exec(cellAt(fields, places.year)) ?? [];
    if (fields.length !== width || reporter === "" || partner === "")
      fault(row, `no observation: “${text.slice(0, 60)}”`);
    else if (year === undefined) fault(row, `year: no year of trade: “${cellAt(fields, places.year).slice(0, 20)}”`);
    else if (lastDay(yearly(Number(year))) > today) fault(row, `year: ${year} has not ended`);
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
    line: table.line,
    end: () => {
      const unclosed = table.end();
      if (unclosed !== null) faults.push(unclosed);
      for (const observation of open) observe(observation);
      if (!places && faults.length === 0) faults.push(`not a table with the columns ${columns.join(",")}`);
      if (byReporter.size + unknown.size + faults.length === 0) faults.push("no observation of any country");
      return {
        format: dotsTable.name,
        source: "imf-dots",
        counting: dotsCounting,
        byReporter,
        // A table does not tell when it was made, only how far it goes.
        ...datingOf(byReporter),
        passed,
        negative,
        unknown: [...unknown].map(([name, row]) => `row ${row} “${name}”`),
        faults,
      };
    },
  };
}

/** A tidy table of the IMF's Direction of Trade Statistics: a line for each reporter, partner, year and flow, in millions of dollars. */
export const dotsTable: TableFormat = {
  name: "dots-table",
  signs: `the IMF's Direction of Trade Statistics as a table (columns ${columns.join(", ")})`,
  isHead,
  read: reader,
};
