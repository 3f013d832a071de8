// How much a reader downloads before the first view, held to a budget. 1 kB = 1000 bytes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Bytes: scripts, styles and data compressed with gzip -9, that of a frame with brotli, fonts as they are (woff2 is compressed already). */
const budgets = {
  // Recharts comes after the first view; React, React Query and zustand alone weigh about 75.
  "JS and CSS": 155_000,
  // The page itself, with the usual answer in it, in the heaviest language.
  page: 20_000,
  data: 60_000,
  "fonts, en es pt": 75_000,
  "fonts, ru": 75_000,
  "fonts, kk": 75_000,
  // All that the usual question needs, in English, before it is drawn in the frame of another page.
  "in a frame": 120_000,
  // After the first view: the script that keeps the page; 230 files are named in it with their hashes.
  worker: 30_000,
  // The whole page with its data, to be sent; nobody loads it beside the page.
  "one file": 1_200_000,
};

const fonts = {
  "fonts, en es pt": ["latin"],
  "fonts, ru": ["latin", "cyrillic"],
  "fonts, kk": ["latin", "cyrillic", "kazakh"],
};

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** @param {string} file */
const brotli = (file) => (file.endsWith(".woff2") ? readFileSync(file) : brotliCompressSync(readFileSync(file))).length;

/** @param {number[]} sizes */
const sum = (sizes) => sizes.reduce((a, b) => a + b, 0);

/** Addresses of scripts, preloads and styles an HTML page asks for, but for what its templates hold back. @param {string} html */
function askedBy(html) {
  const tags =
    html
      .replace(/<template\b[^]*?<\/template>/g, "")
      .match(/<script\b[^>]*>|<link\b[^>]*\brel="?(?:modulepreload|stylesheet)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** Addresses a chunk imports statically. `import("…")` has a bracket and does not match. @param {string} source */
function importedBy(source) {
  return [...source.matchAll(/\b(?:from|import)\s*(["'])(\.{1,2}\/[^"']+\.js)\1/g)].map((match) => match[2] ?? "");
}

/** Files of the first view: what a page asks for, and what those import. */
function firstView(dist, page = "index.html") {
  const waiting = askedBy(readFileSync(join(dist, page), "utf8")).map((address) => join(dist, address));
  const found = new Set();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith(".js")) {
      const folder = dirname(file);
      waiting.push(...importedBy(readFileSync(file, "utf8")).map((address) => join(folder, address)));
    }
  }
  return [...found];
}

const oneFile = "vis-a-vis.html";
const frame = "embed.html";

/** Files of the usual question in a frame: one typeface, and the data as everywhere. */
function inFrame(dist) {
  const [typeface] = fontFiles(dist, ["latin"]);
  return [join(dist, frame), ...firstView(dist, frame), ...firstData(dist), typeface];
}
const worker = "sw.js";

/** The page in each language. */
const pages = (dist) =>
  readdirSync(dist)
    .filter((file) => file.endsWith(".html") && file !== oneFile)
    .map((file) => join(dist, file));

/** Files of the data that a first view does without: the list of all reporters, and what describes the folder to others. */
const later = ["reporters.json", "datapackage.json"];

/** Data of the first view: what lies beside the page but that, and the default reporter. */
function firstData(dist) {
  const beside = readdirSync(dist).filter((file) => file.endsWith(".json") && !later.includes(file));
  return [...beside, "series/KZ.json"].map((file) => join(dist, file));
}

/** Both families in some alphabets. A font the build has put into the style is loaded by everyone: refused. */
function fontFiles(dist, alphabets) {
  const assets = join(dist, "assets");
  const files = existsSync(assets) ? readdirSync(assets) : [];
  return ["sans", "serif"].flatMap((family) =>
    alphabets.map((alphabet) => {
      const name = files.find((file) => file.startsWith(`vv-${family}-${alphabet}`) && file.endsWith(".woff2"));
      if (name === undefined) throw new Error(`vv-${family}-${alphabet}.woff2 is not in ${assets}: is it inlined?`);
      return join(assets, name);
    }),
  );
}

/** Bytes of each part of a build. */
export function measure(dist) {
  const raw = (file) => readFileSync(file).length;
  return {
    "JS and CSS": sum(firstView(dist).map(gzipped)),
    page: Math.max(...pages(dist).map(gzipped)),
    data: sum(firstData(dist).map(gzipped)),
    ...Object.fromEntries(
      Object.entries(fonts).map(([name, alphabets]) => [name, sum(fontFiles(dist, alphabets).map(raw))]),
    ),
    ...(existsSync(join(dist, frame)) ? { "in a frame": sum(inFrame(dist).map(brotli)) } : {}),
    ...(existsSync(join(dist, worker)) ? { worker: gzipped(join(dist, worker)) } : {}),
    ...(existsSync(join(dist, oneFile)) ? { "one file": gzipped(join(dist, oneFile)) } : {}),
  };
}

/** Names of what is larger than its budget, or has none. */
export function overBudget(sizes, limits) {
  return Object.keys(sizes).filter((name) => !(sizes[name] <= limits[name]));
}

function main() {
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  const sizes = measure(dist);
  const over = overBudget(sizes, budgets);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const file of firstView(dist)) console.log(`  ${kB(gzipped(file))}  ${basename(file)}`);
  for (const [name, size] of Object.entries(sizes)) {
    console.log(`${name.padEnd(16)}${kB(size)} of${kB(budgets[name])}${over.includes(name) ? "  over budget" : ""}`);
  }
  if (over.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
