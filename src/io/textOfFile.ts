import { docxText, htmlText } from "../formats/plainOf";
import { isProse } from "./prose";

const mostBytes = 5_000_000;

const kindOf = ({ name, size }: File) =>
  size > mostBytes ? undefined : /\.(txt|html?|docx)$/i.exec(name)?.[1]?.toLowerCase();

/** The text of a .txt, .html or .docx file that holds sentences; null for every other. */
export async function textOfFile(file: File): Promise<string | null> {
  const kind = kindOf(file);
  if (kind === undefined) return null;
  const text =
    kind === "docx"
      ? docxText(new Uint8Array(await file.arrayBuffer()))
      : kind === "txt"
        ? await file.text()
        : htmlText(await file.text());
  return text !== null && isProse(text) ? text : null;
}
