import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { loadGrammar } from "../words/language/load";
import { byWidth } from "./byWidth";
import { coming } from "./coming";
import { draw } from "./draw";
import { parse } from "./html";
import { pageOf, served } from "./page";
import { still } from "./still";
import { lend } from "./surroundings";
import { languages } from "../core/language";

/** Widths of the windows that the answer is drawn for, in pixels: first.css says which stands for which others. */
const windows = [1280, 900, 412, 390, 360];

/** The column in a window, in pixels, as page.module.css has it. */
const columnIn = (width: number): number => Math.min(width, 1152) - 32;

/**
 * The page as it is served in each language, by the name of its file: the page that was built without an answer, and in
 * it the answer to the usual question from the data of a folder. Throws where they do not give one.
 */
export async function pages(built: string, data: URL): Promise<Map<string, string>> {
  const catalog = createHash("sha256")
    .update(await readFile(new URL("catalog.json", data)))
    .digest("hex");
  const { reader, takeBack } = lend(data);
  try {
    const all = new Map<string, string>();
    for (const language of languages) {
      const { description } = (await loadGrammar(language)).ui;
      reader.language = language;
      const versions = [];
      for (const width of windows) {
        reader.width = width;
        const column = columnIn(width);
        versions.push({ at: String(width), page: still(parse(await draw(column)), column) });
      }
      const view = { language, nodes: byWidth(versions), description, catalog, coming: coming() };
      all.set(pageOf(language), served(built, view, languages));
    }
    return all;
  } finally {
    takeBack();
  }
}
