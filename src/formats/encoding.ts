/** How a text is encoded, as `TextDecoder` calls it. ISO-8859-1 is read as windows-1252, which has all of its letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | Fallback;
/** Encodings in which no byte is wrong. */
export type Fallback = "windows-1251" | "windows-1252";

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** UTF-16 without a mark: every other byte is that of Latin or of Cyrillic letters, and some are zero, as none is in other texts. */
function wideEncodingOf(start: Uint8Array): Encoding | null {
  const pairs = Math.floor(start.length / 2);
  if (pairs === 0 || !start.includes(0)) return null;
  const high = [0, 0];
  start.subarray(0, 2 * pairs).forEach((byte, i) => {
    if (byte === 0 || byte === 4) high[i % 2] = (high[i % 2] ?? 0) + 1;
  });
  const [big = 0, little = 0] = high;
  if (Math.max(big, little) < 0.8 * pairs || big === little) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Without an end that is cut within a letter. */
function isUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * How a text that is not in Unicode is encoded: words of Cyrillic have none but letters beyond ASCII, while those of Latin
 * have them among others.
 */
export function fallbackOf(start: Uint8Array): Fallback {
  const words = new TextDecoder("windows-1251").decode(start).match(/[A-Za-zЀ-ӿ]{2,}/g) ?? [];
  let cyrillic = 0;
  for (const word of words) {
    if (!/[Ѐ-ӿ]/.test(word)) continue;
    cyrillic += /[A-Za-z]/.test(word) ? -1 : 1;
  }
  return cyrillic > 0 ? "windows-1251" : "windows-1252";
}

/** How a text is encoded, by its beginning, which may end within a letter. */
export function encodingOf(start: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => start[i] === byte));
  return marked?.[0] ?? wideEncodingOf(start) ?? (isUtf8(start) ? "utf-8" : fallbackOf(start));
}

/** No line of a table is longer; what has longer ones is no table, or a trap that unpacks without an end. */
const longest = 100_000;

/** How far a text was read: to its end, as far as `take` wanted, or up to what is no text in its encoding or no line. */
export type LinesRead = "whole" | "stopped" | "wrong encoding" | "endless line";

/** Gives the lines of a text to `take` until it returns false, as Unix, Windows and old Macintoshes end them. */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  take: (line: string) => boolean,
): Promise<LinesRead> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (chunk?: Uint8Array): string | null => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      return null;
    }
  };
  const lineEnd = /\r\n?|\n/g;
  let rest = "";
  for await (const chunk of chunks) {
    const more = decoded(chunk);
    if (more === null) return "wrong encoding";
    // The second half of a line's end may follow in the next chunk.
    lineEnd.lastIndex = Math.max(0, rest.length - 1);
    const text = rest + more;
    let start = 0;
    for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
      if (lineEnd.lastIndex === text.length && end[0] === "\r") break;
      if (!take(text.slice(start, end.index))) return "stopped";
      start = lineEnd.lastIndex;
    }
    rest = text.slice(start);
    if (rest.length > longest) return "endless line";
  }
  if (decoded() === null) return "wrong encoding";
  return rest === "" || take(rest.replace(/\r$/, "")) ? "whole" : "stopped";
}

/**
 * Gives the lines of a text to what `begin` returns, in the encoding that its beginning shows. Where much later a letter
 * proves that wrong, `begin` is asked once more, and the text is read anew in an encoding that has no wrong letter.
 */
export async function readLines(
  chunks: () => AsyncIterable<Uint8Array>,
  start: Uint8Array,
  begin: () => (line: string) => boolean,
): Promise<LinesRead> {
  const first = await eachLine(chunks(), encodingOf(start), begin());
  return first === "wrong encoding" ? eachLine(chunks(), fallbackOf(start), begin()) : first;
}
