import { expect, type Page } from "@playwright/test";
import { chart, control, heading, open, overhang, query, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

/** Names of the series files that a page asks for. */
function seriesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, name] = /series\/([\w-]+)\.json$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

/** A reporter in the open list of the blank. */
const listed = (page: Page, name: RegExp) =>
  page.getByRole("listbox", { name: "Reporter" }).getByRole("option", { name });

test("the reporter is changed, and its figures of the country seen before are shown", async ({ page }) => {
  await open(page);
  await control(page, "Reporter").click();
  await expect(listed(page, /^Spain \(IMF, Eurostat, 1960–2023\)$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(control(page, "Reporter")).toBeFocused();
  await control(page, "Reporter").selectOption("ES");
  await expect(heading(page)).toHaveText(
    "Turnover with Kazakhstan came to 1.5\u00A0billion US dollars in 2020, 16.7% less than in 2019",
  );
  expect(query(page)).toBe("?reporter=ES&partners=KZ");
  await expect(page.getByRole("banner")).toContainText(/Spain · IMF, 1993–2020.* · file of 19\s+February 2022/);
  await expect(control(page, "Source")).toHaveValue("imf-dots");
  await expect(page.locator("footer")).not.toContainText("Bureau");
  await page.goBack();
  await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
});

test("what is shown stays until another reporter's file has come", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/series/DE.json", async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await control(page, "Reporter").selectOption("DE");
  await expect.poll(() => query(page)).toBe("?reporter=DE&partners=KZ");
  await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
  release();
  await expect(heading(page)).toHaveText(/^Turnover with Kazakhstan came to .+ in 2020/);
});

test("only the files that a question needs are asked for, and those of its partners ahead", async ({ page }) => {
  const asked = seriesOf(page);
  await open(page);
  expect(asked.slice(0, 1)).toEqual(["KZ"]);
  await expect.poll(() => [...asked].sort()).toEqual(["ES", "KZ", "KZ-imf-dots", "PT"]);
});

test("a reporter that the pointer rests on is fetched, and chosen it asks for nothing more", async ({ page }) => {
  const asked = seriesOf(page);
  await open(page);
  await expect.poll(() => asked.length).toBe(4);
  await control(page, "Reporter").click();
  await listed(page, /^Germany/).hover();
  await expect.poll(() => asked.slice(4)).toEqual(["DE"]);
  expect(query(page)).toBe("");
  await listed(page, /^Germany/).click();
  await expect(heading(page)).toHaveText(/^Turnover with Kazakhstan came to .+ in 2020/);
  expect(query(page)).toBe("?reporter=DE&partners=KZ");
  expect(asked.filter((name) => name === "DE")).toHaveLength(1);
});

test("a reporter that is typed is fetched before Enter takes it, in any of the languages", async ({ page }) => {
  const asked = seriesOf(page);
  await open(page);
  await expect.poll(() => asked.length).toBe(4);
  await control(page, "Reporter").focus();
  await page.keyboard.type("alem");
  await expect(listed(page, /^Germany/)).toBeVisible();
  await expect.poll(() => asked).toContain("DE");
  expect(query(page)).toBe("");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(/^Turnover with Kazakhstan came to .+ in 2020/);
  expect(query(page)).toBe("?reporter=DE&partners=KZ");
});

test("while the list of reporters is under way it says so, and denies nobody", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/reporters.json", async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await control(page, "Reporter").click();
  await page.keyboard.type("Chile");
  await expect(page.getByText("The other countries are loading.")).toBeVisible();
  release();
  await expect(listed(page, /^Chile/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(/^Turnover with Kazakhstan came to/);
});

test("the list of reporters has all 218 of them, also when it is opened again", async ({ page }) => {
  await open(page);
  for (let times = 0; times < 2; times++) {
    await control(page, "Reporter").click();
    await expect(listed(page, /./)).toHaveCount(218);
    await page.keyboard.press("Escape");
  }
});

for (const width of [1280, 360])
  test(`the open list of reporters stands within the window, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 });
    await open(page);
    await control(page, "Reporter").click();
    const option = listed(page, /^Kazakhstan/);
    await expect(option).toBeInViewport({ ratio: 1 });
    const box = await option.boundingBox();
    expect(box?.x).toBeGreaterThan(8);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(width - 8);
    expect(await overhang(page)).toBe(0);
    await page.keyboard.press("Escape");
    await expect(option).not.toBeVisible();
  });

test("a trend marks where one source gives way to another, and a year before is the other's", async ({ page }) => {
  await open(page, "?view=trend");
  await expect(chart(page).getByText("IMF", { exact: true }).first()).toBeVisible();
  await expect(chart(page).getByText("BNS", { exact: true }).first()).toBeVisible();
  await expect(table(page).getByRole("caption")).toContainText(/Source: BNS 2018–\d{4}; IMF 1992–2017$/);
  await tab(page, "Compare").click();
  await control(page, "Year").selectOption("2005");
  await expect(heading(page)).toHaveText("Turnover with Spain was 1.7 times that with Portugal in 2005");
  await expect(
    page.getByText(/^Source: International Monetary Fund, Direction of Trade Statistics, file of/),
  ).toBeVisible();
});

test("a link to another reporter and other partners is answered", async ({ page }) => {
  const asked = seriesOf(page);
  await open(page, "?reporter=FR&partners=IT,CN&year=2015");
  await expect(heading(page)).toHaveText(/^Turnover with Italy was .+ that with China in 2015/);
  // What may be asked next comes after these, in an idle moment.
  expect(asked.filter((name) => name.startsWith("FR")).slice(0, 2)).toEqual(["FR", "FR-imf-dots"]);
  await tab(page, "Ranking").click();
  await expect(heading(page)).toHaveText("Italy is France’s 3rd partner, China the 8th of 209");
});
