import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { firefox } from "../../.ci/firefox.mjs";
import { serve } from "../../.ci/site.mjs";

/** Where it saves files. */
const downloads = mkdtempSync(join(tmpdir(), "vis-a-vis-"));

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

/** Starts Firefox beside the production build, for the tests of a file. */
export function withFirefox(): void {
  beforeAll(async () => {
    site = await serve();
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox(),
      extraPrefsFirefox: {
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        "intl.accept_languages": "en-GB",
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

/** A page that is answered, at an address on the site or that of a file; a fault of any script fails the test. */
export async function open(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(new URL(address, site.address).href);
    await page.waitForSelector("#root main:not([aria-busy=true]) h1");
    await act(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

/** An element by its role and its accessible name. */
export const found = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** The finding, as soon as it is of this kind. */
export const finding = (page: Page, like: RegExp): Promise<void> =>
  vi.waitFor(async () => expect(await page.$eval("#root h1", (each) => each.textContent)).toMatch(like), {
    timeout: 30_000,
  });

/** The bytes of a file that an act saves, once they are there. */
export async function saved(name: string, act: () => Promise<void>): Promise<Buffer> {
  await act();
  return vi.waitFor(
    () => {
      expect(readdirSync(downloads)).toContain(name);
      const bytes = readFileSync(join(downloads, name));
      expect(bytes.length).toBeGreaterThan(0);
      return bytes;
    },
    { timeout: 30_000 },
  );
}
