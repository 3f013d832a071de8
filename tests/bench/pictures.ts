// Files saved from the page: from the click to the finished file.
import type { Page } from "@playwright/test";
import { button } from "../e2e/helpers";
import { type Figure, figure, sum } from "./figure";
import { weight } from "./firstView";
import { fetchedBy, repeat, type Site, visit } from "./visit";

const samples = 15;

/** Presses a button and gives the milliseconds after the click at which the file was there. */
export async function taken(page: Page, name: string): Promise<number> {
  const download = page.waitForEvent("download");
  await button(page, name).last().click();
  await (await download).delete();
  return page.evaluate(() => window.bench.files.at(-1) ?? Number.NaN);
}

/** A file taken a number of times, of which the first counts for nothing. */
async function warm(page: Page, name: string): Promise<number[]> {
  const [, ...counted] = await repeat(samples + 1, () => taken(page, name));
  return counted;
}

/** Opens the dialog and chooses in it. */
async function choose(page: Page, ...radios: readonly string[]): Promise<void> {
  await button(page, "Export…").click();
  for (const name of radios) await page.getByRole("dialog").getByRole("radio", { name, exact: true }).check();
  await page.waitForLoadState("networkidle");
  // The preview draws itself beside the choices.
  await page.waitForTimeout(500);
}

const usual = (site: Site): Promise<number[]> => visit(site, {}, (page) => warm(page, "Download PNG"));

const dense = (site: Site): Promise<number[]> =>
  visit(site, {}, async (page) => {
    await choose(page, "4×");
    return warm(page, "Download PNG");
  });

/** A workbook of all figures with so many partners that it has 1,200 lines. */
async function workbook(site: Site): Promise<Figure> {
  const { partners } = (await (await fetch(`${site.address}series/KZ.json`)).json()) as { partners: string[] };
  const listed = partners.filter((code) => code !== "W00").slice(0, 67);
  const query = `?view=table&year=2018-2023&partners=${listed.join(",")}`;
  const { took, says } = await visit(site, { query }, async (page) => {
    await choose(page, "XLSX");
    const text = await page.getByText(/, \d+ rows at full precision/).innerText();
    return { took: await warm(page, "Download XLSX"), says: text };
  });
  const lines = Number(/ (\d+) rows/.exec(says)?.[1]);
  if (!(lines >= 1200)) throw new Error(`The workbook has ${lines} lines, not 1,200.`);
  return figure("XLSX, click to file", "ms", took, { target: 300, note: `${lines} rows` });
}

/** What the first picture and the dialog make the browser fetch, in kB. */
async function exporting(site: Site): Promise<Figure> {
  const files = await visit(site, {}, async (page) => {
    // Whatever is fetched in idle moments belongs to the page.
    await page.waitForTimeout(1000);
    const from = await page.evaluate(() => performance.now());
    await taken(page, "Download PNG");
    await choose(page);
    const entries = await fetchedBy(page);
    return entries.filter(({ startTime }) => startTime > from).map(({ name }) => new URL(name).pathname);
  });
  const code = [...new Set(files)].filter((path) => /\.(js|css)$/.test(path));
  const note = `without the XLSX writer, ${code.length} files`;
  return figure("Code loaded at the first export, gzip", "kB", [sum(code.map(weight))], { target: 60, note });
}

export async function pictures(site: Site): Promise<Figure[]> {
  const cold = await repeat(5, () => visit(site, {}, (page) => taken(page, "Download PNG")));
  return [
    figure("PNG 1600 × 900 at density 2, click to file", "ms", await usual(site), { target: 90, note: "3200 × 1800" }),
    figure("PNG 1600 × 900 at density 4, click to file", "ms", await dense(site), { target: 400 }),
    figure("The first PNG, which loads the code", "ms", cold),
    await workbook(site),
    await exporting(site),
  ];
}
