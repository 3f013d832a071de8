import { isAside, records } from "./csv";
import { isEurostatHead } from "./eurostatTable";
import { isPortalHead } from "./imfPortal";
import { plainText } from "./marks";
import type { LineReader, Observations, ReaderOptions, TableFormat } from "./observations";
import { savedDay } from "./savedDay";
import { sourceOf } from "./sdmxAgency";
import { type Written, written } from "./sdmxPlace";
import { dimensionId, lacking, type Role, rolesIn } from "./sdmxRoles";
import { noTrade, sdmxTrade, type SdmxTrade } from "./sdmxTrade";
import { unitOf } from "./sdmxUnit";

const ofMessage =
  /^(?:dataflow|structure(?:\[.*\])?|structure_id|structure_name|action|last_update|series_key|obs_key)$/;

const isHead = (columns: readonly string[]): boolean => {
  const ids = columns.map(dimensionId);
  return (
    ids.some((id) => /^(?:dataflow|structure(?:\[.*\])?)$/.test(id)) &&
    ids.includes("obs_value") &&
    !isPortalHead(columns) &&
    !isEurostatHead(columns)
  );
};

/** Beside each column of codes its labels may stand, under a heading that is no identifier. */
const isLabelled = (heading: string, next: string | undefined): boolean =>
  /^[\w.@-]+$/.test(heading) && next !== undefined && !/^(?:[A-Z\d_]+|[a-z\d_]+)$/.test(next);

/** `15/06/26` and `22/05/2026 11:00:00` as an ISO date; empty for anything else. */
export function updated(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d\d)\/(\d\d)\/(\d{4}|\d\d)\b/.exec(text) ?? [];
  return savedDay(day === "" ? text : `${year.length === 2 ? "20" : ""}${year}-${month}-${day}`);
}

interface Columns {
  readonly ids: readonly string[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly labels: ReadonlyMap<number, number>;
  /** Dimensions without a role, which stand before the values. */
  readonly others: readonly number[];
  /** Of what is said of the message itself. */
  readonly message: Readonly<Record<"dataflow" | "updated" | "action", number>>;
}

function columnsOf(headings: readonly string[]): Columns {
  const isNamed = headings.some((heading) => /^structure_name$/i.test(heading));
  const labels = new Map<number, number>();
  const ids = headings.map((heading) => dimensionId(heading));
  for (let i = isNamed ? 0 : headings.length; i < headings.length; i += 1)
    if (!ofMessage.test(ids[i] ?? "") && isLabelled(headings[i] ?? "", headings[i + 1])) {
      labels.set(i, i + 1);
      ids[i + 1] = "";
      i += 1;
    }
  const roles = rolesIn(ids);
  const taken = new Set(roles.values());
  const end = Math.min(roles.get("value") ?? ids.length, roles.get("time") ?? ids.length);
  const others = ids.flatMap((id, i) => (i < end && id !== "" && !taken.has(i) && !ofMessage.test(id) ? [i] : []));
  const at = (pattern: RegExp) => ids.findIndex((id) => pattern.test(id));
  const message = { dataflow: at(/^(?:dataflow|structure_id)$/), updated: at(/^last_update$/), action: at(/^action$/) };
  return { ids, roles, labels, others, message };
}

const none: Written = { code: "", label: "" };

/** Reads a table of one observation a row by the roles of its columns; `source` is whose it is where no column says that. */
export function observationRows(format: string, source: string, options: ReaderOptions): LineReader {
  let columns: Columns | null = null;
  let trade: SdmxTrade | null = null;
  let refused: string | null = null;
  let width = 0;
  let mark: "." | "," = ".";
  const begin = (fields: readonly string[], text: string): boolean => {
    width = fields.length;
    columns = columnsOf(fields.map(plainText));
    if (/^"?(?:structure(?:\[.\])?|dataflow)"?;/i.test(text.replace(/^\uFEFF/, ""))) mark = ",";
    refused = lacking(
      columns.roles,
      columns.ids.filter((id) => id !== "" && !ofMessage.test(id)),
    );
    if (refused === null && !columns.roles.has("value")) refused = "no column of values (OBS_VALUE)";
    return refused === null;
  };
  const table = records((fields, row, text) => {
    if (isAside(fields)) return true;
    if (columns === null) return begin(fields, text);
    const { ids, roles, labels, others, message } = columns;
    const cell = (i: number) => plainText(fields[i] ?? "");
    trade ??= sdmxTrade(
      {
        format,
        source: message.dataflow < 0 ? source : sourceOf(cell(message.dataflow)),
        saved: updated(cell(message.updated)),
        mark,
        unit: unitOf(ids[roles.get("value") ?? -1] ?? ""),
      },
      options,
    );
    if (fields.length < width || fields.slice(width).some((field) => field !== ""))
      trade.fault(row, `${fields.length} fields, not ${width}: “${text.slice(0, 60)}”`);
    else if (/^d(?:elete)?$/i.test(cell(message.action))) trade.leaveOut("deletions (ACTION D)");
    else {
      const get = (role: Role): Written => {
        const i = roles.get(role);
        if (i === undefined) return none;
        if (role === "time" || role === "value") return { code: cell(i), label: "" };
        const label = labels.get(i);
        return label === undefined ? written(cell(i)) : { code: cell(i), label: cell(label) };
      };
      trade.put({ at: row, get, amount: get("value").code, others: others.map((i) => written(cell(i)).code) });
    }
    return true;
  });
  return {
    line: table.line,
    end: (): Observations => {
      const unclosed = table.end();
      if (unclosed !== null) trade?.fault("", unclosed);
      if (trade !== null && refused === null) return trade.end();
      const why = refused ?? unclosed ?? "no observation below the headings";
      return noTrade({ format, source }, [why], options);
    },
  };
}

/** SDMX-CSV 1 and 2 of trade by partner, with codes, labels or both, from any agency. */
export const sdmxCsv: TableFormat = {
  name: "sdmx-csv",
  signs: "SDMX-CSV (columns DATAFLOW or STRUCTURE and OBS_VALUE)",
  isHead,
  read: (options) => observationRows(sdmxCsv.name, "sdmx", options),
};
