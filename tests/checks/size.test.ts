import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { measure, overBudget } from "../../.ci/size.mjs";

test("what is larger than its budget is named, what just fits is not", () => {
  expect(overBudget({ data: 60_000, fonts: 75_001 }, { data: 60_000, fonts: 75_000 })).toEqual(["fonts"]);
});

test("what has no budget, or no size, is over it", () => {
  expect(overBudget({ maps: 1 }, {})).toEqual(["maps"]);
  expect(overBudget({ data: Number.NaN }, { data: 1 })).toEqual(["data"]);
});

describe("a build is measured", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const build: Record<string, string> = {
    "index.html": `
      <script type="module" crossorigin src="./assets/index-AAAAAAAA.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/react-BBBBBBBB.js">
      <link rel="stylesheet" crossorigin href="./assets/index-CCCCCCCC.css">
      <link rel="icon" href="./icon.svg">`,
    "assets/index-AAAAAAAA.js": `import{a as b}from"./react-BBBBBBBB.js";import"./core-DDDDDDDD.js";import("./chart-EEEEEEEE.js");`,
    "assets/react-BBBBBBBB.js": `import{x}from"./index-AAAAAAAA.js";export{x as a};`,
    "assets/core-DDDDDDDD.js": `export{d}from'./deep-FFFFFFFF.js'`,
    "assets/deep-FFFFFFFF.js": `let d=1;export{d};`,
    "assets/index-CCCCCCCC.css": `body{margin:0}`,
    "assets/chart-EEEEEEEE.js": `import{s}from"./shape-GGGGGGGG.js";export{s};`,
    "assets/chart-HHHHHHHH.css": `svg{fill:none}`,
    "assets/shape-GGGGGGGG.js": `let s=2;export{s};`,
    "catalog.json": "{}",
    "areas.json": "[]",
    "series/KZ.json": `{"reporter":"KZ"}`,
    "series/ES.json": `{"reporter":"ES"}`,
    ...Object.fromEntries(
      ["sans", "serif"].flatMap((family) =>
        ["latin", "cyrillic", "kazakh"].map((alphabet, i) => [
          `assets/vv-${family}-${alphabet}-IIIIIIII.woff2`,
          "x".repeat(10 ** i),
        ]),
      ),
    ),
  };

  function written(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), "vis-a-vis-dist-"));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  const gzipped = (...paths: string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(build[path] ?? "", { level: 9 }).length, 0);

  const atOnce = [
    "assets/index-AAAAAAAA.js",
    "assets/react-BBBBBBBB.js",
    "assets/core-DDDDDDDD.js",
    "assets/deep-FFFFFFFF.js",
    "assets/index-CCCCCCCC.css",
  ];

  test("the first view is what the page asks for and what that imports, each counted once", () => {
    expect(measure(written(build))["JS and CSS"]).toBe(gzipped(...atOnce));
  });

  test("the page is that of the language in which it weighs most", () => {
    const page = build["index.html"] ?? "";
    const larger = `${page}<p>${"Товарооборот ".repeat(40)}${Array.from({ length: 99 }, (_, i) => i).join("")}</p>`;
    expect(measure(written({ ...build, "ru.html": larger })).page).toBe(gzipSync(larger, { level: 9 }).length);
    expect(measure(written(build)).page).toBe(gzipped("index.html"));
  });

  test("data are the files beside the page and the default reporter", () => {
    expect(measure(written(build)).data).toBe(gzipped("catalog.json", "areas.json", "series/KZ.json"));
  });

  test("a language loads the alphabets it shows, in both families", () => {
    expect(measure(written(build))).toMatchObject({ "fonts, en es pt": 2, "fonts, ru": 22, "fonts, kk": 222 });
  });

  test("a font put into the style is refused", () => {
    const { "assets/vv-sans-kazakh-IIIIIIII.woff2": _, ...inlined } = build;
    expect(() => measure(written(inlined))).toThrow("vv-sans-kazakh.woff2 is not in");
  });
});
