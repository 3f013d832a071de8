import { lastDay } from "../core/lastDay";
import { ordinal, type Period } from "../core/period";
import { digitsOf, isAbsent } from "./amount";
import { type Cells, enter, rowsOf } from "./cells";
import { dotsValue, investmentCounting } from "./dotsValue";
import {
  areaOf,
  codeOf,
  columnOf,
  dimensions,
  hasDerivation,
  isPortalHead,
  portalTable,
  type PortalLine,
  type Put,
} from "./imfPortal";
import { beyondPosition } from "./mostTrade";
import { datingOf, type LineReader, type Observations, type ReaderOptions, type TableFormat } from "./observations";

/** Net of what goes back, all instruments, all entities; the table has parts of these as well. */
const positions: Readonly<Record<string, "inward" | "outward">> = {
  INWD_D_NETLA_FALL_ALL: "inward",
  OTWD_D_NETAL_FALL_ALL: "outward",
};
const indicators = { inward: "fdiInwardPosition", outward: "fdiOutwardPosition" } as const;
const opposite = { inward: "outward", outward: "inward" } as const;

/** Continents, oceans and what is not allocated. The portal gives some territories without people such a code too. */
const isGroup = (code: string): boolean => /^(?:G\d|GX|TX|U\d)\w*$/.test(code) && code !== "G001";

const isHead = (columns: readonly string[]): boolean => isPortalHead(columns) && hasDerivation(columns);

/** How many dollars one of a line's figures is; null where its scale is not known. */
function scaleOf(written: string): number | null {
  if (/^(?:6|millions?)$/i.test(written)) return 1e6;
  // Beside lines that name millions, one that names nothing has dollars: so with China's of Korea and Kuwait.
  return /^(?:|0|units?)$/i.test(written) ? 1 : null;
}

type Reports = Map<string, Cells>;

function reader({ today, aliases }: ReaderOptions): LineReader {
  const reported: Reports = new Map();
  const derived: Reports = new Map();
  const passed = new Set<string>();
  const unknown = new Map<string, string>();
  /** Lines with a figure that no position reaches, as their rows name them. */
  const beyond = new Map<string, { readonly cells: Cells; readonly key: string; readonly remark: string }>();
  let columns: readonly string[] = [];
  const pass = (name: string): null => {
    passed.add(name);
    return null;
  };

  /** A country, or the world; null for what is passed over or reported. */
  const areaIn = (code: string, row: number): string | null => {
    if (isGroup(code)) return pass(code);
    const area = areaOf(code) ?? aliases.get(code);
    if (area === undefined && !unknown.has(code)) unknown.set(code, `row ${row} “${code.slice(0, 40)}”`);
    return area ?? null;
  };

  const open = ({ row, get, country, indicator, counterpart, frequency }: PortalLine): Put | string | null => {
    const direction = positions[indicator];
    if (!/^(?:INWD|OTWD)_/.test(indicator))
      return `${indicator === "" ? "no indicator" : indicator} is no position of direct investment (INWD_…, OTWD_…), and a flow is none`;
    if (!frequency.startsWith("A"))
      return `${indicator} of frequency ${frequency.slice(0, 20) || "“”"}: positions are read as they stand at the end of a year`;
    if (direction === undefined) return pass(indicator);
    const [own, other] = [areaIn(country, row), areaIn(counterpart, row)];
    if (own === null || other === null) return null;
    if (own === other) return pass(`${country} with itself`);
    const type = codeOf(get(columnOf(columns, "dv_type")));
    if (type !== "O" && type !== "SCC") return pass(`dv_type ${type}`);
    const isReport = type === "O";
    // What is derived from the counterpart's report is that report, seen from the other side.
    const [reporter, partner] = isReport ? [own, other] : [other, own];
    if (reporter === "W00") return pass(`${isReport ? country : counterpart} as a reporter`);
    const reports = isReport ? reported : derived;
    const key = `${partner} ${indicators[isReport ? direction : opposite[direction]]}`;
    const named = ["scale.id", "scale"].find((column) => columns.includes(column));
    const scale = named === undefined ? 1e6 : scaleOf(get(named));
    if (scale === null) return `unknown scale “${get(named ?? "").slice(0, 20)}”`;
    return (period, amount) => {
      const cells: Cells = reports.get(reporter) ?? new Map();
      reports.set(reporter, cells);
      if (lastDay(period) > today) return isAbsent(amount) ? null : "a figure of a period that has not ended";
      if (isAbsent(amount)) return put(cells, key, period, Number.NaN, "Q");
      const read = digitsOf(amount, ".");
      if (!read.ok) return `no figure: “${amount.slice(0, 40)}”${read.why}`;
      const dollars = Number(read.digits) * scale;
      if (beyondPosition(Math.abs(dollars), partner) !== null)
        beyond.set(`${reporter} ${key} ${type}`, {
          cells,
          key,
          remark: `${country} with ${counterpart}, ${direction}: ${amount} million is beyond any position, so the row is in a unit that the file does not name; its figures are left as gaps`,
        });
      const value = dotsValue(dollars / investmentCounting.scale);
      return put(cells, key, period, value, value === 0 && dollars !== 0 ? "N" : "A");
    };
  };

  const begin = (names: readonly string[]): string | null => {
    columns = names;
    return isHead(names) ? null : `not a table with the columns ${dimensions.join(", ")}, dv_type and values`;
  };

  const observed = (source: string, byReporter: Reports, faults: readonly string[]): Observations => ({
    format: dip.name,
    source,
    counting: investmentCounting,
    byReporter,
    ...datingOf(byReporter),
    passed: new Set(),
    negative: 0,
    unknown: [],
    faults,
  });

  const table = portalTable({ begin, open });
  return {
    line: table.line,
    end: () => {
      for (const { cells, key } of beyond.values()) leaveGaps(cells, key);
      const shared = {
        passed,
        unknown: [...unknown.values()],
        remarks: [...beyond.values()].map(({ remark }) => remark),
      };
      const faults = table.end();
      const parts = [
        { source: "imf-dip", reports: reported },
        { source: "imf-dip-derived", reports: derived },
      ].filter(({ reports }) => reports.size > 0);
      const [first, second] = parts;
      if (!first)
        return {
          ...observed("imf-dip", reported, faults.length > 0 ? faults : ["no position of any country"]),
          ...shared,
        };
      return {
        ...observed(first.source, first.reports, faults),
        ...shared,
        ...(second ? { beside: observed(second.source, second.reports, []) } : {}),
      };
    },
  };
}

const put = (cells: Cells, key: string, period: Period, value: number, status: string): string | null =>
  enter(cells, key, period, value, status) ? null : "another figure stands in an earlier row";

function leaveGaps(cells: Cells, key: string): void {
  for (const [each, row] of rowsOf(cells))
    if (each === key)
      row.values.forEach((value, i) => {
        if (Number.isNaN(value)) return;
        row.values[i] = Number.NaN;
        row.status.set(ordinal(row.from) + i, "M");
      });
}

/**
 * Direct Investment Positions (formerly CDIS) from the IMF's data portal, one row an observation or one column a period:
 * million US dollars at the end of a year, net and so perhaps below zero, as a country reported them and as they were
 * derived from what its counterpart did. A blank beside a year is confidential.
 */
export const dip: TableFormat = {
  name: "dip",
  signs: `the IMF's positions of direct investment (columns ${dimensions.join(", ")}, dv_type and either time_period, obs_value or periods)`,
  isHead,
  read: reader,
};
