// Figures taken away: from the click to the finished file, beside what others need for the same chart.
import { figure, median } from "./figure.mjs";
import { weight } from "./firstView.mjs";
import { lent } from "./lent.mjs";
import { button, repeat, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */

const samples = 15;

/** Presses a button and tells how long after the click the file was there. @param {Page} page @param {string} name */
async function taken(page, name) {
  const download = page.waitForEvent("download");
  await button(page, name).last().click();
  await (await download).delete();
  return page.evaluate(() => window.bench.files.at(-1) ?? Number.NaN);
}

/** Takes a file a number of times, of which the first counts for nothing. @param {Page} page @param {string} name */
async function warm(page, name) {
  const [, ...counted] = await repeat(samples + 1, () => taken(page, name));
  return counted;
}

/** Opens the dialog and chooses in it. @param {Page} page @param {string[]} radios */
async function choose(page, ...radios) {
  await button(page, "Export…").click();
  for (const name of radios) await page.getByRole("dialog").getByRole("radio", { name, exact: true }).check();
  await page.waitForLoadState("networkidle");
  // The preview draws itself beside the choices.
  await page.waitForTimeout(500);
}

/** One picture of the chart by each of the other libraries: its ms and its size. @param {Page} page */
const others = (page) =>
  page.evaluate(async () => {
    const chart = document.querySelector("figure.chart");
    const made = {};
    for (const [name, make] of Object.entries(window.peers)) {
      const from = performance.now();
      const blob = await make(chart, 2);
      const took = performance.now() - from;
      const { width, height } = await createImageBitmap(blob);
      if (blob.size < 50_000) throw new Error(`${name} made an empty picture.`);
      made[name] = { took, size: `${width} × ${height}` };
    }
    return made;
  });

/** Ours and the others by turns, so that all meet the same machine. @param {Site} site */
async function beside(site) {
  const content = await lent("peers.mjs");
  const [, , ...rounds] = await visit(site, {}, async (page) => {
    await page.addScriptTag({ content });
    return repeat(samples + 2, async () => ({ ours: await taken(page, "Download PNG"), made: await others(page) }));
  });
  const ours = rounds.map((round) => round.ours);
  const theirs = Object.entries(rounds[0]?.made ?? {}).map(([name, { size }]) => ({
    name,
    size,
    took: rounds.map(({ made }) => made[name].took),
  }));
  const fastest = Math.min(...theirs.map(({ took }) => median(took)));
  return [
    figure("PNG 1600 × 900 at density 2, click to file", "ms", ours, { target: 150, note: "3200 × 1800" }),
    ...theirs.map(({ name, size, took }) =>
      figure(`Chart on the page at scale 2, ${name}`, "ms", took, { note: size }),
    ),
    figure("Our PNG against the fastest of these", "times", [median(ours) / fastest], { target: 2 }),
  ];
}

/** @param {Site} site */
async function dense(site) {
  const took = await visit(site, {}, async (page) => {
    await choose(page, "4×");
    return warm(page, "Download PNG");
  });
  return figure("PNG 1600 × 900 at density 4, click to file", "ms", took, { target: 400 });
}

/** A workbook of all figures with so many partners that it has 1,200 lines. @param {Site} site */
async function workbook(site) {
  const { partners } = await (await fetch(`${site.address}series/KZ.json`)).json();
  const listed = partners.filter((/** @type {string} */ code) => code !== "W00").slice(0, 67);
  const query = `?view=table&year=2018-2023&partners=${listed.join(",")}`;
  const { took, said } = await visit(site, { query }, async (page) => {
    await choose(page, "XLSX");
    const text = await page.getByText(/, \d+ rows at full precision/).innerText();
    return { took: await warm(page, "Download XLSX"), said: text };
  });
  const lines = Number(/ (\d+) rows/.exec(said)?.[1]);
  if (!(lines >= 1200)) throw new Error(`The workbook has ${lines} lines, not 1,200.`);
  return figure("XLSX, click to file", "ms", took, { target: 300, note: `${lines} rows` });
}

/** What the first picture and the dialog make the browser fetch, in kB. @param {Site} site */
async function exporting(site) {
  const files = await visit(site, {}, async (page) => {
    // Whatever is fetched in idle moments belongs to the page.
    await page.waitForTimeout(1000);
    const from = await page.evaluate(() => performance.now());
    await taken(page, "Download PNG");
    await choose(page);
    const entries = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
    );
    return entries.filter(({ startTime }) => startTime > from).map(({ name }) => new URL(name));
  });
  const code = [...new Set(files.map(({ pathname }) => pathname))].filter((path) => /\.(js|css)$/.test(path));
  return figure("Code loaded at the first export, gzip", "kB", [code.reduce((sum, path) => sum + weight(path), 0)], {
    target: 60,
    note: `without the XLSX writer, ${code.length} files`,
  });
}

/** @param {Site} site */
export async function pictures(site) {
  const cold = await repeat(5, () => visit(site, {}, (page) => taken(page, "Download PNG")));
  return [
    ...(await beside(site)),
    await dense(site),
    figure("The first PNG, which loads the code", "ms", cold),
    await workbook(site),
    await exporting(site),
  ];
}
