import { readAll, type ReadFigures, type ReadRequest, type ReadResult } from "../../src/io/reading/readAll";
import { comtradeFile } from "../formats/comtradeFile";

export const day = "2026-11-30";

export const request = (files: readonly File[], asked = "KZ"): ReadRequest => ({
  files,
  asked,
  day,
  options: { today: day, aliases: new Map() },
});

export const comtradeCsv = (name = "comtrade.csv", text = comtradeFile()): File => new File([text], name);

export const readTogether = (...files: File[]): Promise<ReadResult[]> => readAll(request(files), () => undefined);

/** What a file says that has figures. */
export async function readOne(file: File): Promise<ReadFigures> {
  const [result] = await readTogether(file);
  if (result?.kind !== "figures") throw new Error(result?.kind);
  return result;
}
