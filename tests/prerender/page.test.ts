import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "../../src/prerender/html";
import { type FirstView, served } from "../../src/prerender/page";
import { languages } from "../../src/core/language";

const built = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const view: FirstView = {
  language: "pt",
  nodes: parse('<main><h1>Cerca de $1 &amp; $&amp;</h1><p class="a">x</p></main>'),
  description: "O que um país comercia",
  catalog: "abc",
  coming: "<p>…</p>",
};
const page = served(built, view, languages);

test("the page says in its head what it answers, and in which language", () => {
  expect(page).toContain('<html lang="pt"');
  expect(page).toContain("<title>Cerca de $1 &amp; $&amp; · Vis-à-Vis</title>");
  expect(page).toMatch(/name="description"\s+content="O que um país comercia"/);
});

test("the answer stands in its place, with the catalog that it was drawn from", () => {
  expect(page).toContain(
    '<div id="first" lang="pt" data-catalog="abc"><main><h1>Cerca de $1 &amp; $&amp;</h1><p class="a">x</p></main></div>',
  );
});

test("what stands where another answer is awaited has its place too", () => {
  expect(page).toContain('<div id="coming"><p>…</p></div>');
});

test("a reader without scripts is told what they are needed for, and finds the other languages", () => {
  const [said = ""] = /<noscript>.*<\/noscript>/.exec(page) ?? [];
  expect(said).toContain("a página precisa de JavaScript");
  expect([...said.matchAll(/href="\.\/(.+?)" lang="(..)"/g)].map(([, file, lang]) => [lang, file])).toEqual([
    ["en", "index.html"],
    ["ru", "ru.html"],
    ["kk", "kk.html"],
    ["es", "es.html"],
  ]);
});

test("a page without a place for the answer is refused", () => {
  expect(() => served(built.replace('id="first"', 'id="last"'), view, languages)).toThrow("index.html has no <div");
});
