import type { WorkBook } from "@e965/xlsx";
import { bns } from "./bns";
import { type Detected, nobodys } from "./detect";
import { dots } from "./dotsWorkbook";
import { eurostatBook } from "./eurostatBook";
import { nbk } from "./nbkBook";
import type { WorkbookFormat } from "./observations";
import { ownBook } from "./ownBook";

/** A new format is a file of its own and a row here; what reads workbooks weighs most, and is loaded by itself. */
export const workbooks: readonly WorkbookFormat[] = [ownBook, nbk, dots, bns, eurostatBook];

/** Whose a workbook is, by the headings of its sheets. */
export function detectWorkbook(book: WorkBook, among: readonly WorkbookFormat[]): Detected<WorkbookFormat> {
  const format = among.find(({ isBook }) => isBook(book));
  const names = book.SheetNames.slice(0, 5).join(", ");
  return format ? { ok: true, format } : nobodys(`nobody's workbook that is known, its sheets are “${names}”`, among);
}
