import { expect, type Page } from "@playwright/test";
import { button, chart, control, heading, open, overhang, query, settle, tab, test } from "./helpers";

const list = (page: Page) => page.getByRole("listbox", { name: /^Partners by/ });
const partner = (page: Page, name: RegExp) => list(page).getByRole("option", { name });
const land = (page: Page, code: string) => chart(page).locator(`[data-code="${code}"]`).last();
const tooltip = (page: Page) => page.getByRole("figure").locator("[aria-hidden=true] > p");

test.describe.configure({ mode: "parallel" });

test("the map and its shapes are fetched when it is opened, not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => /\/Map-.*\.js$/.test(url))).toEqual([]);
  await tab(page, "Map").click();
  await expect(heading(page)).toHaveText(
    "Kazakhstan’s turnover with 21 of 204 partners passed a billion dollars in 2023; Spain is 14th and Portugal 69th",
  );
  expect(fetched.filter((url) => /\/Map-.*\.js$/.test(url))).toHaveLength(1);
  expect(query(page)).toBe("?view=map");
  await expect(page.getByText(/imply no opinion on the status of any territory/)).toBeVisible();
});

test("a pointer over a country tells its figure and rank; a click adds it, another takes it away", async ({ page }) => {
  await open(page, "?view=map");
  await land(page, "BR").hover();
  await expect(tooltip(page)).toHaveText("Brazil, 258.4 million US dollars, 43rd of 204");
  await land(page, "BR").click();
  await expect(button(page, "Remove Brazil")).toBeVisible();
  await expect(chart(page).getByText("Brazil 258.4")).toBeVisible();
  await land(page, "BR").click();
  await expect(button(page, "Remove Brazil")).toBeHidden();
});

test("a small state is reached by its dot", async ({ page }) => {
  await open(page, "?view=map");
  await land(page, "MT").hover();
  await expect(tooltip(page)).toHaveText(/^Malta, /);
  await land(page, "MT").click();
  await expect(button(page, "Remove Malta")).toBeVisible();
});

test("the keyboard has all that the pointer has", async ({ page }) => {
  await open(page, "?view=map");
  await partner(page, /^Spain/).focus();
  await expect(tooltip(page)).toHaveText("Spain, 2,011.8 million US dollars, 14th of 204");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(tooltip(page)).toHaveText("Russia, 27,054.4 million US dollars, 2nd of 204");
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove Russia")).toBeVisible();
  await expect(partner(page, /^Russia/)).toBeFocused();
  await expect(partner(page, /^Russia/)).toHaveAttribute("aria-selected", "true");
});

test("what is not reported is hatched, what is not traded is not, and another year changes both", async ({ page }) => {
  await open(page, "?view=map&measure=exports");
  await expect(land(page, "TD")).toHaveAttribute("fill", /^url\(#/);
  await expect(land(page, "KZ")).not.toHaveAttribute("fill", /^url\(#/);
  await expect(chart(page).getByText("no exports")).toBeVisible();
  const before = await land(page, "PT").getAttribute("fill");
  // Exports to Portugal were fifty times as large.
  await control(page, "Year").selectOption("2019");
  await expect(heading(page)).toHaveText(/in 2019/);
  await expect(land(page, "PT")).not.toHaveAttribute("fill", before ?? "");
});

test("a balance has two hues and names its deficits", async ({ page }) => {
  await open(page, "?view=map&measure=balance");
  await expect(heading(page)).toHaveText("Kazakhstan had a surplus with 52 partners and a deficit with 148 in 2023");
  await expect(chart(page).getByText("−10,000 to −1,000")).toBeVisible();
});

test("a picture of the map is taken", async ({ page }) => {
  await open(page, "?view=map&theme=dark");
  for (const [name, file] of [
    ["Download PNG", "kazakhstan-spain-portugal-map-2023.png"],
    ["Download SVG", "kazakhstan-spain-portugal-map-2023.svg"],
    ["Download CSV", "kazakhstan-spain-portugal-map-2023.csv"],
  ] as const) {
    const saving = page.waitForEvent("download");
    await button(page, name).click();
    expect((await saving).suggestedFilename()).toBe(file);
  }
});

test("on a phone the map fits, and the list below it serves the finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?view=map");
  await settle(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  const row = await partner(page, /^Italy/).boundingBox();
  expect(row?.height).toBeGreaterThanOrEqual(40);
  await partner(page, /^Italy/).click();
  await expect(button(page, "Remove Italy")).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap shows the figure with a button to add, and adds nothing by itself", async ({ page }) => {
    await open(page, "?view=map");
    await settle(page);
    await land(page, "BR").tap();
    await expect(page.getByText("Brazil, 258.4 million US dollars, 43rd of 204").last()).toBeVisible();
    expect(query(page)).toBe("?view=map");
    await button(page, "Add Brazil").tap();
    await expect(button(page, "Remove Brazil").first()).toBeVisible();
    expect(query(page)).toBe("?view=map&partners=ES,PT,BR");
    await land(page, "GL").tap();
    await expect(page.getByText(/^Greenland, 2\.5 million US dollars, 105th of 204/).last()).toBeVisible();
    expect(query(page)).toBe("?view=map&partners=ES,PT,BR");
  });
});
