const most = 5_000_000;
const start = (bytes: Uint8Array, length: number) => new TextDecoder("latin1").decode(bytes.subarray(0, length));

/** Whether a file is a web page, whatever its name; offices give tables as such under the name .xls. */
export const isWebPage = (bytes: Uint8Array): boolean =>
  /^(?:ï»¿)?\s*<(?:!doctype html|html|head|body|meta|table)\b/i.test(start(bytes, 200));

/** The text of a web page with a table, or why there is none. */
export function webPageText(bytes: Uint8Array): { readonly text: string } | string {
  if (bytes.length > most) return `the web page is too large (${Math.round(bytes.length / 1e6)} MB)`;
  const [, charset = "utf-8"] = /charset=["']?([\w-]+)/i.exec(start(bytes, 2000)) ?? [];
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return /<table\b/i.test(text) ? { text } : "not an Excel workbook (.xls or .xlsx) but a web page without a table";
  } catch {
    return `a web page that is not encoded in ${charset.slice(0, 20)}`;
  }
}
