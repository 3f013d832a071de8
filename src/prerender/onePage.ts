import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { asBlock, scriptBlock } from "../core/form/oneFile.ts";
import { contentPolicy, under } from "./policy.ts";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A script as it may stand within a page, where no text of it ends or hides the element. */
const inPage = (code: string): string =>
  code.replaceAll(/<(\/script)/gi, String.raw`<\$1`).replaceAll("<!--", String.raw`<\x21--`);

interface Built {
  /** The page, as it names its files. */
  readonly page: string;
  /** Scripts and styles by their names, such as `assets/index-1.js`. */
  readonly files: ReadonlyMap<string, string>;
  /** What is packed for it. */
  readonly data: string;
  /** The script that unpacks the page's own and runs it. */
  readonly start: string;
}

const preload = /\s*<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g;
const style = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/g;
const script = /\s*<script\b(?<attributes>[^>]*)\bsrc="\.\/(?<name>[^"]+)"[^>]*><\/script>/g;

/** The page as it is before it is built into one file: it says what it is, fetches nothing ahead, and starts from another script. */
export const asOne = (page: string): string =>
  page
    .replace(preload, "")
    .replace('translate="no"', 'translate="no" data-one')
    .replace("/src/main.tsx", "/src/single/main.ts");

const answer = /<div id="first"[^]*?(?=<div id="root">)/;
const elsewhere = / <a href="\.\/\w\w\.html"[^>]*>[^<]*<\/a>/g;
const catalogHash = /(?<=data-catalog=")[^"]*/g;

/** The page with its usual answer in each language, from the pages that are served, by file name; `catalog` is the hash of that within. */
export function answered(pages: ReadonlyMap<string, string>, catalog: string): string {
  const page = pages.get("index.html");
  if (page === undefined) throw new Error("there is no index.html");
  const others = [...pages].flatMap(([name, text]) => {
    const [first] = answer.exec(text) ?? [];
    const [, title = ""] = /<title>([^<]*)/.exec(text) ?? [];
    const language = name.replace(".html", "");
    return first === undefined || text === page
      ? []
      : [`<template id="first-${language}" title="${title}">${first.trim()}</template>`];
  });
  return page
    .replaceAll(elsewhere, "")
    .replace(answer, (first) => `${others.join("")}${first}`)
    .replaceAll(catalogHash, catalog);
}

/** A page that is one file: its scripts, styles and data within, under a policy that knows each by its hash and lets nothing be asked for. */
export function onePage({ page, files, data, start }: Built): string {
  const [scripts, styles]: [string[], string[]] = [[], []];
  const textOf = (name: string) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`index.html names ${name}, which is not built`);
    // The parser of a page changes these, and the hash would be another one.
    if (/[\r\0]/.test(text)) throw new Error(`${name} has a character that a page cannot hold`);
    return text;
  };
  let main = "";
  const inline = (code: string) => {
    const text = inPage(code);
    scripts.push(hashOf(text));
    return `<script>${text}</script>`;
  };
  const within = page
    .replace(preload, "")
    .replace(style, (_, name: string) => {
      const text = textOf(name);
      styles.push(hashOf(text));
      return `<style>${text}</style>`;
    })
    .replace(script, (_, attributes: string, name: string) => {
      if (attributes.includes("module")) {
        main = textOf(name);
        return "";
      }
      return inline(textOf(name));
    });
  const packed = gzipSync(main, { level: 9 }).toString("base64");
  const held = `${asBlock(data)}<script type="text/plain" id="${scriptBlock}">${packed}</script>${inline(start)}`;
  const policy = contentPolicy({
    "script-src": [...scripts, hashOf(main)].join(" "),
    "trusted-types": "vis-a-vis vis-a-vis-start",
    "style-src": styles.join(" "),
    "font-src": "data:",
    // The script and the typefaces, as they stand in the page.
    "connect-src": "data:",
    "worker-src": "blob:",
    "manifest-src": "'none'",
  });
  return under(
    within.replace("</body>", () => `${held}\n  </body>`),
    policy,
  );
}
