// Another reporter: its list opened and searched, and a country whose file is one of the largest put in the place of ours,
// with nothing of it fetched, and with the pointer resting on it before.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { steady, timed } from "./changes.mjs";
import { median, rank } from "./figure.mjs";
import { root } from "./site.mjs";
import { weight } from "./sizes.mjs";
import { control, repeat, tab, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */
/** @typedef {import("./changes.mjs").Outcome} Outcome */
/** @typedef {{ code: string, name: string, file: string }} Country */
/** @typedef {"Ranking" | "Map" | "Compare"} View */

const [warming, counted] = [5, 30];
const visits = 3;
/** As long as a reader looks before the next act, while what is fetched ahead comes. */
const rest = 400;

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(root, "data", name), "utf8"));

/** Five countries with the files from the 95th percentile of size upwards, of those with the last year of trade with all. */
function large() {
  const files = readdirSync(join(root, "data/series")).map((name) => {
    const { reporter, partners, indicators, periods } = json(`series/${name}`);
    const last = partners.length > 1 && indicators.includes("exports") ? periods.at(-1).slice(-4) : "";
    return { file: `series/${name}`, code: reporter, last, size: weight(`series/${name}`) };
  });
  const least = rank(
    files.map(({ size }) => size),
    0.95,
  );
  const isLast = (/** @type {{ code: string, last: string }} */ { code, last }) =>
    files.every((other) => other.code !== code || other.last <= last);
  const found = files
    .filter((each) => each.size >= least && isLast(each))
    .sort((a, b) => a.size - b.size)
    .slice(0, 5);
  const { areas } = json("areas.json");
  const names = new Map(areas.map((/** @type {any} */ { code, names: { en } }) => [code, en]));
  return found.map(({ code, file, size }) => ({ code, file, size, name: String(names.get(code)) }));
}

/** The reporters offered. @param {Page} page */
const offered = (page) => page.getByRole("listbox", { name: "Reporter", exact: true }).getByRole("option");

/** @param {Page} page @param {Country} country */
const entryOf = (page, { name }) =>
  page
    .getByRole("listbox", { name: "Reporter", exact: true })
    .getByRole("option", { name: `${name} (` })
    .first();

/** Whether the page has fetched a file. @param {string} file */
const isFetched = (file) => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(`/${file}`));

/** Waits for the list of all reporters, which is fetched in an idle moment. @param {Page} page */
async function idle(page) {
  await page.waitForFunction(isFetched, "reporters.json");
  await page.waitForTimeout(rest);
}

/** Opens the list by its key, and waits until all are in it. @param {Page} page */
async function open(page) {
  await control(page, "Reporter").focus();
  await page.keyboard.press("Enter");
  await offered(page).nth(200).waitFor();
}

/** A finger that touches an entry did not rest on it before. @param {Page} page @param {Country} country */
async function touched(page, country) {
  const { code, file } = country;
  if (await page.evaluate(isFetched, file)) throw new Error(`${file} was there already.`);
  await open(page);
  const entry = entryOf(page, country);
  const outcome = await timed(page, { type: "click", quiet: 400 }, () => entry.dispatchEvent("click"));
  await shown(page, code, file);
  return outcome;
}

/** @param {Page} page @param {Country} country */
async function pointed(page, country) {
  const { code, file } = country;
  await open(page);
  const entry = entryOf(page, country);
  await entry.hover();
  await page.waitForFunction(isFetched, file);
  await page.waitForTimeout(rest);
  const outcome = await timed(page, { type: "click", quiet: 400 }, () => entry.click());
  await shown(page, code, file);
  return outcome;
}

/** @param {Page} page @param {string} code @param {string} file */
async function shown(page, code, file) {
  if (new URL(page.url()).searchParams.get("reporter") !== code) throw new Error(`${code} was not chosen.`);
  if (!(await page.evaluate(isFetched, file))) throw new Error(`${code} is shown without ${file}.`);
}

/**
 * Each visit goes through all countries from another one on. The first change of a visit, before its code is compiled, is
 * told beside the others.
 * @param {Site} site @param {View} view @param {readonly Country[]} countries
 * @param {(page: Page, country: Country) => Promise<Outcome>} choose
 */
async function chosen(site, view, countries, choose) {
  const rounds = await repeat(visits, (i) =>
    // What partners say of us is fetched ahead.
    visit(site, { query: "?partners=US,CN" }, async (page) => {
      await tab(page, view).click();
      await idle(page);
      return repeat(countries.length, (at) => choose(page, countries[(i + at) % countries.length]));
    }),
  );
  const firsts = median(rounds.map(([first]) => first.answered)).toFixed(0);
  return { outcomes: rounds.flatMap(([, ...others]) => others), note: `the first of a visit ${firsts} ms` };
}

/** @param {Site} site */
async function viewpoints(site) {
  const countries = large();
  const [first, last] = [countries.at(0), countries.at(-1)];
  console.error(`Files from the 95th percentile upwards: ${countries.map(({ file }) => file).join(", ")}`);
  const size = `${first?.size.toFixed(0)} to ${last?.size.toFixed(0)} kB gzip`;
  /** Compare asks for what the other country says of ours alone, which stands in a file of its own. */
  const own = countries.map((country) => ({ ...country, file: `series/${country.code}.json` }));
  const figures = [];
  for (const [view, asked, what] of /** @type {const} */ ([
    ["Ranking", countries, `of ${size}`],
    ["Map", countries, `of ${size}`],
    ["Compare", own, "on us"],
  ])) {
    for (const [how, choose, target] of /** @type {const} */ ([
      ["not yet fetched", touched, 100],
      ["pointed at before", pointed, 50],
    ])) {
      const { outcomes, note } = await chosen(site, view, asked, choose);
      figures.push(steady(`${view}: change the reporter, a file ${what}, ${how}`, outcomes, { target, note }));
    }
  }
  return figures;
}

/** Closes the list; the focus is back on the blank. @param {Page} page */
async function close(page) {
  await page.keyboard.press("Escape");
  await offered(page).first().waitFor({ state: "detached" });
  // The field is there for a moment more than its list, and hears no key that opens one.
  await control(page, "Reporter").and(page.locator("select")).waitFor();
}

/** What the list is when it can be used: the field has the focus, and all stand below it. @param {Page} page */
async function used(page) {
  const isReady = await control(page, "Reporter").evaluate((field) => field === document.activeElement);
  const count = await offered(page).count();
  if (!isReady || count < 200) throw new Error(`The list of reporters cannot be used: it has ${count} entries.`);
}

/** @param {Page} page */
async function byKey(page) {
  await control(page, "Reporter").focus();
  const act = () => page.keyboard.press("Enter");
  const outcome = await timed(page, { type: "keydown", key: "Enter", what: "list" }, act);
  await used(page);
  return outcome;
}

/** @param {Page} page */
async function byClick(page) {
  const act = () => control(page, "Reporter").click();
  const outcome = await timed(page, { type: "mousedown", what: "list" }, act);
  await used(page);
  return outcome;
}

const letters = ["a", "k", "s", "u", "m"];

/** @param {Page} page @param {number} i */
async function typed(page, i) {
  await open(page);
  const key = letters[i % letters.length] ?? "";
  const outcome = await timed(page, { type: "keydown", key, what: "list" }, () => page.keyboard.press(key));
  await close(page);
  return outcome;
}

/** @param {Site} site */
async function list(site) {
  const first = await repeat(9, () =>
    visit(site, {}, async (page) => {
      await idle(page);
      return byKey(page);
    }),
  );
  const others = await visit(site, {}, async (page) => {
    await idle(page);
    const often = (/** @type {(i: number) => Promise<Outcome>} */ act) => repeat(warming + counted, act);
    const opened = (/** @type {(page: Page) => Promise<Outcome>} */ act) =>
      often(async () => {
        const outcome = await act(page);
        await close(page);
        return outcome;
      });
    return { key: await opened(byKey), click: await opened(byClick), letter: await often((i) => typed(page, i)) };
  });
  const later = (/** @type {string} */ name, /** @type {readonly Outcome[]} */ outcomes) =>
    steady(name, outcomes.slice(warming), { target: 50 });
  return [
    steady("The list of reporters, opened for the first time, what searches it fetched", first, { target: 50 }),
    later("The list of reporters, opened by a key", others.key),
    later("The list of reporters, opened by a click", others.click),
    later("The list of reporters, from a letter to what it leaves", others.letter),
  ];
}

/** @param {Site} site */
export async function reporters(site) {
  return [...(await list(site)), ...(await viewpoints(site))];
}
