import { reportersFile, wholeCatalog } from "../core/form/catalogJson";
import { excerpt } from "../core/form/excerpt";
import { fetchFile } from "./fetchFile";
import { everythingKept } from "./holdings";
import { shell } from "./inFile";
import { withData } from "../core/form/oneFile";
import { packed } from "../core/form/packed";

async function jsonOf(file: string): Promise<object> {
  const { json, problem } = await fetchFile(file);
  if (problem) throw new Error(`${file} ${problem.message}`);
  return json as object;
}

/**
 * The page as one file: with the data on a reporter and some partners, and all that the reader brought, it opens with
 * the question `start`. Throws an Error where a file cannot be fetched.
 */
export async function oneFileOf(reporter: string, partners: readonly string[], start: string): Promise<string> {
  const catalog = await jsonOf("catalog.json");
  const list = await fetchFile(reportersFile);
  const whole = wholeCatalog(catalog, list.problem ? {} : (list.json as object));
  const files = await excerpt(whole, async (file) => JSON.stringify(await jsonOf(file)), reporter, partners);
  return withData(await shell(), await packed({ files, own: await everythingKept() }, start));
}
