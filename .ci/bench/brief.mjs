// A brief as PDF by the command line: Node and a browser are started, data read, charts drawn, typefaces put inside.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "../chromium.mjs";
import { figure, median } from "./figure.mjs";
import { root } from "./site.mjs";
import { repeat } from "./visit.mjs";

/** @typedef {import("./visit.mjs").Site} Site */

const run = promisify(execFile);

/** Seconds that the command takes for some partners. @param {string} address @param {string[]} partners */
async function printed(address, partners) {
  const folder = await mkdtemp(join(tmpdir(), "visavis-brief-"));
  try {
    const words = ["--import", "tsx", "src/cli/chart.ts", "--view", "brief", "--out", folder];
    const env = { ...process.env, VISAVIS_SITE: address, CHROMIUM_PATH: chromium() };
    const start = performance.now();
    await run(process.execPath, [...words, "--partners", partners.join(",")], { cwd: root, env });
    const took = (performance.now() - start) / 1000;
    const files = await readdir(folder);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
    if (files.length !== partners.length || sizes.some((size) => size < 20_000))
      throw new Error("The briefs were not written.");
    return took;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds from the address to the PDF, in a browser that runs and knows nothing of the page. @param {Site} site */
async function fromAddress({ browser, address }) {
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`${address}?view=brief&partners=ES`);
    await page.getByRole("article").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const { length } = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    if (length < 20_000) throw new Error("The brief is empty.");
    return (performance.now() - start) / 1000;
  } finally {
    await context.close();
  }
}

/** @param {Site} site */
export async function brief(site) {
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
    figure("… by npm run brief, with Node and a browser to start", "s", one, { target: 3, note }),
  ];
}
