import { extname } from "node:path";
import { docxText, htmlText } from "../formats/plainOf";
import { isWebPage } from "../formats/webPage";
import { readIfPresent } from "./disk";
import { Failure } from "./failure";

const most = 20_000_000;

function decoded(bytes: Uint8Array, path: string): string {
  for (const encoding of ["utf-8", "windows-1251"] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\u0000")) return text;
    } catch {
      // Another encoding may fit.
    }
  }
  throw new Failure(`${path}: is no text`);
}

/** The text of a .txt, .html or .docx file. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readIfPresent(path, most);
  if (bytes === null) throw new Failure(`${path}: there is no such file`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const text = docxText(bytes);
    if (text === null) throw new Failure(`${path}: is no Word document`);
    return text;
  }
  const text = decoded(bytes, path);
  return /^\.x?html?$/i.test(extname(path)) || isWebPage(bytes) ? htmlText(text) : text;
}
