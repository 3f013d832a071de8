import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { enough, kindOf as kindOfBytes } from "../formats/detect";
import { eachLine as linesOf } from "../formats/encoding";
import { Failure, isMissing } from "./failure";

export const baseName = (path: string): string => path.replace(/^.*[\\/]/, "");

/** The size of a file that can be read to its end: no folder, pipe or device. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Failure(`${path}: ${isMissing(error) ? "there is no such file" : "cannot be read"}`);
  });
  if (!found.isFile()) throw new Failure(`${path}: cannot be read, it is not a regular file`);
  return found.size;
}

async function startOf(path: string): Promise<Uint8Array> {
  await sizeOf(path);
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(enough), 0, enough, 0);
    await file.close();
    return buffer.subarray(0, bytesRead);
  } catch {
    throw new Failure(`${path}: cannot be read`);
  }
}

/** A file as a whole; one larger than any official one is refused before it is read. */
export async function readWhole(path: string, most = 100_000_000): Promise<Uint8Array> {
  const size = await sizeOf(path);
  if (size > most) throw new Failure(`${baseName(path)}: too large (${Math.round(size / 1e6)} MB)`);
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new Failure(`${path}: cannot be read`);
  }
}

/** What a file is by its first bytes, and of a text how it begins, unpacked where it is packed. */
export async function beginningOf(
  path: string,
): Promise<{ readonly kind: "gzip" | "workbook" | "text"; readonly text: string }> {
  const start = await startOf(path);
  if (start.length === 0) throw new Failure(`${baseName(path)}: the file is empty`);
  const kind = kindOfBytes(start);
  if (kind === "workbook") return { kind, text: "" };
  const bytes = kind === "gzip" ? unpacked(start) : start;
  if (bytes.length === 0) throw new Failure(`${baseName(path)}: the packed file is damaged or cut off`);
  return { kind, text: new TextDecoder().decode(bytes.subarray(0, enough)) };
}

/** What the beginning of a packed file holds; nothing where it is damaged. */
function unpacked(start: Uint8Array): Uint8Array {
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/** Gives the lines of a text file, unpacked where it is packed, to `take` until it returns false. `told` hears of bytes read. */
export async function eachLine(
  path: string,
  packed: boolean,
  take: (line: string) => boolean,
  told: (bytes: number) => void = () => {},
): Promise<void> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  let read = 0;
  file.on("data", (chunk) => told((read += chunk.length)));
  const gunzip = packed ? createGunzip() : null;
  if (gunzip) file.on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
  const source: Readable = gunzip ?? file;
  const name = baseName(path);
  try {
    const end = await linesOf(source, "utf-8", take);
    if (end === "wrong encoding") throw new Failure(`${name}: not encoded in UTF-8`);
    if (end === "endless line") throw new Failure(`${name}: not a table, it has a line without an end`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("Z_")) throw new Failure(`${name}: the packed file is damaged or cut off`);
    throw error;
  } finally {
    file.destroy();
    gunzip?.destroy();
  }
}
