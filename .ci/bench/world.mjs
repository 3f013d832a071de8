// The data of the whole world, imported from the table that DOTS names, and the application served with them.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { steady, timed } from "./changes.mjs";
import { figure } from "./figure.mjs";
import { givenTable, imported } from "./importing.mjs";
import { dist, served } from "./site.mjs";
import { control, repeat, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */

const warming = 3;
const distant = "FR IT ES GB NL BE AT PL SE CH TR IN JP KR BR MX CA AU".split(" ");
const pointed = "ZA EG TH MY SG ID VN AR CL CO PE NZ NO FI DK PT GR IE".split(" ");

/** The files of reporters asked for so far. @param {Page} page @returns {Promise<string[]>} */
const asked = (page) =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => /series\/([^/]+)\.json$/.exec(name)?.[1] ?? []),
  );

/** Asks another question in the same page, as Back does. @param {Page} page @param {string} query */
async function ask(page, query) {
  await page.evaluate((search) => {
    history.pushState(null, "", search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForLoadState("networkidle");
  // What is fetched in idle moments, and the table that follows the chart.
  await page.waitForTimeout(400);
}

/** Takes a new viewpoint from Germany's, at once or after the pointer has rested on it in the list. @param {Page} page @param {string} code @param {boolean} isPointed */
async function reporter(page, code, isPointed) {
  await ask(page, "?reporter=DE&partners=US,CN");
  const list = control(page, "Reporter");
  const option = list.locator(`option[value=${code}]`);
  if (isPointed) {
    await list.click();
    await option.hover();
    await page.waitForTimeout(400);
  }
  if ((await asked(page)).includes(code) !== isPointed) throw new Error(`The file of ${code} came at the wrong time.`);
  // Longer than a file takes to come: what was shown stays until then.
  const trigger = { type: "input", quiet: 500 };
  return timed(page, trigger, () => (isPointed ? option.click() : list.selectOption(code)));
}

/** @param {Site} site */
function viewpoints(site) {
  return visit(site, { query: "?reporter=DE&partners=US,CN" }, async (page) => {
    const rounds = await repeat(distant.length, async (i) => ({
      other: await reporter(page, distant[i] ?? "", false),
      pointed: await reporter(page, pointed[i] ?? "", true),
    }));
    const counted = rounds.slice(warming);
    const [others, ahead] = [counted.map((round) => round.other), counted.map((round) => round.pointed)];
    return [
      steady("Change of reporter: fetched, parsed, painted", others, { target: 100 }),
      steady("Change of reporter to the one that the pointer rested on", ahead, { target: 50 }),
    ];
  });
}

/** How many files of reporters the mirror of one pair asks for, beside the one that the page always asks for. @param {Site} site */
async function pair(site) {
  const files = await visit(site, { query: "?view=mirror&reporter=ES&partners=DE" }, async (page) => {
    await page.waitForTimeout(1000);
    return asked(page);
  });
  const own = [...new Set(files)].filter((code) => code !== "KZ");
  const note = `${own.join(" and ")}${files.includes("KZ") ? ", beside KZ, which the page preloads" : ""}`;
  return figure("Files of reporters behind the mirror of one pair", "", [own.length], { target: 2, note });
}

/** @param {string} folder */
function sizes(folder) {
  const names = readdirSync(join(folder, "series"));
  const kB = names.map((name) => gzipSync(readFileSync(join(folder, "series", name)), { level: 9 }).length / 1000);
  const note = `the largest ${Math.max(...kB).toFixed(1)} kB`;
  return figure("A reporter’s file, gzip", "kB", kB, { target: 60, targetP95: 60, note });
}

/** @param {Site} site */
export async function world({ browser }) {
  const table = givenTable("world");
  if (!table) return [];
  const folder = mkdtempSync(join(tmpdir(), "bench-world-"));
  try {
    cpSync(dist, folder, { recursive: true, filter: (path) => path !== join(dist, "series") });
    rmSync(join(folder, "catalog.json"));
    imported(table, folder);
    const { server, address } = await served(folder);
    try {
      return [sizes(folder), ...(await viewpoints({ browser, address })), await pair({ browser, address })];
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
