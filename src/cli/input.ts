import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { Input } from "../formats/input";
import { Failure, isMissing } from "./failure";

export const baseName = (path: string): string => path.replace(/^.*[\\/]/, "");

/** A file that can be read to its end: no folder, pipe or device. */
export async function inputOf(path: string): Promise<Input> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Failure(`${path}: ${isMissing(error) ? "there is no such file" : "cannot be read"}`);
  });
  if (!found.isFile()) throw new Failure(`${path}: cannot be read, it is not a regular file`);
  await access(path, constants.R_OK).catch(() => {
    throw new Failure(`${path}: cannot be read`);
  });
  return {
    name: baseName(path),
    size: found.size,
    chunks: () => createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>,
  };
}
