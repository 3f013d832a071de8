// The thread in which `workbooks.ts` has workbooks read.
import { parentPort } from "node:worker_threads";
import { detectWorkbook, workbooks } from "../formats/detectBook";
import type { Observations, ReaderOptions } from "../formats/observations";
import { openWorkbook } from "../formats/openWorkbook";

export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  /** The name of the one format that it may be of; otherwise the workbook tells. */
  readonly format?: string;
  readonly options: ReaderOptions;
}

/** What a workbook says, or why it says nothing. */
export type WorkbookAnswer = Observations | string;

function read({ bytes, format, options }: WorkbookQuestion): WorkbookAnswer {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return book;
  const given = workbooks.find(({ name }) => name === format);
  const detected = given ? ({ ok: true, format: given } as const) : detectWorkbook(book);
  return detected.ok ? detected.format.read(book, bytes, options) : detected.why;
}

parentPort?.on("message", (question: WorkbookQuestion) => parentPort?.postMessage(read(question), []));
