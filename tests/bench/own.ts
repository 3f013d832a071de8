// A reader's own files: from the drop to what a file is, from Use to the drawing, and what a large one costs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { temporaryFolder } from "../cli/folder";
import { button } from "../e2e/helpers";
import { type Figure, figure, sum } from "./figure";
import { weight } from "./firstView";
import { writeTable } from "./ownTable";
import { repeat, type Site, visit } from "./visit";

declare global {
  interface Window {
    /** When a file was chosen and when a button was pressed last, and the longest task since: milliseconds. */
    own: { chosen: number; pressed: number; longest: number };
  }
}

/** Chooses a file on the page, which is told when that was. */
async function choose(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    window.own = { chosen: 0, pressed: 0, longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.own.longest = Math.max(window.own.longest, duration);
    }).observe({ type: "longtask" });
    addEventListener("change", ({ timeStamp }) => (window.own.chosen = timeStamp), { capture: true, once: true });
  });
  const asking = page.waitForEvent("filechooser");
  await button(page, "Open…").click();
  await (await asking).setFiles(path);
  await page.evaluate(() => {
    addEventListener("click", ({ timeStamp }) => (window.own.pressed = timeStamp), { capture: true });
  });
}

/** Seconds since a file was chosen until a text is painted on the page. */
async function until(page: Page, text: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) =>
      document.querySelector("section[aria-label='Your file']")?.textContent?.includes(wanted) &&
      (performance.now() - window.own.chosen) / 1000,
    text,
    { timeout: 300_000, polling: "raf" },
  );
  return Number(await handle.jsonValue());
}

/** From Use to the picture of what was brought, in seconds. */
async function used(page: Page): Promise<number> {
  await button(page, "Use these figures").click();
  const handle = await page.waitForFunction(
    () =>
      /your file/.test(document.querySelector("figure")?.textContent ?? "") &&
      (performance.now() - window.own.pressed) / 1000,
    undefined,
    { timeout: 60_000, polling: "raf" },
  );
  return Number(await handle.jsonValue());
}

/** A file of a process as Linux has it; "" where there is none. */
function ofProcess(id: string, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** The processes that show a page; none where the system is not Linux. */
function renderers(): string[] {
  try {
    return readdirSync("/proc").filter((id) => ofProcess(id, "cmdline").includes("--type=renderer"));
  } catch {
    return [];
  }
}

/** MB of memory that a process and its threads have. */
const memoryOf = (id: string): number => Number(/VmRSS:\s+(\d+)/.exec(ofProcess(id, "status"))?.[1] ?? 0) / 1000;

/** A file of 5 MB: what it is, then used. */
const small = (site: Site, file: string) =>
  visit(site, {}, async (page) => {
    // Whatever is fetched in idle moments is none of a file's.
    await page.waitForTimeout(1500);
    const names = new Set<string>();
    // Of the thread as well, whose requests the page itself does not list.
    page.context().on("request", (request) => names.add(new URL(request.url()).pathname));
    await choose(page, file);
    const read = await until(page, "figures");
    const code = [...names].filter((name) => /\.(?:js|css)$/.test(name));
    return { read, drawn: await used(page), kB: sum(code.map(weight)) };
  });

/** A file of 200 MB: time, memory and the longest task of the page meanwhile. */
const large = (site: Site, file: string) =>
  visit(site, {}, async (page) => {
    await choose(page, file);
    const ids = renderers();
    const now = () => Math.max(0, ...ids.map(memoryOf));
    const before = now();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, now())), 100);
    try {
      const read = await until(page, "What deserves a look");
      return { read, before, most, longest: await page.evaluate(() => window.own.longest) };
    } finally {
      clearInterval(watch);
    }
  });

/** From Cancel until the file is gone, in milliseconds. */
const cancelled = (site: Site, file: string) =>
  visit(site, {}, async (page) => {
    await choose(page, file);
    await page.getByRole("progressbar").waitFor();
    await page.waitForTimeout(500);
    const gone = page.waitForFunction(
      () =>
        window.own.pressed > 0 &&
        !document.querySelector("section[aria-label='Your file']") &&
        performance.now() - window.own.pressed,
      undefined,
      { polling: "raf" },
    );
    await button(page, "Cancel").click();
    return Number(await (await gone).jsonValue());
  });

export async function own(site: Site): Promise<Figure[]> {
  const folder = temporaryFolder();
  try {
    const [short, long] = [join(folder.path, "comtrade-5.csv"), join(folder.path, "comtrade-200.csv")];
    writeTable(short, 5);
    writeTable(long, 200);
    const five = await repeat(5, () => small(site, short));
    const gone = await repeat(3, () => cancelled(site, long));
    const whole = await large(site, long);
    const [reads, draws, code] = [
      five.map(({ read }) => read),
      five.map(({ drawn }) => drawn),
      five.map(({ kB }) => kB),
    ];
    const note = `${whole.before.toFixed(0)} MB as it was chosen`;
    return [
      figure("A CSV of 5 MB, from its choice to what it is", "s", reads, { target: 0.6 }),
      figure("A CSV of 5 MB, from Use to the drawing", "s", draws, { target: 1.5 }),
      figure("Code for a CSV that is known, gzip", "kB", code, { target: 60 }),
      figure("A CSV of 200 MB, from its choice to what it is", "s", [whole.read], { target: 40 }),
      figure("A CSV of 200 MB, memory of the page at its peak", "MB", [whole.most], { target: 400, note }),
      figure("A CSV of 200 MB, longest task of the page meanwhile", "ms", [whole.longest], { target: 50 }),
      figure("From Cancel until a file is gone", "ms", gone, { target: 200 }),
    ];
  } finally {
    folder.dispose();
  }
}
