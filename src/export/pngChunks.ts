import type { Break } from "../words/language/picture";

/** A part of a PNG file: four letters and bytes. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];
const headerLength = 13;
// Length, type and checksum around the data of a chunk.
const overhead = 12;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Thrown where a picture is broken; `place` is where, such as `IDAT, 120`. */
export class Broken extends Error {
  constructor(
    readonly what: Break,
    readonly place: string,
  ) {
    super(`This picture is broken: ${what}, ${place}`);
  }
}

/** The chunks up to IEND, as views into `png`; throws where and how it is broken. */
export function splitChunks(png: Uint8Array): Chunk[] {
  if (!signature.every((byte, i) => png[i] === byte)) throw new Broken("damaged", "89 50 4E 47");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + overhead <= png.length) {
    const length = view.getUint32(at);
    const end = at + overhead + length;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw new Broken("damaged", `${at}`);
    if (end > png.length) throw new Broken("cut off", `${type}, ${at}`);
    if (view.getUint32(end - 4) !== crc(png.subarray(at + 4, end - 4)))
      throw new Broken("damaged", `CRC ${type}, ${at}`);
    if ((at === signature.length) !== (type === "IHDR") || (type === "IHDR" && length !== headerLength))
      throw new Broken("damaged", "IHDR");
    chunks.push({ type, data: png.subarray(at + 8, end - 4) });
    if (type === "IEND") return chunks;
    at = end;
  }
  throw new Broken("cut off", "IEND");
}

/** A PNG file of the chunks, with new checksums. */
export function joinChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const png = new Uint8Array(chunks.reduce((sum, { data }) => sum + data.length + overhead, signature.length));
  const view = new DataView(png.buffer);
  png.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    const end = at + overhead + data.length;
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) png[at + 4 + i] = type.charCodeAt(i);
    png.set(data, at + 8);
    view.setUint32(end - 4, crc(png.subarray(at + 4, end - 4)));
    at = end;
  }
  return png;
}
