// The list of reporters, opened and searched.
import type { Locator, Page } from "@playwright/test";
import { control } from "../e2e/helpers";
import { steady, timed } from "./changes";
import type { Figure } from "./figure";
import type { Outcome } from "./page/watch";
import { repeat, type Site, visit } from "./visit";

const [warming, counted] = [5, 30];

/** Milliseconds that a reader looks before the next act, while what is fetched ahead comes. */
export const rest = 400;

export const reporterList = (page: Page): Locator => page.getByRole("listbox", { name: "Reporter", exact: true });
const offered = (page: Page): Locator => reporterList(page).getByRole("option");

/** Whether the page has fetched a file, with or without its hash behind “#”; runs in the page. */
export const isFetched = (file: string): boolean =>
  performance.getEntriesByType("resource").some(({ name }) => new URL(name).pathname.endsWith(`/${file}`));

/** Waits for the list of all reporters, which is fetched in an idle moment. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(isFetched, "reporters.json");
  await page.waitForTimeout(rest);
}

/** Opens the list by its key, and waits until all are in it. */
export async function open(page: Page): Promise<void> {
  await control(page, "Reporter").focus();
  await page.keyboard.press("Enter");
  await offered(page).nth(200).waitFor();
}

/** Closes the list; the focus is back on the blank. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await offered(page).first().waitFor({ state: "detached" });
  // The field is there for a moment more than its list, and hears no key that opens one.
  await control(page, "Reporter").and(page.locator("select")).waitFor();
}

/** What the list is when it can be used: the field has the focus, and all stand below it. */
async function used(page: Page): Promise<void> {
  const isReady = await control(page, "Reporter").evaluate((field) => field === document.activeElement);
  const count = await offered(page).count();
  if (!isReady || count < 200) throw new Error(`The list of reporters cannot be used: it has ${count} entries.`);
}

async function byKey(page: Page): Promise<Outcome> {
  await control(page, "Reporter").focus();
  const act = () => page.keyboard.press("Enter");
  const outcome = await timed(page, { type: "keydown", key: "Enter", what: "list" }, act);
  await used(page);
  return outcome;
}

async function byClick(page: Page): Promise<Outcome> {
  const act = () => control(page, "Reporter").click();
  const outcome = await timed(page, { type: "mousedown", what: "list" }, act);
  await used(page);
  return outcome;
}

const letters = ["a", "k", "s", "u", "m"];

async function typed(page: Page, i: number): Promise<Outcome> {
  await open(page);
  const key = letters[i % letters.length] ?? "";
  return timed(page, { type: "keydown", key, what: "list" }, () => page.keyboard.press(key));
}

const later = (name: string, outcomes: readonly Outcome[]): Figure =>
  steady(name, outcomes.slice(warming), { target: 50 });

export async function theList(site: Site): Promise<Figure[]> {
  const first = await repeat(9, () =>
    visit(site, {}, async (page) => {
      await idle(page);
      return byKey(page);
    }),
  );
  const others = await visit(site, {}, async (page) => {
    await idle(page);
    const often = (act: (page: Page, i: number) => Promise<Outcome>) =>
      repeat(warming + counted, async (i) => {
        const outcome = await act(page, i);
        await close(page);
        return outcome;
      });
    return { key: await often(byKey), click: await often(byClick), letter: await often(typed) };
  });
  return [
    steady("The list of reporters, opened for the first time, what searches it fetched", first, { target: 50 }),
    later("The list of reporters, opened by a key", others.key),
    later("The list of reporters, opened by a click", others.click),
    later("The list of reporters, from a letter to what it leaves", others.letter),
  ];
}
