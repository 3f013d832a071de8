import { comtrade } from "./comtrade";
import { isAside, records } from "./csv";
import { dotsTable } from "./dotsTable";
import { imts } from "./imts";
import { columnNames } from "./namedColumns";
import type { TableFormat } from "./observations";

/** A new format is a file of its own and a row here, or in `moreTables` where it is rare or large. */
export const tables: readonly TableFormat[] = [dotsTable, imts, comtrade];

/** So much of a text, in bytes, is enough to know it by. */
export const enough = 65_536;

/** The names of a table's columns as it writes them; none where the beginning of a text has no line of several fields. */
function headOf(text: string): readonly string[] {
  let head: readonly string[] = [];
  const table = records((fields) => {
    if (isAside(fields)) return true;
    head = fields;
    return false;
  });
  text.split(/\r\n?|\n/).every(table.line);
  return head;
}

export type Detected<F> = { readonly ok: true; readonly format: F } | { readonly ok: false; readonly why: string };

export const nobodys = (found: string, formats: readonly { readonly signs: string }[]) =>
  ({ ok: false, why: `${found}; looked for ${formats.map(({ signs }) => signs).join("; ")}` }) as const;

/** Whose a table is, by the names of its columns in the beginning of its text. */
export function detectTable(text: string, among: readonly TableFormat[]): Detected<TableFormat> {
  const head = headOf(text);
  const format = among.find(({ isHead }) => isHead(columnNames(head)));
  const names = head.slice(0, 8).join(", ").slice(0, 120) + (head.length > 8 ? ` and ${head.length - 8} more` : "");
  return format ? { ok: true, format } : nobodys(`nobody's table that is known, its columns are “${names}”`, among);
}
