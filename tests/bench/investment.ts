// Direct investment in the place of trade and back, and one of its measures after the other.
import type { Page } from "@playwright/test";
import { control, tab } from "../e2e/helpers";
import { next, steady, timed } from "./changes";
import type { Figure } from "./figure";
import type { Outcome } from "./page/watch";
import { repeat, type Site, visit } from "./visit";

const [warming, counted] = [5, 30];

/** What is fetched at the first turn may leave the page quiet for a while. */
const quiet = (i: number): number => (i === 0 ? 600 : 120);

const change = (name: string, outcomes: readonly Outcome[]): Figure => {
  const note = `the first time ${outcomes[0]?.answered.toFixed(0)} ms`;
  return steady(name, outcomes.slice(warming), { target: 33, targetP95: 70, note });
};

async function measured(page: Page, view: string): Promise<Figure[]> {
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
  const [there, back] = [pairs.map((pair) => pair.there), pairs.map((pair) => pair.back)];
  return [
    change(`${view}: from trade to direct investment`, there),
    change(`${view}: from direct investment to trade`, back),
    change(`${view}: change the measure of investment`, kinds),
  ];
}

/** Each view is met by a reader who saw no investment before. */
export async function investment(site: Site): Promise<Figure[]> {
  const views = ["Compare", "Trend", "Ranking"];
  const figures = await repeat(views.length, (i) =>
    visit(site, { query: "?partners=CN,US" }, (page) => measured(page, views[i] ?? "")),
  );
  return figures.flat();
}
