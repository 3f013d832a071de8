import { createHash } from "node:crypto";
import { realpath, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileMark } from "../core/form/catalogJson";
import { type Disk, makeFolder, readIfPresent } from "./disk";
import { Failure, isMissing } from "./failure";
import { lock } from "./lock";
import { placeOf } from "./place";
import { recover, replaceAll } from "./replace";

export const mark = (bytes: Uint8Array): FileMark => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  bytes: bytes.length,
});

/** A data folder that no other process is at work in. */
export interface Store {
  readonly folder: string;
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Gives files these texts, or with `null` removes them: all of them, or where anything fails none. */
  readonly replace: (files: ReadonlyMap<string, string | null>) => Promise<void>;
}

const storeOf = (folder: string, disk: Disk): Store => ({
  folder,
  read: async (name) => readIfPresent(await placeOf(folder, name)),
  replace: (files) => replaceAll(folder, files, disk),
});

const isReadOnly = (error: unknown) =>
  error instanceof Error && "code" in error && ["EACCES", "EPERM", "EROFS"].includes(String(error.code));

/** Works in a folder that exists, alone, after what a killed run left is put right. A folder may be one to read only. */
export async function inFolder<T>(path: string, disk: Disk, work: (store: Store) => Promise<T>): Promise<T> {
  const folder = await realpath(path).catch((error: unknown) => {
    throw isMissing(error) ? new Failure(`${path}: there is no such folder`) : error;
  });
  if (!(await stat(folder)).isDirectory()) throw new Failure(`${path}: is no folder`);
  let free: (() => Promise<void>) | null = null;
  try {
    free = await lock(folder, disk);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
  try {
    if (free) await recover(folder, disk);
    return await work(storeOf(folder, disk));
  } finally {
    // A lock that cannot be removed is known for that of a process that is gone.
    await free?.().catch(() => undefined);
  }
}

/** As `inFolder`, in a folder that is made where there is none, and removed again where nothing was put there. */
export async function inNewFolder<T>(path: string, disk: Disk, work: (store: Store) => Promise<T>): Promise<T> {
  const made = await makeFolder(path).catch((error: unknown) => {
    const isFile = error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
    throw isFile ? new Failure(`${path}: is no folder`) : error;
  });
  try {
    return await inFolder(path, disk, work);
  } finally {
    if (made !== undefined) await removeEmpty(path);
  }
}

async function removeEmpty(folder: string): Promise<void> {
  for (const each of [join(folder, "series"), folder])
    try {
      await rmdir(each);
    } catch (error) {
      if (!isMissing(error) && !(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
    }
}
