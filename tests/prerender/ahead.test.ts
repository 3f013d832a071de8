import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { ahead } from "../../src/prerender/ahead";

const chunk = (fileName: string, facadeModuleId: string | null, imports: string[], isEntry = false) => ({
  type: "chunk",
  fileName,
  facadeModuleId,
  imports,
  isEntry,
});

const bundle = Object.fromEntries(
  [
    chunk("assets/index-1.js", "/src/main.tsx", [], true),
    chunk("assets/Evidence-2.js", "/src/screens/compare/Evidence.tsx", ["assets/index-1.js", "assets/shared-3.js"]),
    chunk("assets/shared-3.js", null, ["assets/Evidence-2.js"]),
    chunk("assets/kk-4.js", "/src/words/kk/grammar.ts", ["assets/index-1.js"]),
    chunk("assets/own-5.js", "/src/words/kk/own.ts", []),
    { type: "asset", fileName: "assets/vv-serif-kazakh-6.woff2" },
    ...["latin", "cyrillic", "kazakh"].map((script) => ({
      type: "asset",
      fileName: `assets/vv-sans-${script}-6.woff2`,
    })),
  ].map((file) => [file.fileName, file]),
) as unknown as Rolldown.OutputBundle;

const named = Object.fromEntries(
  ahead(bundle, ["sans"]).map(({ attrs, children }) => [
    attrs?.["id"],
    Array.isArray(children) ? children.map((link) => link.attrs?.["href"]) : [],
  ]),
);

test("what the usual answer needs beside the page's own script is named, with all that it imports", () => {
  expect(named["ahead-usual"]).toEqual(["./assets/Evidence-2.js", "./assets/shared-3.js"]);
});

test("of a language its grammar is named, and its letters of the typefaces asked for", () => {
  expect(named["ahead-kk"]).toEqual([
    "./assets/kk-4.js",
    "./assets/vv-sans-cyrillic-6.woff2",
    "./assets/vv-sans-kazakh-6.woff2",
  ]);
});

test("nothing is named of a language that has nothing of its own", () => {
  expect(Object.keys(named)).not.toContain("ahead-en");
});
