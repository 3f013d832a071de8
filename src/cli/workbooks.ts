import type { BnsReading } from "../formats/bns";
import type { Aliases } from "../formats/dotsNames";
import type { DotsReading } from "../formats/dotsWorkbook";
import { apart, Unending } from "./apart";
import { Failure } from "./failure";
import type { WorkbookQuestion } from "./workbookThread";

async function ask(file: string, question: WorkbookQuestion): Promise<unknown> {
  try {
    return await apart(new URL("workbookThread.ts", import.meta.url).href, question);
  } catch (error) {
    if (!(error instanceof Unending)) throw error;
    throw new Failure(`${file}: the workbook is damaged, it cannot be read to its end`);
  }
}

export const readBnsApart = (bytes: Uint8Array, file: string): Promise<BnsReading> =>
  ask(file, { format: "bns", bytes }) as Promise<BnsReading>;

export const readDotsApart = (
  bytes: Uint8Array,
  file: string,
  aliases: Aliases,
  lastYear: number,
): Promise<DotsReading> => ask(file, { format: "dots", bytes, aliases, lastYear }) as Promise<DotsReading>;
