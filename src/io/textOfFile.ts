/** Whether a text is sentences, and not a table of figures. */
function isProse(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const spoken = lines.filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 6 && !line.includes("\t"));
  return spoken.length > 0 && spoken.length * 3 >= lines.length;
}

const mostBytes = 5_000_000;

const kindOf = ({ name, size }: File) =>
  size > mostBytes ? undefined : /\.(txt|html?|docx)$/i.exec(name)?.[1]?.toLowerCase();

/** Whether a file may hold a text, by its name. */
export const isTextFile = (file: File): boolean => kindOf(file) !== undefined;

/** The text of a .txt, .html or .docx file that holds sentences; null for every other. */
export async function textOfFile(file: File): Promise<string | null> {
  const kind = kindOf(file);
  if (kind === undefined) return null;
  const { docxText, htmlText } = await import("../formats/plainOf");
  const text =
    kind === "docx"
      ? docxText(new Uint8Array(await file.arrayBuffer()))
      : kind === "txt"
        ? await file.text()
        : htmlText(await file.text());
  return text !== null && isProse(text) ? text : null;
}

/** Whether something pasted or dropped reads as a communiqué: a sentence with a figure. */
export const isCommunique = (text: string): boolean => text.length >= 60 && /\d/.test(text) && isProse(text);
