// Words: all paragraphs in all languages, what the messages of a language weigh and which of them are fetched, and the
// change from one language to another.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { register } from "tsx/esm/api";
import { timed } from "./changes.mjs";
import { figure } from "./figure.mjs";
import { root } from "./site.mjs";
import { repeat, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */

const languages = ["en", "ru", "kk", "es", "pt"];
const partners = 200;

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(root, "data", name), "utf8"));

/** Reads the data anew each time, so that nothing that was derived from them is known. */
async function paragraphs() {
  const unregister = register();
  const { readCatalog } = await import("../../src/core/form/catalog.ts");
  const { readAreas } = await import("../../src/core/form/areas.ts");
  const { readStatements } = await import("../../src/core/form/statements.ts");
  const { readSeries } = await import("../../src/core/form/series.ts");
  const { yearly } = await import("../../src/core/period.ts");
  const { paragraph } = await import("../../src/words/paragraph.ts");
  const grammars = await Promise.all(
    languages.map(async (language) => (await import(`../../src/words/${language}/grammar.ts`)).grammar),
  );
  await unregister();
  const today = new Date().toISOString().slice(0, 10);
  const fresh = () => {
    const { value: catalog } = readCatalog(json("catalog.json"));
    const { value: areas } = readAreas(json("areas.json"));
    const { value: file } = readSeries(json("series/KZ.json"), "series/KZ.json", catalog, areas);
    const { statements, notes } = readStatements(json("statements.json"), areas, today).value;
    return { catalog, areas, statements, notes, reporters: new Map([["KZ", file]]) };
  };
  const samples = Array.from({ length: 12 }, () => {
    const dataset = fresh();
    const listed = dataset.reporters.get("KZ").partners.filter((/** @type {string} */ code) => code !== "W00");
    if (listed.length < partners) throw new Error(`There are ${listed.length} partners, not ${partners}.`);
    const start = performance.now();
    const written = grammars.flatMap((grammar) =>
      listed
        .slice(0, partners)
        .map((/** @type {string} */ partner) =>
          paragraph(grammar, dataset, { reporter: "KZ", partner, period: yearly(2023), source: "both" }),
        ),
    );
    const took = performance.now() - start;
    if (written.some(({ pieces }) => pieces.length === 0)) throw new Error("A paragraph is empty.");
    return took;
  });
  const [first, ...rest] = samples;
  const note = `the first, before anything is compiled, ${first.toFixed(0)} ms`;
  return figure(`Paragraphs of ${partners} partners in ${languages.length} languages, in Node`, "ms", rest, {
    target: 500,
    note,
  });
}

/** What the messages of a language weigh as they are written, which is more than in the build. */
function messages() {
  const weights = languages.map((language) => {
    const texts = ["messages", "more"].map((file) =>
      readFileSync(join(root, "src/words", language, `${file}.ts`), "utf8"),
    );
    return { language, kB: gzipSync(texts.join("\n"), { level: 9 }).length / 1000 };
  });
  const heaviest = weights.reduce((a, b) => (a.kB > b.kB ? a : b));
  return figure("Messages of the heaviest language, gzip", "kB", [heaviest.kB], { target: 8, note: heaviest.language });
}

const views = ["trend", "ranking", "map", "mirror", "table", "brief", "compare"];

/** The languages that a reader of one of them fetched after every view; English is part of the first one. @param {Site} site */
async function fetched(site) {
  const others = [];
  for (const language of languages) {
    const names = await visit(site, { query: `?lang=${language}` }, async (page) => {
      for (const view of views) {
        await page.locator(`#tab-${view}`).click();
        await page.locator("#answer h1").waitFor();
        await page.waitForLoadState("networkidle");
      }
      return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    });
    const own = names.flatMap((name) => /\/(en|ru|kk|es|pt)-[\w-]+\.js$/.exec(name)?.[1] ?? []);
    others.push(own.filter((name) => name !== "en" && name !== language).length);
  }
  const note = "after all seven views, English not counted";
  return figure("Other languages fetched by a reader of one", "", [Math.max(...others)], { target: 0, note });
}

/** @param {Page} page @param {number} i */
async function change(page, i) {
  const language = languages[(i + 1) % languages.length] ?? "en";
  // Its name is a word of the language that is left, so it is found by what it offers; the paragraphs have one further down.
  const languageChoice = page.getByRole("combobox").filter({ has: page.getByRole("option", { name: "Português" }) });
  // A file that is fetched may leave the page quiet for a while.
  return timed(page, { type: "input", quiet: 600 }, () => languageChoice.first().selectOption(language));
}

/** @param {Site} site */
async function switches(site) {
  const outcomes = await visit(site, {}, (page) => repeat(45, (i) => change(page, i)));
  if (outcomes.some(({ answered }) => answered === 0)) throw new Error("The language did not change.");
  // Each language is fetched at its first turn.
  const known = outcomes.slice(languages.length);
  const cold = outcomes.slice(0, languages.length - 1).map(({ answered }) => Math.round(answered));
  const all = known.map(({ answered }) => answered);
  const note = `at the first turn, with its file fetched, ${cold.join(", ")} ms`;
  return figure("Change the language", "ms", all, { target: 100, note });
}

/** @param {Site} site */
export async function words(site) {
  return [await paragraphs(), messages(), await fetched(site), await switches(site)];
}
