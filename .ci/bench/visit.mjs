// Visits of the served page, each with a cache and a storage of its own.
import { watch } from "./watch.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ browser: Browser, address: string }} Site */
/** @typedef {{ query?: string, width?: number, slowDown?: number }} How */

/** @param {Page} page @param {string} name */
export const control = (page, name) => page.getByRole("combobox", { name, exact: true });
/** @param {Page} page @param {string} name */
export const tab = (page, name) => page.getByRole("tab", { name, exact: true });
/** @param {Page} page @param {string} name */
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Where the chart stands. @param {Page} page @returns {Promise<number>} */
async function drawn(page) {
  const handle = await page.waitForFunction(() => window.bench.drawn, undefined, { timeout: 60_000 });
  return /** @type {Promise<number>} */ (handle.jsonValue());
}

/**
 * Opens the page in a fresh context, waits until the chart is drawn and the network rests, and does something there.
 * @template T
 * @param {Site} site @param {How} how @param {(page: Page, drawnAt: number) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function visit({ browser, address }, { query = "", width = 1280, slowDown = 1 }, act) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    if (slowDown > 1) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    }
    await page.goto(address + query);
    const at = await drawn(page);
    await page.waitForLoadState("networkidle");
    return await act(page, at);
  } finally {
    await context.close();
  }
}

/** Runs something a number of times, one after the other. @template T @param {number} times @param {(i: number) => Promise<T>} act */
export async function repeat(times, act) {
  const results = [];
  for (let i = 0; i < times; i++) results.push(await act(i));
  return results;
}
