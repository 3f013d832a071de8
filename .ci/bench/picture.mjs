// The picture of the default chart: from the click to the finished file.
import { figure } from "./figure.mjs";
import { button, repeat, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */

/** @param {Page} page @returns {Promise<number>} */
async function picture(page) {
  const download = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  await (await download).delete();
  return page.evaluate(() => window.bench.pictures.at(-1) ?? Number.NaN);
}

/** @param {Site} site */
export async function pictures(site) {
  const cold = await repeat(5, () => visit(site, {}, picture));
  const [, ...warm] = await visit(site, {}, (page) => repeat(16, () => picture(page)));
  return [
    figure("PNG of the default chart, click to file", "ms", warm, { target: 200 }),
    figure("The first PNG, which loads the code", "ms", cold),
  ];
}
