import { halfOf, monthOf, parsePeriod, type Period, quarterOf, yearly } from "../core/period";
import { digitsOf, isAbsent } from "./amount";
import { type Cells, enter } from "./cells";
import { dotsCounting, dotsValue } from "./dotsValue";
import { byIso3 } from "./iso";
import { beyondTrade } from "./mostTrade";
import { type NamedLine, namedColumns } from "./namedColumns";
import {
  endOf,
  lastDay,
  type LineReader,
  type Observations,
  type ReaderOptions,
  type TableFormat,
} from "./observations";

/** What is imported is kept CIF, and what is exported FOB: other valuations, and balances, are other figures. */
const flows: Readonly<Record<string, "exports" | "imports">> = { XG_FOB_USD: "exports", MG_CIF_USD: "imports" };

const dimensions = ["country", "indicator", "counterpart_country", "frequency"] as const;
type Dimension = (typeof dimensions)[number];

/** `2025`, `2025-M01`, `2025-Q1`, `2025-S1` and, as ISO has it, `2025-01`. */
function periodOf(text: string): Period | null {
  const [, written = "", letter = "", digits] = /^((?:19|20)\d\d)(?:-?([MQS])(\d{1,2}))?$/i.exec(text) ?? [];
  const [year, number] = [Number(written), Number(digits)];
  if (written === "") {
    const period = parsePeriod(text);
    return period.ok && period.value.kind === "month" ? period.value : null;
  }
  if (letter === "") return yearly(year);
  const most = { M: 12, Q: 4, S: 2 }[letter.toUpperCase()] ?? 0;
  if (number < 1 || number > most) return null;
  return most === 12 ? monthOf(year, number) : most === 4 ? quarterOf(year, number) : halfOf(year, number);
}

const kinds: Readonly<Record<string, Period["kind"]>> = { A: "year", S: "half", Q: "quarter", M: "month" };

/** Codes stand alone, in a column of their own beside that of the names, or before the name. */
const columnOf = (columns: readonly string[], dimension: Dimension): string =>
  columns.includes(`${dimension}.id`) ? `${dimension}.id` : dimension;
const codeOf = (text: string): string => /^([A-Z0-9_]+)(?:: .*)?$/.exec(text)?.[1] ?? text;

/** Kosovo has no code of ISO, and the world none either. */
const areaOf = (code: string): string | undefined =>
  code === "G001" || code === "W00" ? "W00" : code === "KOS" ? "XK" : byIso3.get(code);

const isLong = (columns: readonly string[]) => columns.includes("time_period") && columns.includes("obs_value");
const periodsAmong = (columns: readonly string[]) =>
  columns.flatMap((name) => {
    const period = periodOf(name.toUpperCase());
    return period ? [[name, period] as const] : [];
  });

/** Where all codes stand in one, such as KAZ.XG_FOB_USD.ESP.M, the other columns may have names alone. */
const seriesCode = /^(\w+)\.(\w+)\.(\w+)\.([A-Z])$/;

function isHead(columns: readonly string[]): boolean {
  // What has a type of derivation beside these is another table of the portal, of positions.
  const isOther = columns.some((name) => name === "dv_type" || name === "dv_type.id");
  return (
    !isOther &&
    dimensions.every((dimension) => columns.includes(columnOf(columns, dimension))) &&
    (isLong(columns) || periodsAmong(columns).length > 0)
  );
}

function reader({ today }: ReaderOptions): LineReader {
  const byReporter = new Map<string, Cells>();
  const passed = new Set<string>();
  const places = new Map<Dimension, string>();
  let across: readonly (readonly [column: string, period: Period])[] = [];
  let negative = 0;
  let largest = 0;
  let isSdmx = false;
  let saysMillions = false;
  const pass = (name: string): null => {
    passed.add(name);
    return null;
  };

  const put = (reporter: string, key: string, period: Period, amount: string, status: string): string | null => {
    // A blank value is confidential or none, and the file does not tell which.
    if (isAbsent(amount)) return null;
    const read = digitsOf(amount, null);
    if (!read.ok) return `no figure: “${amount.slice(0, 40)}”${read.why}`;
    const dollars = Number(read.digits);
    const beyond = beyondTrade(dollars, key.split(" ")[0] ?? "");
    if (beyond !== null) return `${amount} ${beyond}`;
    if (lastDay(period) > today) return "a figure of a period that has not ended";
    const isNegative = dollars < 0;
    if (isNegative) negative += 1;
    largest = Math.max(largest, dollars);
    const cells: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    const value = isNegative ? Number.NaN : dotsValue(dollars / dotsCounting.scale);
    const letter = isNegative ? "M" : status === "A" && value === 0 && dollars > 0 ? "N" : status;
    return enter(cells, key, period, value, letter) ? null : "another figure stands in an earlier row";
  };

  const take = ({ get }: NamedLine): string | null => {
    const [, ...inOne] = seriesCode.exec(get("series_code")) ?? [];
    const codes = dimensions.map((dimension, i) => inOne[i] ?? codeOf(get(places.get(dimension) ?? dimension)));
    const [country = "", indicator = "", counterpart = "", frequency = ""] = codes;
    if (get("action") === "D") return pass("deletions");
    const flow = flows[indicator];
    if (flow === undefined) return pass(indicator);
    const [reporter, partner] = [areaOf(country), areaOf(counterpart)];
    if (reporter === undefined || reporter === "W00") return pass(country);
    if (partner === undefined) return pass(counterpart);
    if (partner === reporter) return pass(`${country} with itself`);
    const kind = kinds[frequency.charAt(0)];
    if (kind === undefined) return `unknown frequency “${frequency.slice(0, 20)}”`;
    if (/^(?:6|millions?)$/i.test(get("scale.id") || get("scale"))) saysMillions = true;
    const status = /^e/i.test(get("status") || get("obs_status")) ? "E" : "A";
    const key = `${partner} ${flow}`;
    for (const [column, period] of across) {
      const fault = period.kind === kind ? put(reporter, key, period, get(column), status) : null;
      if (fault !== null) return `column ${column.toUpperCase()}: ${fault}`;
    }
    if (across.length > 0) return null;
    const written = get("time_period");
    const period = periodOf(written);
    if (period === null) return `unknown period “${written.slice(0, 20)}”`;
    if (period.kind !== kind) return `the period “${written}” is none of frequency ${frequency}`;
    return put(reporter, key, period, get("obs_value"), status);
  };

  const begin = (columns: readonly string[]): string | null => {
    for (const dimension of dimensions) places.set(dimension, columnOf(columns, dimension));
    if (!isLong(columns)) across = periodsAmong(columns);
    isSdmx = columns.includes("dataflow") || columns.includes("structure_id");
    return isHead(columns) ? null : `not a table with the columns ${dimensions.join(", ")} and values`;
  };

  const observed = (faults: readonly string[]): Observations => ({
    format: imts.name,
    source: "imf-imts",
    counting: dotsCounting,
    byReporter,
    date: endOf(byReporter),
    dated: "data to",
    passed,
    negative,
    unknown: [],
    faults,
  });

  const table = namedColumns([], take, begin);
  return {
    line: table.line,
    end: () => {
      const faults = table.end();
      if (faults.length > 0) return observed(faults);
      if (byReporter.size === 0) return observed(["no figure of any country"]);
      // The service writes dollars and calls them millions. A table of small figures might be of either.
      if (saysMillions && !isSdmx && largest < 2e6)
        return observed(["figures below two million, which may be dollars or the millions that the table names"]);
      return observed([]);
    },
  };
}

/**
 * International Trade in Goods by partner country (IMTS) from the IMF's data portal, one row an observation or one
 * column a period, and SDMX-CSV from its service. Values are dollars, though the scale beside them says millions.
 */
export const imts: TableFormat = {
  name: "imts",
  signs: `the IMF's trade in goods by partner (columns ${dimensions.join(", ")} and either time_period, obs_value or periods)`,
  isHead,
  read: reader,
};
