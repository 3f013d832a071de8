// node .ci/firstLoad.mjs: writes what the first load is made of, and why, into .github/measured.md. Run it after a change
// of what is loaded first; a part without a reason is refused.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { format } from "prettier";
import { build, minify } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const paper = `${root}.github/measured.md`;

/** @type {Record<string, string>} */
const reasons = {
  "react-dom": "puts the page into the document and keeps it true to what is chosen",
  react: "components and their state",
  scheduler: "React's order of work",
  "d3-scale": "the scale that layout and chart share, with round ticks",
  "d3-array": "ticks of the scales",
  "@tanstack/query-core": "each file fetched once, asked for again where it failed",
  "@tanstack/react-query": "… as a component reads it",
  zustand: "the choices of the reader",
  "big.js": "decimals without rounding: no figure is a binary fraction",
  valibot: "every file is checked at the door",
  bundler: "loads what comes later",
  "src/core": "figures, periods, places; the data's own files read with addressed errors",
  "src/analysis": "the question answered: Compare's model, its groups and checks, and what is worth saying of it",
  "src/words": "headline, labels and reasons in English, and how any language prints a figure",
  "src/charts": "the layout of a comparison and its marks",
  "src/screens": "the page: question, answer, notices",
  "src/state": "the address read and written, what the data can answer",
  "src/io": "files fetched, hashed, put together",
  "src/ui": "controls",
  "src/main": "the start",
  "src/first": "before the first paint: theme, language, whether the answer in the page is the one asked for",
  "src/fonts": "which typeface has which letters",
  styles: "the style sheet of the first view",
};

/** Chunks that the page asks for at once: the entries, and what they import. @param {import("vite").Rolldown.OutputChunk[]} chunks */
function first(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const waiting = chunks.filter(({ isEntry }) => isEntry);
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    waiting.push(...chunk.imports.flatMap((name) => byName.get(name) ?? []));
  }
  return [...found];
}

/** What a module belongs to: a package, or a room of src. @param {string} id */
function owner(id) {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  return name ?? /\/(src\/\w+)/.exec(id)?.[1] ?? "bundler";
}

/** @param {string | Uint8Array} text */
const brotli = (text) => brotliCompressSync(text).length / 1000;

/** kB of a part minified alone, where what it gives to others would seem unused. @param {string} name @param {string} text */
async function weigh(name, text) {
  const { code, errors } = await minify(`${name}.js`, text, { compress: { unused: false } });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return { name, kB: brotli(code) };
}

const [result] = [await build({ root, logLevel: "error", build: { write: false } })].flat();
if (!("output" in result)) throw new Error("The build gave no output.");
const { output } = result;
const page = String(output.find(({ fileName }) => fileName === "index.html")?.source);
const assets = output.filter((file) => file.type === "asset" && page.includes(file.fileName));
const chunks = first(output.filter((file) => file.type === "chunk"));
const texts = new Map();
for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules)))
  texts.set(owner(id), `${texts.get(owner(id)) ?? ""}${code ?? ""}\n`);
const sum = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0);
const others = [
  ["styles", ".css"],
  ["src/first", ".js"],
].map(([name, ending]) => ({
  name,
  kB: sum(assets.flatMap(({ fileName, source }) => (fileName.endsWith(ending) ? brotli(source) : []))),
}));
const parts = [...(await Promise.all([...texts].map(([name, text]) => weigh(name, text)))), ...others];
const served = sum(chunks.map(({ code }) => brotli(code))) + sum(others.map(({ kB }) => kB));
const unnamed = parts.find(({ name }) => !(name in reasons));
if (unnamed)
  throw new Error(`${unnamed.name} (${unnamed.kB.toFixed(1)} kB) is in the first load, and nobody says why.`);
const gone = Object.keys(reasons).find((reason) => parts.every(({ name }) => name !== reason));
if (gone) throw new Error(`${gone} has a reason, but is not in the first load.`);
const rows = parts
  .sort((a, b) => b.kB - a.kB)
  .map(({ name, kB }) => `| ${name} | ${kB < 0.05 ? "under 0.1" : kB.toFixed(1)} | ${reasons[name]} |`);
const table = [
  `Together, as they are served, scripts and styles weigh ${served.toFixed(1)} kB; each part alone, without what it has in common with others:`,
  ["| part | kB, brotli | reason |", "| --- | ---: | --- |", ...rows].join("\n"),
].join("\n\n");
const [before, , after] = readFileSync(paper, "utf8").split(/(?<=<!-- first load -->\n)|(?=<!-- end -->)/);
if (after === undefined) throw new Error("measured.md has no place for the first load.");
writeFileSync(paper, await format(`${before}\n${table}\n\n${after}`, { parser: "markdown", printWidth: 120 }));
