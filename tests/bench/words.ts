// Words: all paragraphs in all languages, what the messages of a language weigh and which of them are fetched, and the
// change from one language to another.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { root } from "../../.ci/site.mjs";
import { yearly } from "../../src/core/period";
import { timed } from "./changes";
import { type Figure, figure } from "./figure";
import { coldInNode, inNode } from "./inNode";
import type { Outcome } from "./page/watch";
import { shipped } from "./shipped";
import { fetchedBy, repeat, type Site, visit } from "./visit";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";
import { type Language, languages } from "../../src/core/language";
import type { Grammar } from "../../src/words/language/grammar";

/** The page finds its languages by a pattern of the bundler, which Node does not know. */
async function loadGrammar(language: Language): Promise<Grammar> {
  const { grammar } = (await import(`../../src/words/${language}/grammar.ts`)) as { readonly grammar: Grammar };
  return grammar;
}

const partners = 200;

async function paragraphs(): Promise<Figure> {
  const grammars = await Promise.all(languages.map((language) => loadGrammar(language)));
  let dataset = shipped();
  const listed = dataset.reporters.get("KZ")?.partners.filter((code) => code !== "W00") ?? [];
  if (listed.length < partners) throw new Error(`There are ${listed.length} partners, not ${partners}.`);
  const period = yearly(2023);
  const write = () => {
    for (const grammar of grammars)
      for (const partner of listed.slice(0, partners)) {
        const { pieces } = paragraph(
          grammar,
          paragraphFindings(dataset, { reporter: "KZ", partner, period, source: "both" }),
        );
        if (pieces.length === 0) throw new Error(`The paragraph on ${partner} is empty.`);
      }
  };
  const first = await coldInNode(write);
  const before = () => void (dataset = shipped());
  const { rest } = await inNode({ acts: { rest: write }, rounds: 1, times: 11, before });
  return figure(`Paragraphs of ${partners} partners in ${languages.length} languages, in Node`, "ms", rest, {
    target: 500,
    note: `the first, before anything is compiled, ${first.toFixed(0)} ms`,
  });
}

const topics =
  "page question problems controls figures reference foot picker opened points rankingTable mirrorTable brief exporting notices".split(
    " ",
  );

/** What the messages of a language weigh as they are written, which is more than in the build. */
function messages(): Figure {
  const weights = languages.map((language) => {
    const texts = topics.map((file) => readFileSync(join(root, "src/words", language, `${file}.ts`), "utf8"));
    return { language, kB: gzipSync(texts.join("\n"), { level: 9 }).length / 1000 };
  });
  const heaviest = weights.reduce((a, b) => (a.kB > b.kB ? a : b));
  return figure("Messages of the heaviest language, gzip", "kB", [heaviest.kB], { target: 8, note: heaviest.language });
}

const views = ["trend", "ranking", "map", "mirror", "table", "brief", "compare"];

/** The languages that a reader of one of them fetched after every view; English is part of the first one. */
async function fetched(site: Site): Promise<Figure> {
  const others = await repeat(languages.length, async (i) => {
    const language = languages[i] ?? "en";
    const names = await visit(site, { query: `?lang=${language}` }, async (page) => {
      for (const view of views) {
        await page.locator(`#tab-${view}`).click();
        await page.locator("#answer h1").waitFor();
        await page.waitForLoadState("networkidle");
      }
      return fetchedBy(page);
    });
    const spoken = names.flatMap(({ name }) => /\/(en|ru|kk|es|pt)-[\w-]+\.js$/.exec(name)?.[1] ?? []);
    return spoken.filter((name) => name !== "en" && name !== language).length;
  });
  const note = "after all seven views, English not counted";
  return figure("Other languages fetched by a reader of one", "", [Math.max(...others)], { target: 0, note });
}

function change(page: Page, i: number): Promise<Outcome> {
  const language = languages[(i + 1) % languages.length] ?? "en";
  // Its name is a word of the language that is left, so it is found by what it offers; the paragraphs have one further down.
  const languageChoice = page.getByRole("combobox").filter({ has: page.getByRole("option", { name: "Português" }) });
  // A file that is fetched may leave the page quiet for a while.
  return timed(page, { type: "input", quiet: 600 }, () => languageChoice.first().selectOption(language));
}

async function switches(site: Site): Promise<Figure> {
  const outcomes = await visit(site, {}, (page) => repeat(45, (i) => change(page, i)));
  if (outcomes.some(({ answered }) => answered === 0)) throw new Error("The language did not change.");
  // Each language is fetched at its first turn.
  const known = outcomes.slice(languages.length);
  const cold = outcomes.slice(0, languages.length - 1).map(({ answered }) => Math.round(answered));
  const note = `at the first turn, with its file fetched, ${cold.join(", ")} ms`;
  const all = known.map(({ answered }) => answered);
  return figure("Change the language", "ms", all, { target: 100, note });
}

export const words = async (site: Site): Promise<Figure[]> => [
  await paragraphs(),
  messages(),
  await fetched(site),
  await switches(site),
];
