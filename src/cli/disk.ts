import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { Failure, isMissing } from "./failure";

/** What changes a folder, one act at a time, each of which a killed process or a full disk may leave undone. */
export interface Disk {
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export const disk: Disk = {
  // A file that stands there already might be a link that leads elsewhere.
  write: (path, bytes) => writeFile(path, bytes, { flag: "wx", flush: true }),
  rename,
  remove: (path) => rm(path, { force: true }),
};

export const makeFolder = (path: string): Promise<string | undefined> => mkdir(path, { recursive: true });

/**
 * Reads a file as bytes; `null` where there is none. A pipe or a device may never end, so only regular files are read,
 * and none larger than any official one.
 */
export async function readIfPresent(path: string, most = 100_000_000): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Failure(`${path}: cannot be read, it is not a regular file`);
    if (found.size > most) throw new Failure(`${path}: too large (${Math.round(found.size / 1e6)} MB)`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
