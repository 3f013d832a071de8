import type { Refused } from "../core/refused";
import { isWebPage } from "./webPage";

/** How a file is to be opened, or why there are no figures in it; new workbooks are archives. */
export type Kind = "gzip" | "archive" | "workbook" | "text" | Extract<Refused, "document" | "picture" | "program">;

const signatures: readonly (readonly [Kind, ...(readonly number[])])[] = [
  ["gzip", 0x1f, 0x8b],
  ["archive", 0x50, 0x4b],
  ["workbook", 0xd0, 0xcf],
  ["document", 0x25, 0x50, 0x44, 0x46],
  ["document", 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ["picture", 0x89, 0x50, 0x4e, 0x47],
  ["picture", 0xff, 0xd8, 0xff],
  ["picture", 0x47, 0x49, 0x46, 0x38],
  ["program", 0x4d, 0x5a],
  ["program", 0x7f, 0x45, 0x4c, 0x46],
];

/** What a file is by its first bytes and not by its name; a web page with a table is a workbook. */
export function kindOf(start: Uint8Array): Kind {
  const signed = signatures.find(([, ...bytes]) => bytes.every((byte, i) => start[i] === byte));
  return signed?.[0] ?? (isWebPage(start) ? "workbook" : "text");
}
