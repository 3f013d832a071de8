import type { Period } from "../core/period";
import { isAbsent } from "./amount";
import { byIso3 } from "./iso";
import { type NamedLine, namedColumns } from "./namedColumns";
import { sdmxPeriod } from "./sdmxPeriod";

/** What every table by partner of the IMF's data portal has a column of. */
export const dimensions = ["country", "indicator", "counterpart_country", "frequency"] as const;
type Dimension = (typeof dimensions)[number];

const kinds: Readonly<Record<string, Period["kind"]>> = { A: "year", S: "half", Q: "quarter", M: "month" };

/** Codes stand alone, in a column of their own beside that of the names, or before the name. */
export const columnOf = (columns: readonly string[], name: string): string =>
  columns.includes(`${name}.id`) ? `${name}.id` : name;
export const codeOf = (text: string): string => /^([A-Z0-9_]+)(?:: .*)?$/.exec(text)?.[1] ?? text;

/** What has no code of ISO, or another one there. */
const own: Readonly<Record<string, string>> = { G001: "W00", W00: "W00", KOS: "XK", WBG: "PS", ANT: "ANHH" };
export const areaOf = (code: string): string | undefined => byIso3.get(code) ?? own[code];

const isLong = (columns: readonly string[]) => columns.includes("time_period") && columns.includes("obs_value");
const periodsAmong = (columns: readonly string[]) =>
  columns.flatMap((name) => {
    const period = sdmxPeriod(name.toUpperCase());
    return period ? [[name, period] as const] : [];
  });

/** Where all codes stand in one, such as KAZ.XG_FOB_USD.ESP.M, the other columns may have names alone. */
const seriesCode = /^(\w+)\.(\w+)\.(\w+)\.([A-Z])$/;

/** Whether a table has these dimensions and figures, a row each or a column a period. */
export const isPortalHead = (columns: readonly string[]): boolean =>
  dimensions.every((dimension) => columns.includes(columnOf(columns, dimension))) &&
  (isLong(columns) || periodsAmong(columns).length > 0);

/** Whether positions of direct investment are the table's, which says of each figure whose report it is. */
export const hasDerivation = (columns: readonly string[]): boolean => columns.includes(columnOf(columns, "dv_type"));

/** What of a line says whose figures it has, as codes. */
export interface PortalLine extends NamedLine {
  readonly country: string;
  readonly indicator: string;
  readonly counterpart: string;
  readonly frequency: string;
}

/** Enters a figure of a line, and gives its fault where it has one. */
export type Put = (period: Period, amount: string) => string | null;

interface Hears {
  readonly begin: (columns: readonly string[]) => string | null;
  /** What to do with a line's figures; null where it is passed over, a text where it is at fault. */
  readonly open: (line: PortalLine) => Put | string | null;
}

/** Reads a table of the portal, a row an observation or a column a period. */
export function portalTable({ begin, open }: Hears): ReturnType<typeof namedColumns> {
  const places = new Map<Dimension, string>();
  let across: readonly (readonly [column: string, period: Period])[] = [];
  const take = ({ row, get }: NamedLine): string | null => {
    const [, ...inOne] = seriesCode.exec(get("series_code")) ?? [];
    const codes = dimensions.map((dimension, i) => inOne[i] ?? codeOf(get(places.get(dimension) ?? dimension)));
    const [country = "", indicator = "", counterpart = "", frequency = ""] = codes;
    const put = open({ row, get, country, indicator, counterpart, frequency });
    if (typeof put === "string" || put === null) return put;
    const kind = kinds[frequency.charAt(0)];
    if (kind === undefined) return `unknown frequency “${frequency.slice(0, 20)}”`;
    for (const [column, period] of across) {
      const fault = period.kind === kind ? put(period, get(column)) : null;
      if (fault !== null) return `column ${column.toUpperCase()}: ${fault}`;
    }
    if (across.length > 0) return null;
    const [written, amount] = [get("time_period"), get("obs_value")];
    // A series without any observation has a row without a period.
    if (written === "" && isAbsent(amount)) return null;
    const period = sdmxPeriod(written);
    if (period === null) return `unknown period “${written.slice(0, 20)}”`;
    if (period.kind !== kind) return `the period “${written}” is none of frequency ${frequency}`;
    return put(period, amount);
  };
  return namedColumns([], take, (columns) => {
    for (const dimension of dimensions) places.set(dimension, columnOf(columns, dimension));
    if (!isLong(columns)) across = periodsAmong(columns);
    return begin(columns);
  });
}
