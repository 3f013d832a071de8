import { elements, type Node, print, textOf } from "./html";
import type { Language } from "../core/language";
import { languageNames } from "../core/language";
import { noScript } from "../words/noScript";

/** The usual answer in a language, drawn before any script has run. */
export interface FirstView {
  readonly language: Language;
  readonly nodes: readonly Node[];
  /** Of the page, for search engines. */
  readonly description: string;
  /** SHA-256 of the catalog of the data that it was drawn from, in hexadecimal digits. */
  readonly catalog: string;
  /** What stands where another answer is awaited. */
  readonly coming: string;
}

/** Where the page lies that is served in a language. */
export const pageOf = (language: Language): string => (language === "en" ? "index.html" : `${language}.html`);

function put(page: string, place: RegExp, text: string): string {
  if (!place.test(page)) throw new Error(`index.html has no ${place.source}`);
  return page.replace(place, () => text);
}

/** The page as it is served in a language, from the one that was built without an answer. */
export function served(built: string, view: FirstView, languages: readonly Language[]): string {
  const { language, nodes, description, catalog, coming } = view;
  const heading = elements(nodes).find(({ tag }) => tag === "h1");
  const title = textOf(heading?.children ?? []);
  const others = languages
    .filter((each) => each !== language)
    .map((each) => ` <a href="./${pageOf(each)}" lang="${each}">${languageNames[each]}</a>`);
  return (
    [
      [/<html lang="\w+"/, `<html lang="${language}"`],
      [/<title>[^<]*<\/title>/, `<title>${title} · Vis-à-Vis</title>`],
      [/(?<=<meta\s+name="description"\s+content=")[^"]*/, description],
      [/<noscript>[^<]*<\/noscript>/, `<noscript><p>${noScript(language)}${others.join("")}</p></noscript>`],
      [/<div id="first"><\/div>/, `<div id="first" lang="${language}" data-catalog="${catalog}">${print(nodes)}</div>`],
      [/<div id="coming"><\/div>/, `<div id="coming">${coming}</div>`],
    ] as const
  ).reduce((page, [place, text]) => put(page, place, text), built);
}
