// Changes of what is asked: how soon they are painted.
import type { Page } from "@playwright/test";
import { button, control, offers, tab } from "../e2e/helpers";
import { type Aims, type Figure, figure, median } from "./figure";
import type { Answer, Outcome } from "./page/watch";
import { repeat, type Site, visit } from "./visit";

/** The event that a change begins with, where its answer shows, and how many milliseconds without a change end it. */
interface Trigger {
  readonly type: string;
  readonly key?: string;
  readonly what?: Answer;
  readonly quiet?: number;
}

const warming = 5;
const counted = 40;
export const others = ["Italy", "China", "Germany", "France", "Uzbekistan"] as const;
const another = (i: number): string => others[i % others.length] ?? others[0];

/** Does something and says how long after its event which frame was painted. */
export async function timed(
  page: Page,
  { type, key, what = "chart", quiet = 120 }: Trigger,
  act: () => Promise<unknown>,
): Promise<Outcome> {
  await page.evaluate(([t, k, w, q]) => window.bench.arm(t, k, w, q), [type, key ?? null, what, quiet] as const);
  await act();
  return page.evaluate(() => window.bench.outcome());
}

/** Types a partner's name into the blank, so that only Enter is missing. */
export async function find(page: Page, name: string): Promise<void> {
  await control(page, "Add partner").click();
  await page.keyboard.type(name);
  await offers(page).filter({ hasText: name }).first().waitFor();
}

/** Leaves the blank, which stays open for another partner. */
export async function leave(page: Page, name: string): Promise<void> {
  await button(page, `Remove ${name}`).waitFor();
  await page.keyboard.press("Escape");
  await offers(page).first().waitFor({ state: "detached" });
}

/** What chooses the next of a select's options, and the first after the last. */
export async function next(page: Page, label: string): Promise<() => Promise<unknown>> {
  const select = control(page, label);
  const values = await select
    .locator("option")
    .evaluateAll((all) => all.map((option) => (option instanceof HTMLOptionElement ? option.value : "")));
  const at = values.indexOf(await select.inputValue());
  return () => select.selectOption(values[(at + 1) % values.length] ?? "");
}

async function partners(page: Page, i: number) {
  const name = another(i);
  await find(page, name);
  const added = await timed(page, { type: "keydown", key: "Enter" }, () => page.keyboard.press("Enter"));
  await leave(page, name);
  const removed = await timed(page, { type: "click" }, () => button(page, `Remove ${name}`).click());
  return { added, removed };
}

const choice = async (page: Page, label: string): Promise<Outcome> =>
  timed(page, { type: "input" }, await next(page, label));

const view = (page: Page, name: string): Promise<Outcome> =>
  timed(page, { type: "click", what: name === "Table" ? "table" : "chart" }, () => tab(page, name).click());

/** The figure of a change: the painted frame from which on its chart, or table, looks as it stays. */
export function steady(name: string, outcomes: readonly Outcome[], { note, ...aims }: Aims): Figure {
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

/** Without the first, slow ones. */
const change = (name: string, outcomes: readonly Outcome[]): Figure =>
  steady(name, outcomes.slice(warming), { target: 33, targetP95: 70 });

const often = <T>(act: (i: number) => Promise<T>): Promise<T[]> => repeat(warming + counted, act);

/** From the year to January to June of it, to a month, and round again; in Trend all years, by year and by month. */
const periods: Readonly<Record<string, readonly string[]>> = {
  Compare: ["January–June", "June", "whole year"],
  Trend: ["January–June of each year", "by month", "by year"],
};

/** The world's trade, which alone is known by month. */
const parts = (site: Site): Promise<Figure[]> =>
  visit(site, { query: "?partners=W00&year=2025" }, async (page) => {
    const figures: Figure[] = [];
    for (const [name, labels] of Object.entries(periods)) {
      await view(page, name);
      const outcomes = await often((i) =>
        timed(page, { type: "input" }, () =>
          control(page, "Months").selectOption({ label: labels[i % labels.length] ?? "" }),
        ),
      );
      figures.push(change(`${name}: change the period, year → January–June → month`, outcomes));
    }
    return figures;
  });

/** Another year; of a trend another beginning, as one that begins with its last year is of all. */
const year = async (page: Page, name: string, i: number): Promise<Outcome> =>
  name === "Trend"
    ? timed(page, { type: "input" }, () => control(page, "Year").selectOption(i % 2 === 0 ? "2004" : "2005"))
    : choice(page, "Year");

async function ofView(page: Page, name: string): Promise<Figure[]> {
  await view(page, name);
  const pairs = await often((i) => partners(page, i));
  const [added, removed] = [pairs.map((pair) => pair.added), pairs.map((pair) => pair.removed)];
  return [
    change(`${name}: add a partner`, added),
    change(`${name}: remove a partner`, removed),
    change(`${name}: change the year`, await often((i) => year(page, name, i))),
    change(`${name}: change the scale`, await often(() => choice(page, "Scale"))),
  ];
}

async function ofViews(page: Page): Promise<Figure[]> {
  const names = ["Compare", "Trend", "Table"];
  const rounds = await often(async () => {
    const outcomes: (readonly [string, Outcome])[] = [];
    for (const name of names) outcomes.push([name, await view(page, name)]);
    return new Map(outcomes);
  });
  return names.map((name) => {
    const outcomes = rounds.flatMap((round) => round.get(name) ?? []);
    return change(`Change the view to ${name}`, outcomes);
  });
}

const years = (site: Site): Promise<Figure[]> =>
  visit(site, {}, async (page) => {
    const nothing = await often(() =>
      timed(page, { type: "keydown", key: "Shift" }, () => page.keyboard.press("Shift")),
    );
    const frames = nothing.slice(warming).map(({ frame }) => frame);
    return [
      figure("For comparison: a key that changes nothing, to the next frame", "ms", frames),
      ...(await ofView(page, "Compare")),
      ...(await ofView(page, "Trend")),
      ...(await ofViews(page)),
    ];
  });

export const changes = async (site: Site): Promise<Figure[]> => [...(await years(site)), ...(await parts(site))];
