// Visits of the served page, each with a cache and a storage of its own.
import type { Browser, Page } from "@playwright/test";
import type { Figure } from "./figure";
import { lent } from "./lent";

export interface Site {
  readonly browser: Browser;
  readonly address: string;
}

/** One part of the bench. */
export type Part = (site: Site) => Promise<readonly Figure[]>;

interface How {
  readonly query?: string;
  readonly width?: number;
  readonly slowDown?: number;
  /** Whether its line carries 1.6 Mbit/s and answers after 150 ms. */
  readonly isSlowLine?: boolean;
  /** Whether nobody moves a pointer, so that nothing of other views is fetched. */
  readonly isUnused?: boolean;
  /** Whether scripts of others are lent to the page, which its policy would refuse. */
  readonly isLent?: boolean;
  /** Whether the page may be kept on the device, which takes time beside what is measured. */
  readonly isKept?: boolean;
}

/** Milliseconds of the page's clock at which its chart was seen, and at which the page answered. */
export interface Arrival {
  readonly drawn: number;
  readonly answers: number;
}

/** When a page that was loaded has arrived. */
export async function arrival(page: Page): Promise<Arrival> {
  await page.waitForFunction(() => window.bench.answers, undefined, { timeout: 60_000 });
  return page.evaluate(() => ({
    drawn: window.bench.drawn ?? Number.NaN,
    answers: window.bench.answers ?? Number.NaN,
  }));
}

let watching: Promise<string> | undefined;

/** Opens the page in a fresh context, waits until it answers and the network rests, and does something there. */
export async function visit<T>(
  { browser, address }: Site,
  { query = "", width = 1280, slowDown = 1, isSlowLine = false, isUnused = false, isLent = false, isKept = false }: How,
  act: (page: Page, arrived: Arrival) => Promise<T>,
): Promise<T> {
  const content = await (watching ??= lent("page/watch.ts"));
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    bypassCSP: isLent,
    serviceWorkers: isKept ? "allow" : "block",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content });
    const session = await context.newCDPSession(page);
    if (slowDown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    if (isSlowLine)
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 95_000,
      });
    await page.goto(address + query);
    const arrived = await arrival(page);
    await page.waitForLoadState("networkidle");
    if (!isUnused) {
      await page.mouse.move(2, 2);
      await page.waitForLoadState("networkidle");
    }
    return await act(page, arrived);
  } finally {
    await context.close();
  }
}

/** What something gives a number of times, one after the other. */
export async function repeat<T>(times: number, act: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await act(i));
  return results;
}

/** The addresses that the page has fetched, with when it asked for each. */
export const fetchedBy = (page: Page): Promise<{ name: string; startTime: number; transferSize: number }[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming
          ? { name: entry.name, startTime: entry.startTime, transferSize: entry.transferSize }
          : [],
      ),
  );
