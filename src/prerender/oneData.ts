import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homeCountry } from "../core/area";
import { wholeCatalog } from "../core/form/catalogJson";
import { excerpt } from "../core/form/excerpt";
import { packed } from "../core/form/packed";

/** What the page that is one file holds of a folder of data: the first reporter and its partners, packed, and the SHA-256 of its catalog. */
export async function oneData(folder: URL): Promise<{ readonly data: string; readonly catalog: string }> {
  const read = (name: string) => readFile(new URL(name, folder), "utf8");
  const json = async (name: string) => JSON.parse(await read(name)) as object;
  const whole = wholeCatalog(await json("catalog.json"), await json("reporters.json"));
  const files = await excerpt(whole, read, homeCountry, null);
  return {
    data: await packed({ files, own: new Map() }, ""),
    catalog: createHash("sha256")
      .update(files.get("catalog.json") ?? "")
      .digest("hex"),
  };
}
