import { Broken, type Chunk, joinChunks, splitChunks } from "./pngChunks";

const mostBytes = 8 * 1024 * 1024;
const mostTexts = 256;

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

/** The keyword that text chunks begin with; "" where the chunk has none. */
const keywordOf = ({ data }: Chunk): string => latin1(data.subarray(0, Math.max(0, data.subarray(0, 80).indexOf(0))));

function textChunk(keyword: string, text: string): Chunk {
  if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,77}[\x21-\x7e])?$/.test(keyword))
    throw new Error(`“${keyword}” cannot be a PNG keyword: 1 to 79 letters of ASCII are`);
  // Zeros: end of keyword, no compression, its method, no language, no translated keyword.
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
  if (data.length > mostBytes) throw new Error(`The text “${keyword}” is longer than the 8 MB that a chunk may hold`);
  return { type: "iTXt", data };
}

function densityChunk(dotsPerMeter: number): Chunk {
  if (!Number.isInteger(dotsPerMeter) || dotsPerMeter < 1 || dotsPerMeter > 0x7fffffff)
    throw new Error(`${dotsPerMeter} is no density: a whole number of dots per metre is expected`);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, dotsPerMeter);
  view.setUint32(4, dotsPerMeter);
  data[8] = 1;
  return { type: "pHYs", data };
}

/** The PNG with a density and texts by keyword (ASCII) in place of those it had; pixels stay as they are. */
export function writeText(
  png: Uint8Array,
  { texts, dotsPerMeter }: { readonly texts: Readonly<Record<string, string>>; readonly dotsPerMeter: number },
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = splitChunks(png);
  if (!header) throw new Error("This PNG is empty");
  const replaced = (chunk: Chunk) =>
    chunk.type === "pHYs" || (["iTXt", "tEXt", "zTXt"].includes(chunk.type) && Object.hasOwn(texts, keywordOf(chunk)));
  const written = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joinChunks([header, densityChunk(dotsPerMeter), ...written, ...rest.filter((chunk) => !replaced(chunk))]);
}

/** The text of an iTXt chunk; null where it is compressed, which other programs write and nothing here needs. */
function internationalText({ data }: Chunk, keyword: string): string | null {
  const flags = keyword.length + 1;
  if (data[flags] === 1) return null;
  const translated = data.indexOf(0, flags + 2) + 1;
  const text = translated === 0 ? 0 : data.indexOf(0, translated) + 1;
  if (text === 0) throw new Broken("damaged", `iTXt ${keyword}`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data.subarray(text));
  } catch {
    throw new Broken("damaged", `UTF-8 ${keyword}`);
  }
}

/** Texts by keyword (iTXt and tEXt, uncompressed, the first of each); throws where and how it is broken. */
export function readText(png: Uint8Array): Record<string, string> {
  const texts = new Map<string, string>();
  for (const chunk of splitChunks(png)) {
    if (chunk.type !== "iTXt" && chunk.type !== "tEXt") continue;
    if (chunk.data.length > mostBytes) throw new Broken("too long", "8 MB");
    const keyword = keywordOf(chunk);
    if (keyword === "" || texts.has(keyword)) continue;
    if (texts.size === mostTexts) throw new Broken("too long", `${mostTexts}`);
    const text =
      chunk.type === "iTXt" ? internationalText(chunk, keyword) : latin1(chunk.data.subarray(keyword.length + 1));
    if (text !== null) texts.set(keyword, text);
  }
  return Object.fromEntries(texts);
}
