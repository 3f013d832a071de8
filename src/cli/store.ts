import { createHash } from "node:crypto";
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

export interface FileMark {
  readonly sha256: string;
  readonly bytes: number;
}

export const mark = (bytes: Uint8Array): FileMark => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  bytes: bytes.length,
});

/** Files that wait under other names; `null` is one to be removed. */
export interface Staged {
  readonly put: (name: string, text: string | null) => Promise<void>;
  readonly marks: ReadonlyMap<string, FileMark | null>;
}

/** Lets `fill` put files, one at a time; they take their names when all are complete, and none does where it fails. */
export async function stage<T>(folder: string, fill: (staged: Staged) => Promise<T>): Promise<T> {
  const marks = new Map<string, FileMark | null>();
  const temporary = (name: string) => join(folder, `${name}.${process.pid}.tmp`);
  const put = async (name: string, text: string | null) => {
    if (text === null) {
      marks.set(name, null);
      return;
    }
    const bytes = new TextEncoder().encode(text);
    marks.set(name, mark(bytes));
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(temporary(name), bytes);
  };
  try {
    const result = await fill({ put, marks });
    for (const [name, written] of marks)
      if (written) await rename(temporary(name), join(folder, name));
      else await rm(join(folder, name), { force: true });
    return result;
  } finally {
    for (const name of marks.keys()) await rm(temporary(name), { force: true });
  }
}

/** Writes all the files or, where one of them cannot be written, none. */
export const writeAll = (folder: string, files: ReadonlyMap<string, string>): Promise<void> =>
  stage(folder, async ({ put }) => {
    for (const [name, text] of files) await put(name, text);
  });
