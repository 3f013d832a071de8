// The first view: what it weighs, when it is drawn, whether it holds still; and how long a trend by month takes to draw.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { measure } from "../size.mjs";
import { figure, median } from "./figure.mjs";
import { lent } from "./lent.mjs";
import { dist } from "./site.mjs";
import { repeat, visit } from "./visit.mjs";

/** @typedef {import("./visit.mjs").Site} Site */

const languages = ["en", "ru", "kk", "es", "pt"];
const targets = { "JS and CSS": 190, data: 60, fonts: 75 };
const kinds = { ".js": "JS and CSS", ".css": "JS and CSS", ".json": "data", ".woff2": "fonts" };

/** kB of a file as a server sends it: fonts as they are, everything else with gzip -9. @param {string} file */
export function weight(file) {
  const bytes = readFileSync(join(dist, file));
  return (extname(file) === ".woff2" ? bytes : gzipSync(bytes, { level: 9 })).length / 1000;
}

/**
 * What a language made the browser fetch until the network rested: kB by kind, and how much of it before the drawing.
 * @param {Site} site @param {string} language
 */
function fetched(site, language) {
  return visit(site, { query: `?lang=${language}` }, async (page, drawnAt) => {
    // Whatever is fetched in idle moments.
    await page.waitForTimeout(1000);
    const entries = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ transferSize }) => transferSize > 0)
        .map(({ name, startTime }) => ({ name, startTime })),
    );
    const sums = Object.fromEntries(Object.values(kinds).map((kind) => [kind, { all: 0, before: 0 }]));
    for (const { name, startTime } of entries) {
      const file = decodeURIComponent(new URL(name).pathname);
      const sum = sums[kinds[extname(file)] ?? ""];
      if (!sum) throw new Error(`${name} was fetched, which is neither script, style, data nor font.`);
      const size = weight(file);
      sum.all += size;
      if (startTime < drawnAt) sum.before += size;
    }
    return sums;
  });
}

/** @param {Site} site */
export async function weights(site) {
  const sizes = measure(dist);
  const perLanguage = [];
  for (const language of languages) perLanguage.push(await fetched(site, language));
  const kB = (/** @type {number} */ size) => `${size.toFixed(1)} kB`;
  return Object.entries(targets).flatMap(([kind, target]) => {
    const counted = Math.max(
      ...Object.keys(sizes).flatMap((name) => (name.startsWith(kind) ? sizes[name] / 1000 : [])),
    );
    const all = Math.max(...perLanguage.map((sums) => sums[kind].all));
    const before = Math.max(...perLanguage.map((sums) => sums[kind].before));
    const heaviest = kind === "fonts" ? ", heaviest language" : "";
    const note = all > before ? `${kB(all)} with what is fetched ahead afterwards` : "nothing afterwards";
    return [
      figure(`First view, ${kind}, by size.mjs${heaviest}`, "kB", [counted], { target }),
      figure(`First view, ${kind}, asked for before it was drawn${heaviest}`, "kB", [before], { target, note }),
    ];
  });
}

/** Months and years by turns, so that both meet the same machine. @param {Site} site */
async function months(site) {
  const content = await lent("months.mjs", true);
  const [, , , ...rounds] = await visit(site, {}, async (page) => {
    await page.addScriptTag({ content });
    return repeat(23, () => page.evaluate(() => window.trends.round()));
  });
  const [byMonth, byYear] = ["months", "years"].map((name) => rounds.map(({ took }) => took[name]));
  const { figures } = rounds[0];
  return [
    figure("Trend, 90 months × 5 lines drawn", "ms", byMonth, {
      note: `${figures.months} figures; ten at once, for each`,
    }),
    figure("The yearly Trend of 5 partners, 1992–2025", "ms", byYear, {
      note: `${figures.years} figures, two sources`,
    }),
    figure("90 months × 5 lines against the yearly Trend", "times", [median(byMonth) / median(byYear)], {
      target: 1.5,
    }),
  ];
}

/** @param {Site} site */
export async function drawing(site) {
  const seconds = (/** @type {number} */ slowDown) =>
    repeat(9, () => visit(site, { slowDown }, async (_, drawnAt) => drawnAt / 1000));
  const slow = await seconds(4);
  return [
    figure("Chart drawn, CPU slowed down 4 times", "s", slow, { target: 1 }),
    figure("Chart drawn, CPU as it is", "s", await seconds(1)),
    ...(await months(site)),
  ];
}

/** @param {Site} site */
export async function shifts(site) {
  const figures = [];
  for (const width of [1280, 360]) {
    const sums = await repeat(6, (i) =>
      visit(site, { width, slowDown: i % 2 === 0 ? 1 : 4 }, async (page) => {
        await page.waitForTimeout(500);
        const values = await page.evaluate(() => window.bench.shifts);
        return values.reduce((a, b) => a + b, 0);
      }),
    );
    const note = "the worst of 6 visits, 3 of them slowed down 4 times";
    figures.push(figure(`Layout shift (CLS) at ${width} px`, "", [Math.max(...sums)], { target: 0, note }));
  }
  return figures;
}
