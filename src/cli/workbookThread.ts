// The thread in which `booksApart.ts` has workbooks read.
import { parentPort } from "node:worker_threads";
import { gridsOfWorkbook } from "../formats/bookGrids";
import type { Grid } from "../formats/grid";
import { openWorkbook } from "../formats/openWorkbook";
import { type BookOptions, type BookRead, readBook } from "../formats/readBook";

/** What is asked of a workbook: what it says, or without options the cells of its sheets. */
export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  readonly options?: BookOptions;
}

export type WorkbookAnswer = BookRead | { readonly kind: "grids"; readonly grids: readonly Grid[] };

function answer({ bytes, options }: WorkbookQuestion): WorkbookAnswer {
  if (options) return readBook(bytes, options);
  const book = openWorkbook(bytes);
  return typeof book === "string" ? { kind: "closed", why: book } : { kind: "grids", grids: gridsOfWorkbook(book) };
}

parentPort?.on("message", (question: WorkbookQuestion) => parentPort?.postMessage(answer(question), []));
