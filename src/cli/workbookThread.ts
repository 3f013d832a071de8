// The thread in which `workbooks.ts` has workbooks read.
import { parentPort } from "node:worker_threads";
import { type BnsReading, readBns } from "../formats/bns";
import { type Aliases, dotsNames } from "../formats/dotsNames";
import { type DotsReading, readDotsWorkbook } from "../formats/dotsWorkbook";

/** Names that stand for a country can be handed over to a thread, and the function that is made of them cannot. */
export type WorkbookQuestion =
  | { readonly format: "bns"; readonly bytes: Uint8Array }
  | { readonly format: "dots"; readonly bytes: Uint8Array; readonly aliases: Aliases; readonly lastYear: number };

function read(question: WorkbookQuestion): BnsReading | DotsReading {
  switch (question.format) {
    case "bns":
      return readBns(question.bytes);
    case "dots":
      return readDotsWorkbook(question.bytes, dotsNames(question.aliases), question.lastYear);
  }
}

parentPort?.on("message", (question: WorkbookQuestion) => parentPort?.postMessage(read(question), []));
