import { detectWorkbook, workbooks } from "./detectBook";
import type { Observations, ReaderOptions } from "./observations";
import { openWorkbook } from "./openWorkbook";

export interface BookOptions extends ReaderOptions {
  /** The names of the formats that alone are meant; the first of a kind is taken where the file does not tell. */
  readonly family?: readonly string[];
}

/** What a workbook says, or why it is of nobody who is known, or cannot be opened. */
export type BookRead =
  | { readonly kind: "figures"; readonly observations: Observations }
  | { readonly kind: "nobody's" | "closed"; readonly why: string };

/** What a workbook says, by the first format that knows it. */
export function readBook(bytes: Uint8Array, { family, ...options }: BookOptions): BookRead {
  const book = openWorkbook(bytes);
  if (typeof book === "string") return { kind: "closed", why: book };
  const among = family ? workbooks.filter(({ name }) => family.includes(name)) : workbooks;
  const detected = detectWorkbook(book, among);
  const format = detected.ok ? detected.format : family && among[0];
  if (format) return { kind: "figures", observations: format.read(book, bytes, options) };
  return { kind: "nobody's", why: detected.ok ? "" : detected.why };
}
