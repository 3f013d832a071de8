// Changes of what is asked: how soon they are painted, and what they leave behind.
import { figure, median } from "./figure.mjs";
import { button, control, repeat, tab, visit } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./visit.mjs").Site} Site */
/** @typedef {{ type: string, key?: string, what?: "chart" | "table" | "list", quiet?: number }} Trigger */

const warming = 5;
const counted = 40;
const others = ["Italy", "China", "Germany", "France", "Uzbekistan"];

/**
 * Does something and tells how long after its event which frame was painted.
 * @param {Page} page @param {Trigger} trigger @param {() => Promise<unknown>} act
 */
export async function timed(page, { type, key, what = "chart", quiet }, act) {
  await page.evaluate(([t, k, w, q]) => window.bench.arm(t, k, w, q ?? undefined), [type, key ?? null, what, quiet]);
  await act();
  return page.evaluate(() => window.bench.outcome);
}

/** @typedef {Awaited<ReturnType<typeof timed>>} Outcome */

/** The partners offered. @param {Page} page */
const listed = (page) => page.getByRole("listbox", { name: "Partners" }).getByRole("option");

/** Types a partner's name into the blank, so that only Enter is missing. @param {Page} page @param {string} name */
async function find(page, name) {
  await control(page, "Add partner").click();
  await page.keyboard.type(name);
  await listed(page).filter({ hasText: name }).first().waitFor();
}

/** Leaves the blank, which stays open for another partner. @param {Page} page @param {string} name */
async function leave(page, name) {
  await button(page, `Remove ${name}`).waitFor();
  await page.keyboard.press("Escape");
  await listed(page).first().waitFor({ state: "detached" });
}

/** The next of a select's options, and the first after the last. @param {Page} page @param {string} label */
export async function next(page, label) {
  const select = control(page, label);
  const values = await select.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  const at = values.indexOf(await select.inputValue());
  return () => select.selectOption(values[(at + 1) % values.length] ?? "");
}

/** @param {Page} page @param {number} i */
async function partners(page, i) {
  const name = others[i % others.length] ?? "";
  await find(page, name);
  const added = await timed(page, { type: "keydown", key: "Enter" }, () => page.keyboard.press("Enter"));
  await leave(page, name);
  const removed = await timed(page, { type: "click" }, () => button(page, `Remove ${name}`).click());
  return { added, removed };
}

/** @param {Page} page @param {string} label */
async function choice(page, label) {
  return timed(page, { type: "input" }, await next(page, label));
}

/** @param {Page} page @param {string} name */
function view(page, name) {
  return timed(page, { type: "click", what: name === "Table" ? "table" : "chart" }, () => tab(page, name).click());
}

/**
 * The figure of a change: the painted frame from which on its chart, or table, looks as it stays.
 * @param {string} name @param {readonly Outcome[]} outcomes @param {{ target?: number, targetP95?: number, note?: string }} aims
 */
export function steady(name, outcomes, { note, ...aims }) {
  if (outcomes.some(({ answered }) => answered === 0)) throw new Error(`${name}: the answer did not change.`);
  const stands = outcomes.map(({ answered }) => answered);
  const first = median(outcomes.map((outcome) => outcome.first));
  const all = median(outcomes.map(({ settled }) => settled));
  const earlier = first < median(stands) ? `first sign ${first.toFixed(0)} ms, ` : "";
  return figure(name, "ms", stands, {
    ...aims,
    note: `${earlier}whole page ${all.toFixed(0)} ms${note ? `, ${note}` : ""}`,
  });
}

/** Without the first, slow ones. @param {string} name @param {readonly Outcome[]} outcomes */
const change = (name, outcomes) => steady(name, outcomes.slice(warming), { target: 35, targetP95: 70 });

/** From the year to January to June of it, to a month, and round again; in Trend all years, by year and by month. */
const periods = {
  Compare: ["January–June", "June", "whole year"],
  Trend: ["January–June of each year", "by month", "by year"],
};

/** The world's trade, which alone is known by month. @param {Site} site */
function parts(site) {
  return visit(site, { query: "?partners=W00&year=2025" }, async (page) => {
    const figures = [];
    for (const [name, labels] of Object.entries(periods)) {
      await view(page, name);
      const outcomes = await repeat(warming + counted, (i) =>
        timed(page, { type: "input" }, () =>
          control(page, "Months").selectOption({ label: labels[i % labels.length] }),
        ),
      );
      figures.push(change(`${name}: change the period, year → January–June → month`, outcomes));
    }
    return figures;
  });
}

/** @param {Site} site */
export async function changes(site) {
  return [...(await years(site)), ...(await parts(site))];
}

/** @param {Site} site */
function years(site) {
  return visit(site, {}, async (page) => {
    const often = (/** @type {(i: number) => Promise<any>} */ act) => repeat(warming + counted, act);
    const nothing = await often(() =>
      timed(page, { type: "keydown", key: "Shift" }, () => page.keyboard.press("Shift")),
    );
    const frames = nothing.slice(warming).map(({ frame }) => frame);
    const figures = [figure("For comparison: a key that changes nothing, to the next frame", "ms", frames)];
    for (const name of ["Compare", "Trend"]) {
      await view(page, name);
      const pairs = await often((i) => partners(page, i));
      figures.push(
        change(
          `${name}: add a partner`,
          pairs.map(({ added }) => added),
        ),
        change(
          `${name}: remove a partner`,
          pairs.map(({ removed }) => removed),
        ),
        change(`${name}: change the year`, await often(() => choice(page, "Year"))),
        change(`${name}: change the scale`, await often(() => choice(page, "Scale"))),
      );
    }
    const rounds = await often(async () => [
      await view(page, "Compare"),
      await view(page, "Trend"),
      await view(page, "Table"),
    ]);
    ["Compare", "Trend", "Table"].forEach((name, i) =>
      figures.push(
        change(
          `Change the view to ${name}`,
          rounds.map((round) => round[i]),
        ),
      ),
    );
    return figures;
  });
}

/** @param {Site} site */
export function heap(site) {
  return visit(site, {}, async (page) => {
    const session = await page.context().newCDPSession(page);
    const used = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await page.evaluate(() => performance.memory.usedJSHeapSize)) / 1e6;
    };
    const before = await used();
    await repeat(20, async (i) => {
      const name = others[i % others.length] ?? "";
      await find(page, name);
      await page.keyboard.press("Enter");
      await leave(page, name);
      for (const label of ["Year", "Scale", "Year", "Scale"]) await (await next(page, label))();
      await button(page, `Remove ${name}`).click();
      for (const to of ["Table", "Compare", "Trend"]) await tab(page, to).click();
      await (
        await next(page, "Year")
      )();
    });
    const note = `${before.toFixed(1)} MB before them`;
    return [figure("JS heap after 200 changes", "MB", [await used()], { target: 120, note })];
  });
}
