import { readFile } from "node:fs/promises";
import { readAreas } from "../core/form/areas";
import { readCatalog, readReporters } from "../core/form/catalog";
import { reportersFile } from "../core/form/catalogJson";
import { languages } from "../core/language";
import { loadGrammar } from "../words/language/load";
import { forCrawlers, headlineOf, shareOf, withHead } from "./head";
import { icons, installable, manifestFile, manifestOf } from "./manifest";
import { pageOf } from "./page";
import { structured } from "./structured";

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const plain = (html: string): string => html.replace(/&([#\w]+);/g, (all, name: string) => references[name] ?? all);

/** Whether a PNG of ours bears a headline: it is written in it, uncompressed, behind its keyword. */
export const isOf = (picture: Buffer, headline: string): boolean =>
  picture.includes(`Title\0\0\0\0\0${plain(headline)}`);

/**
 * The pages, by file name, with what others are to know of them and of the data of a folder, and the files beside them
 * that say it; `pictures` is the folder of the pictures for previews, of which one with another headline, as from before
 * the data changed, is left out, and `drawn` that of the pictures of the application.
 */
export async function withHeads(
  pages: ReadonlyMap<string, string>,
  data: URL,
  pictures: URL,
  drawn: URL,
): Promise<Map<string, string | Uint8Array>> {
  const json = async (name: string) => JSON.parse(await readFile(new URL(name, data), "utf8")) as unknown;
  const first = readCatalog(await json("catalog.json")).value;
  if (first === null) throw new Error("catalog.json cannot be read");
  const catalog = first.isPart ? readReporters(await json(reportersFile), first).value : first;
  const described = { catalog, areas: readAreas(await json("areas.json")).value };
  const files = new Map<string, string | Uint8Array>(forCrawlers(catalog.home));
  files.set(manifestFile, manifestOf(await loadGrammar("en")));
  for (const icon of icons) files.set(icon, await readFile(new URL(icon, drawn)));
  for (const language of languages) {
    const name = pageOf(language);
    const page = pages.get(name) ?? "";
    const picture = await readFile(new URL(shareOf(language), pictures));
    const hasPicture = isOf(picture, headlineOf(page));
    const home = catalog.home === null ? null : { address: catalog.home, hasPicture };
    files.set(name, withHead(installable(page), language, home, structured(described, await loadGrammar(language))));
    if (home?.hasPicture) files.set(shareOf(language), picture);
  }
  return files;
}
