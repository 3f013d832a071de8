import { revived } from "../formats/observations";
import type { BookOptions } from "../formats/readingOptions";
import { apart, Unending } from "./apart";
import type { BookRead } from "../formats/bookRead";

/** What a workbook says, read in a thread of its own. */
export async function bookApart(bytes: Uint8Array, options: BookOptions): Promise<BookRead> {
  try {
    const read = (await apart(new URL("workbookThread.ts", import.meta.url).href, { bytes, options })) as BookRead;
    if (read.kind !== "closed" && read.observations) revived(read.observations);
    return read;
  } catch (error) {
    if (!(error instanceof Unending)) throw error;
    return { kind: "closed", why: "the workbook is damaged, it cannot be read to its end" };
  }
}
