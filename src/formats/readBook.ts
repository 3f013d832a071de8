import { gridsOfWorkbook } from "./bookGrids";
import { detectWorkbook, workbooks } from "./detectBook";
import type { Observations } from "./observations";
import { openWorkbook } from "./openWorkbook";
import { type BookOptions, meant } from "./readingOptions";
import type { BookRead } from "./bookRead";

/** Neither figures nor names that may be explained. */
const isNothing = ({ byReporter, unknown, statements, beside }: Observations): boolean =>
  byReporter.size === 0 && unknown.length === 0 && statements === undefined && beside === undefined;

/** What a workbook says, by the first format that knows it. */
export function readBook(bytes: Uint8Array, options: BookOptions): BookRead {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return { kind: "closed", why: book };
  const among = meant(workbooks, options);
  const detected = detectWorkbook(book, among);
  const format = detected.ok ? detected.format : options.family && among[0];
  const observations = format?.read(book, bytes, options) ?? null;
  if (observations && (options.family || !isNothing(observations))) return { kind: "figures", observations };
  return { kind: "sheets", sheets: gridsOfWorkbook(book), observations, why: detected.ok ? "" : detected.why };
}
