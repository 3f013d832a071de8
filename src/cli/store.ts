import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing } from "./failure";

/** Reads a file as bytes; `null` where there is none. */
export async function readIfPresent(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes all the files or, where one of them cannot be written, none: they take their names when all are complete. */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const pairs = [...files].map(([name, text]) => {
    const path = join(folder, name);
    return { path, temporary: `${path}.${process.pid}.tmp`, text };
  });
  try {
    for (const { path, temporary, text } of pairs) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { path, temporary } of pairs) await rename(temporary, path);
  } finally {
    for (const { temporary } of pairs) await rm(temporary, { force: true });
  }
}
