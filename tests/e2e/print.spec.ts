import { expect } from "@playwright/test";
import { heading, open, settle, tab, test } from "./helpers";
import { pagesOf } from "./pdf";

const views = ["compare", "trend", "ranking", "map", "mirror", "table", "brief"];

test.describe("on paper", () => {
  test.use({ colorScheme: "dark" });

  test("every view is dark on white without a control, and says what it says on the screen", async ({ page }) => {
    for (const view of views) {
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await open(page, `?view=${view}&partners=ES,IT`);
      await settle(page);
      await expect(page.locator("footer").last()).toBeVisible();
      // What prints comes when the page has nothing else to do.
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(page.getByRole("tablist"), view).toBeHidden();
      // The head of a column is a name too, and so is a word that opens its meaning.
      const controls = page
        .locator("button:not([popovertarget]), select, input, [role=option]")
        .filter({ visible: true });
      expect(await controls.filter({ hasNot: page.locator("xpath=self::*[ancestor::thead]") }).count(), view).toBe(0);
      const colours = await page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.querySelector("h1:not([hidden]), h2, h3") ?? document.body).color,
      }));
      expect(colours.ground, view).toBe("rgb(255, 255, 255)");
      expect(colours.ink, view).toBe("rgb(26, 26, 26)");
      // A drawing takes the theme of the paper in a turn of its own.
      const isLight = () =>
        [...document.querySelectorAll("main [role=img] text")].every(
          (text) => getComputedStyle(text).fill !== "rgb(236, 236, 232)",
        );
      await expect.poll(() => page.evaluate(isLight), view).toBe(true);
      if (view !== "brief") await expect(heading(page)).toBeVisible();
    }
  });

  test("a brief has one page for each partner, on A4 and on Letter, with any margins", async ({ page }) => {
    await open(page, "?view=brief&partners=ES,PT,CN");
    await expect(page.getByRole("article")).toHaveCount(3);
    await page.evaluate(() => document.fonts.ready);
    for (const format of ["A4", "Letter"])
      for (const margin of ["0", "10mm", "1in"]) {
        const around = { top: margin, right: margin, bottom: margin, left: margin };
        expect(pagesOf(await page.pdf({ format, margin: around })), `${format}, ${margin}`).toBe(3);
      }
    await page.emulateMedia({ media: "print" });
    for (const [width, height] of [
      [794, 1123],
      [816, 1056],
      [600, 860],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const sheet of await page.getByRole("article").all()) {
        const box = await sheet.boundingBox();
        expect(box?.width).toBeLessThanOrEqual(width + 1);
        expect(box?.height).toBeLessThanOrEqual(height);
      }
    }
  });
});

test("the PDF is named in the language of the page", async ({ page }) => {
  await open(page, "?view=brief&partners=ES&lang=ru");
  await expect(page).toHaveTitle("Справка: Казахстан — Испания, 2023 год · Vis-à-Vis");
  await tab(page, "Таблица").click();
  await expect(page).toHaveTitle(/^Торговля Казахстана.*2023 · Vis-à-Vis$/);
  await open(page, "?partners=&lang=es");
  await expect(page).toHaveTitle("No hay ningún socio elegido · Vis-à-Vis");
});
