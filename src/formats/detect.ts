import { bnsMonths } from "./bnsMonths";
import { bnsPartners } from "./bnsPartners";
import { baci, baciCountries } from "./baci";
import { comtrade } from "./comtrade";
import { isAside, records } from "./csv";
import { dip } from "./dip";
import { dotsTable } from "./dotsTable";
import { ecb } from "./ecb";
import { eurostat } from "./eurostat";
import { imts } from "./imts";
import { columnNames } from "./namedColumns";
import { nbkTable } from "./nbk";
import type { TableFormat } from "./observations";
import { isWebPage } from "./webPage";

import { ownCsv } from "./ownCsv";
import { ownSdmx } from "./ownSdmx";
import { sdmxCsv } from "./sdmxCsv";
import { wits } from "./wits";

/** A new format is a file of its own and a row here. */
export const tables: readonly TableFormat[] = [
  bnsPartners,
  bnsMonths,
  dotsTable,
  imts,
  dip,
  eurostat,
  ecb,
  nbkTable,
  comtrade,
  baci,
  baciCountries,
  wits,
  ownCsv,
  // What we write ourselves is known before what anybody may write.
  ownSdmx,
  sdmxCsv,
];

/** So much of a text, in bytes, is enough to know it by. */
export const enough = 65_536;

/** How a file is packed, by its first bytes; a web page with a table is a workbook under whatever name. */
export function kindOf(start: Uint8Array): "gzip" | "workbook" | "text" {
  if (start[0] === 0x1f && start[1] === 0x8b) return "gzip";
  const isWorkbook = (start[0] === 0x50 && start[1] === 0x4b) || (start[0] === 0xd0 && start[1] === 0xcf);
  return isWorkbook || isWebPage(start) ? "workbook" : "text";
}

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
export function detectTable(text: string, among = tables): Detected<TableFormat> {
  const head = headOf(text);
  const format = among.find(({ isHead }) => isHead(columnNames(head)));
  const names = head.slice(0, 8).join(", ").slice(0, 120) + (head.length > 8 ? ` and ${head.length - 8} more` : "");
  return format ? { ok: true, format } : nobodys(`nobody's table that is known, its columns are “${names}”`, among);
}
