import { expect, type Page } from "@playwright/test";
import { violations } from "./axe";
import { answered, button, heading, open, overhang, query, serveChanged, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const title = "How to read this";
const back = (page: Page) => page.getByRole("link", { name: "Back to the chart" });
const lead = (page: Page) => page.getByText(/as 218 countries report it/);

test("how to read the figures opens from the head of the page, and the question is as it was on the way back", async ({
  page,
}) => {
  await open(page, "?view=trend&partners=IT&scale=index");
  const finding = await heading(page).textContent();
  await page.getByRole("banner").getByRole("link", { name: title }).click();
  await expect(heading(page)).toHaveText(title);
  await expect(lead(page)).toBeVisible();
  expect(query(page)).toBe("?view=about&partners=IT&scale=index");
  await expect(page.getByRole("tablist")).toHaveCount(0);

  await back(page).click();
  await expect(heading(page)).toHaveText(finding ?? "");
  expect(query(page)).toBe("?view=trend&partners=IT&scale=index");
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
  await page.goBack();
  await expect(tab(page, "Trend")).toHaveAttribute("aria-selected", "true");
  expect(query(page)).toBe("?view=trend&partners=IT&scale=index");
});

test("it opens from the foot too, is a link that can be sent, and leads to a term", async ({ page }) => {
  await open(page);
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await expect(heading(page)).toHaveText(title);
  expect(query(page)).toBe("?view=about");
  await page.goto("./?view=about&lang=en#rank");
  await answered(page);
  const entry = page.getByRole("term").filter({ hasText: /^Rank$/ });
  await expect(entry).toBeInViewport();
  await back(page).click();
  await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
  expect(new URL(page.url()).hash).toBe("");
});

const meaning = (page: Page, term: string) => page.getByRole("dialog", { name: term, exact: true });

test("a word with a dotted line says in place what it means, by key as by click", async ({ page }) => {
  await open(page);
  const word = button(table(page), "Range allowed");
  await word.click();
  await expect(meaning(page, "Range allowed")).toContainText("“2 billion” for 1.5 to 2.5 billion");
  await expect(meaning(page, "Range allowed")).toBeFocused();
  await word.click();
  await expect(meaning(page, "Range allowed")).toHaveCount(0);

  await word.focus();
  await page.keyboard.press("Enter");
  await expect(meaning(page, "Range allowed")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(meaning(page, "Range allowed")).toHaveCount(0);
  await expect(word).toBeFocused();

  await page.keyboard.press("Space");
  await expect(meaning(page, "Range allowed")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole("term").filter({ hasText: /^Range$/ })).toBeInViewport();
  expect(page.url()).toMatch(/\?view=about#range$/);
});

test.describe("on a narrow screen that is touched", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("the meaning of a verdict opens whole, and closes by a touch beside it", async ({ page }) => {
    await open(page, "?lang=kk");
    await page.getByRole("button", { name: "дөңгелектеу шегінде сәйкес" }).first().tap();
    const opened = meaning(page, "дөңгелектеу шегінде сәйкес");
    await expect(opened).toBeInViewport({ ratio: 1 });
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await page.touchscreen.tap(180, 4);
    await expect(opened).toHaveCount(0);
  });
});

test("the age of each source is told by the reader's own day", async ({ page }) => {
  await page.clock.setFixedTime("2027-05-31T12:00:00Z");
  await open(page, "?view=about");
  await expect(
    page.getByText("Kazakhstan’s latest figures are of June 2026, which ended 11 months ago."),
  ).toBeVisible();
  const funds = page.getByRole("listitem").filter({ hasText: "Direction of Trade Statistics" });
  await expect(funds).toContainText("Figures of 1960–2020; the last of them ended six years ago.");
});

test("a mistake is reported where the catalog says, and nowhere else", async ({ page }) => {
  await open(page, "?view=about");
  await expect(page.getByRole("heading", { name: "If a figure looks wrong" })).toBeVisible();
  const report = page.getByRole("link", { name: "Report a mistake" });
  await expect(report).toHaveCount(0);
  await serveChanged(page, "catalog.json", ['"home": null,', '"home": null, "contact": "mailto:office@example.org",']);
  await page.reload();
  await expect(report).toHaveAttribute("href", "mailto:office@example.org");
});

for (const [language, name] of [
  ["en", "Theme"],
  ["kk", "Безендіру"],
] as const)
  test(`axe finds nothing against it, wide and narrow, light and dark, and nothing is cut: ${language}`, async ({
    page,
  }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `?view=about&theme=light&lang=${language}`);
      await settle(page);
      expect.soft(await violations(page), `light, ${width}`).toEqual([]);
      expect.soft(await overhang(page)).toBe(0);
      await page.getByRole("combobox", { name }).selectOption("dark");
      await settle(page);
      expect.soft(await violations(page, "color-contrast"), `dark, ${width}`).toEqual([]);
    }
  });
