// Direct investment in the place of trade and back, and one of its measures after the other.
import { next, steady, timed } from "./changes.mjs";
import { control, repeat, tab, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */
/** @typedef {import("./changes.mjs").Outcome} Outcome */

const [warming, counted] = [5, 30];
const aims = { target: 35, targetP95: 70 };

/** What is fetched at the first turn may leave the page quiet for a while. @param {number} i */
const quiet = (i) => (i === 0 ? 600 : 120);

/** @param {string} name @param {readonly Outcome[]} outcomes */
const change = (name, outcomes) =>
  steady(name, outcomes.slice(warming), { ...aims, note: `the first time ${outcomes[0]?.answered.toFixed(0)} ms` });

/** @param {Page} page @param {string} view */
async function measured(page, view) {
  await tab(page, view).click();
  await page.waitForTimeout(400);
  const measure = control(page, "Measure");
  const trade = await measure.inputValue();
  const pairs = await repeat(warming + counted, async (i) => ({
    there: await timed(page, { type: "input", quiet: quiet(i) }, () => measure.selectOption("fdi")),
    back: await timed(page, { type: "input", quiet: quiet(i) }, () => measure.selectOption(trade)),
  }));
  await measure.selectOption("fdi");
  await control(page, "Investment").waitFor();
  const kinds = await repeat(warming + counted, async (i) =>
    timed(page, { type: "input", quiet: quiet(i) }, await next(page, "Investment")),
  );
  await measure.selectOption(trade);
  return [
    change(
      `${view}: from trade to direct investment`,
      pairs.map(({ there }) => there),
    ),
    change(
      `${view}: from direct investment to trade`,
      pairs.map(({ back }) => back),
    ),
    change(`${view}: change the measure of investment`, kinds),
  ];
}

/** @param {Site} site */
export async function investment(site) {
  const figures = [];
  // Each view is met by a reader who saw no investment before.
  for (const view of ["Compare", "Trend", "Ranking"])
    figures.push(...(await visit(site, { query: "?partners=CN,US" }, (page) => measured(page, view))));
  return figures;
}
