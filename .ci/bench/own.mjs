// A reader's own files: from the drop to what a file is, from Use to the drawing, and what a large one costs.
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { figure } from "./figure.mjs";
import { dist } from "./site.mjs";
import { button, repeat, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */

const head =
  "typeCode,freqCode,refYear,period,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partnerDesc,partner2Code,classificationCode,cmdCode,customsCode,motCode,primaryValue,isReported";
const partners = [
  ..."0 4 8 12 20 24 28 31 32 36 40 44 48 50 51 52 56 64 68 70 72 76 84 90 96 100 104 108 112 116 120 124 132".split(
    " ",
  ),
  ..."140 144 148 152 170 174 178 188 191 192 196 203 204 208 212 214 218 222 226 231 232 233 242 246 251 262".split(
    " ",
  ),
  ..."266 268 270 276 288 300 308 320 324 328 332 340 348 352 360 364 368 372 376 380 384 388 392 400 404 410".split(
    " ",
  ),
  ..."414 417 418 422 428 434 440 442 450 458 462 470 484 496 498 504 508 512 516 524 528 554 558 562 566 579".split(
    " ",
  ),
  ..."586 591 604 608 616 620 634 642 643 682 686 702 703 704 705 710 716 724 752 757 762 764 784 788 792 795".split(
    " ",
  ),
  ..."800 804 818 826 834 842 854 858 860 894".split(" "),
];
const reporters = ["156,CHN,China", "398,KAZ,Kazakhstan", "724,ESP,Spain", "276,DEU,Germany"];

/** Writes a table of UN Comtrade of so many MB: the totals first, then products, of which a table of all has most. @param {string} path @param {number} MB */
function write(path, MB) {
  const file = openSync(path, "w");
  let length = writeSync(file, `${head}\n`);
  for (let product = 0; length < MB * 1e6; product += 1)
    for (const reporter of reporters)
      for (const partner of partners) {
        if (reporter.startsWith(`${partner},`) || length >= MB * 1e6) continue;
        let rows = "";
        for (let year = 1992; year <= 2024; year += 1)
          for (const flow of ["X", "M"]) {
            const what = product === 0 ? "TOTAL" : String(10_000 + product).slice(1);
            const value = (Number(partner) + 1) * 1_000_000 + year * 1000 + product;
            rows += `C,A,${year},${year},${reporter},${flow},${partner},,,0,H6,${what},C00,0,${value},true\n`;
          }
        length += writeSync(file, rows);
      }
  closeSync(file);
}

/** Chooses a file on the page, which is told when that was. @param {Page} page @param {string} path */
async function drop(page, path) {
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
    addEventListener("change", ({ timeStamp }) => (window.dropped = timeStamp), { capture: true, once: true });
  });
  const asking = page.waitForEvent("filechooser");
  await button(page, "Open…").click();
  await (await asking).setFiles(path);
}

/** Seconds since a file was dropped until something is painted on the page. @param {Page} page @param {string} text */
const until = (page, text, timeout = 300_000) =>
  page
    .waitForFunction(
      (wanted) =>
        document.querySelector("section.brought")?.textContent?.includes(wanted) &&
        (performance.now() - window.dropped) / 1000,
      text,
      { timeout, polling: "raf" },
    )
    .then((handle) => /** @type {Promise<number>} */ (handle.jsonValue()));

/** From Use to the picture of what was brought, in seconds. @param {Page} page */
async function used(page) {
  await page.evaluate(() => {
    addEventListener("click", (event) => (window.used = event.timeStamp), { capture: true, once: true });
  });
  await button(page, "Use these figures").click();
  const handle = await page.waitForFunction(
    () =>
      /your file/.test(document.querySelector("figure")?.textContent ?? "") && (performance.now() - window.used) / 1000,
    undefined,
    { timeout: 60_000, polling: "raf" },
  );
  return /** @type {Promise<number>} */ (handle.jsonValue());
}

/** MB of memory that a process and its threads have. @param {number} id */
function memoryOf(id) {
  const [, kB = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
  return Number(kB) / 1000;
}

/** The process of the page that uses most memory, or nothing where the system does not tell. */
function pages() {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .filter((id) => {
        try {
          return readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer");
        } catch {
          return false;
        }
      })
      .map(Number);
  } catch {
    return [];
  }
}

/** A file of 5 MB: what it is, then used. @param {Site} site @param {string} file */
const small = (site, file) =>
  visit(site, {}, async (page) => {
    // Whatever is fetched in idle moments is none of a file's.
    await page.waitForTimeout(1500);
    /** @type {string[]} */
    const names = [];
    // Of the thread as well, whose requests the page itself does not list.
    page.context().on("request", (request) => names.push(request.url()));
    await drop(page, file);
    const read = await until(page, "figures");
    const asked = new Set(names.filter((name) => /\.(?:js|css)$/.test(name)).map((name) => new URL(name).pathname));
    const drawn = await used(page);
    const kB = [...asked].map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1000);
    return { read, drawn, kB: kB.reduce((a, b) => a + b, 0) };
  });

/** A file of 200 MB: time, memory and the longest task of the page meanwhile. @param {Site} site @param {string} file */
const large = (site, file) =>
  visit(site, {}, async (page) => {
    await drop(page, file);
    const ids = pages();
    const sum = () => Math.max(...ids.map((id) => memoryOf(id)));
    const base = sum();
    let most = base;
    const watch = setInterval(() => (most = Math.max(most, sum())), 100);
    try {
      const read = await until(page, "What deserves a look");
      return { read, MB: most, base, longest: await page.evaluate(() => window.longest) };
    } finally {
      clearInterval(watch);
    }
  });

/** From Cancel until the file is gone, in milliseconds. @param {Site} site @param {string} file */
const cancelled = (site, file) =>
  visit(site, {}, async (page) => {
    await drop(page, file);
    await page.getByRole("progressbar").waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      addEventListener("click", (event) => (window.used = event.timeStamp), { capture: true, once: true });
    });
    const gone = page.waitForFunction(
      () => window.used > 0 && !document.querySelector("section.brought") && performance.now() - window.used,
      undefined,
      { polling: "raf" },
    );
    await button(page, "Cancel").click();
    return /** @type {number} */ (await (await gone).jsonValue());
  });

/** @param {Site} site */
export async function own(site) {
  const folder = mkdtempSync(join(tmpdir(), "bench-own-"));
  const path = (/** @type {number} */ MB) => join(folder, `comtrade-${MB}.csv`);
  try {
    for (const MB of [5, 200]) write(path(MB), MB);
    const five = await repeat(5, () => small(site, path(5)));
    const gone = await repeat(3, () => cancelled(site, path(200)));
    const whole = await large(site, path(200));
    return [
      figure(
        "A CSV of 5 MB, from its drop to what it is",
        "s",
        five.map(({ read }) => read),
        { target: 0.6 },
      ),
      figure(
        "A CSV of 5 MB, from Use to the drawing",
        "s",
        five.map(({ drawn }) => drawn),
        { target: 1.5 },
      ),
      figure(
        "Code for a CSV that is known, gzip",
        "kB",
        five.map(({ kB }) => kB),
        { target: 60 },
      ),
      figure("A CSV of 200 MB, from its drop to what it is", "s", [whole.read], { target: 40 }),
      figure("A CSV of 200 MB, memory of the page at its peak", "MB", [whole.MB], {
        target: 400,
        note: `${whole.base.toFixed(0)} MB as it was dropped`,
      }),
      figure("A CSV of 200 MB, longest task of the page meanwhile", "ms", [whole.longest], { target: 50 }),
      figure("From Cancel until a file is gone", "ms", gone, { target: 200 }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
