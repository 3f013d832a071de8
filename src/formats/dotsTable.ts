import { type Cells, enter } from "./cells";
import type { DotsArea } from "./dotsNames";
import { dotsValue } from "./dotsValue";

const header = "reporter,partner,year,flow,v";
// Years of two centuries alone, so that no table grows beyond what memory holds.
const line =
  /^("(?:[^"]|"")*"|[^",]*),("(?:[^"]|"")*"|[^",]*),((?:19|20)\d\d),([XM]),(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;
const mostFaults = 20;

/** What a tidy table of the Direction of Trade Statistics says, in millions of dollars, gathered line by line. */
export interface DotsTable {
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** Names of groups and of parts of the total that are no country, as reporter or partner, with their rows. */
  readonly passed: ReadonlyMap<string, number>;
  readonly unknown: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly negative: number;
  readonly rows: number;
}

const plain = (field: string): string => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

/** Gathers the lines of a tidy table `reporter,partner,year,flow,v`; `take` returns false when reading on is useless. */
export function dotsTable(areaOf: (name: string) => DotsArea | null): {
  readonly take: (text: string) => boolean;
  readonly end: () => DotsTable;
} {
  const byReporter = new Map<string, Cells>();
  const passed = new Map<string, number>();
  const unknown = new Map<string, number>();
  const faults: string[] = [];
  let negative = 0;
  let rows = 0;
  const pass = (name: string) => passed.set(name, (passed.get(name) ?? 0) + 1);
  const fault = (message: string) => {
    if (faults.length < mostFaults) faults.push(`row ${rows}: ${message}`);
  };
  const take = (text: string): boolean => {
    rows += 1;
    if (rows === 1) {
      if (text.replace(/^\uFEFF/, "").toLowerCase() === header) return true;
      faults.push(`not a table with the columns ${header}`);
      return false;
    }
    if (text === "") return true;
    const [, reporterName, partnerName, year, flow, amount] = line.exec(text) ?? [];
    if (reporterName === undefined || partnerName === undefined || amount === undefined) {
      fault(`no observation: “${text.slice(0, 60)}”`);
      return faults.length < mostFaults;
    }
    const [reporter, partner] = [plain(reporterName), plain(partnerName)];
    const [from, to] = [areaOf(reporter), areaOf(partner)];
    for (const [name, area] of [
      [reporter, from],
      [partner, to],
    ] as const)
      if (!area && !unknown.has(name)) unknown.set(name, rows);
    if (!from || !to) return true;
    if (from.kind !== "area" || from.code === "W00") {
      pass(reporter);
      return true;
    }
    if (to.kind !== "area") {
      pass(partner);
      return true;
    }
    const number = Number(amount);
    // Trade is not negative: such a figure is an error of the source, and a gap here.
    if (number < 0) negative += 1;
    const value = number < 0 ? Number.NaN : dotsValue(number);
    const status = number < 0 ? "M" : value === 0 && number > 0 ? "N" : "A";
    let cells = byReporter.get(from.code);
    if (!cells) byReporter.set(from.code, (cells = new Map()));
    const key = `${to.code} ${flow === "X" || flow === "x" ? "exports" : "imports"}`;
    if (!enter(cells, key, Number(year), value, status))
      fault(`“${reporter}” with “${partner}”, ${year}: another figure stands in an earlier row`);
    return faults.length < mostFaults;
  };
  return { take, end: () => ({ byReporter, passed, unknown, faults, negative, rows }) };
}
