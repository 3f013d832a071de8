// The thread in which `booksApart.ts` has workbooks read.
import { parentPort } from "node:worker_threads";
import { readBook } from "../formats/readBook";
import type { BookOptions } from "../formats/readingOptions";

interface Question {
  readonly bytes: Uint8Array;
  readonly options: BookOptions;
}

parentPort?.on("message", ({ bytes, options }: Question) => parentPort?.postMessage(readBook(bytes, options), []));
