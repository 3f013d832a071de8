// A brief as PDF: by the page alone, and by the command line, which starts Node and a browser.
import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { browserEnv } from "../../.ci/chromium.mjs";
import { root } from "../../.ci/site.mjs";
import { temporaryFolder } from "../cli/folder";
import { type Figure, figure, median } from "./figure";
import { repeat, type Site } from "./visit";

const run = promisify(execFile);

/** No brief with its charts and typefaces has fewer bytes. */
const least = 20_000;

/** Seconds that the command takes for some partners. */
async function printed(address: string, partners: readonly string[]): Promise<number> {
  const folder = temporaryFolder();
  try {
    const words = ["--import", "tsx", "src/cli/chart.ts", "--view", "brief", "--out", folder.path];
    const env = { ...process.env, VISAVIS_SITE: address, ...browserEnv() };
    const start = performance.now();
    await run(process.execPath, [...words, "--partners", partners.join(",")], { cwd: root, env });
    const took = (performance.now() - start) / 1000;
    const files = await readdir(folder.path);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder.path, file))).size));
    if (files.length !== partners.length || sizes.some((size) => size < least))
      throw new Error("The briefs were not written.");
    return took;
  } finally {
    folder.dispose();
  }
}

/** Seconds from the address to the PDF, in a browser that runs and knows nothing of the page. */
async function fromAddress({ browser, address }: Site): Promise<number> {
  const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`${address}?view=brief&partners=ES`);
    await page.getByRole("article").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const { length } = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    if (length < least) throw new Error("The brief is empty.");
    return (performance.now() - start) / 1000;
  } finally {
    await context.close();
  }
}

export async function brief(site: Site): Promise<Figure[]> {
  const { address } = site;
  const alone = await repeat(9, () => fromAddress(site));
  const pairs = await repeat(7, async () => ({
    one: await printed(address, ["ES"]),
    five: await printed(address, ["ES", "PT", "CN", "DE", "IT"]),
  }));
  const [one, five] = [pairs.map((pair) => pair.one), pairs.map((pair) => pair.five)];
  const further = (median(five) - median(one)) / 4;
  const note = `each further partner ${further.toFixed(2)} s`;
  return [
    figure("Brief as PDF, from the address to the file", "s", alone, { target: 3 }),
    figure("… by npm run brief, with Node and a browser to start", "s", one, { target: 2, note }),
  ];
}
