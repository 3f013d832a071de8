import { expect, type Page } from "@playwright/test";
import { textsOf } from "./drawings";
import { viewNames } from "../../src/core/question";
import { open, settle, test } from "./helpers";
import { lengthenedAddress } from "./playwright.config";
import { languages, type Language } from "../../src/core/language";

test.describe.configure({ mode: "parallel" });

/** What is wider than its place: controls, tabs and heads of tables; and the page itself. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const places = [...document.querySelectorAll<HTMLElement>("button, [role=tab], th, input[role=combobox]")];
    const wide = places.filter(
      (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline",
    );
    const isShown = (each: Element | null): boolean =>
      each === null || (getComputedStyle(each).clipPath !== "inset(50%)" && isShown(each.parentElement));
    return [
      ...wide.filter(isShown).map(({ textContent, className }) => textContent || className),
      ...(scrollWidth > clientWidth ? [`the page by ${scrollWidth - clientWidth}`] : []),
    ];
  });

/** Every view holds its texts, on the page and in its drawings. */
async function isLegible(page: Page, width: number, language: Language): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  for (const view of viewNames) {
    await open(page, `?view=${view}&lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await settle(page);
    await expect(page.getByRole("tab", { selected: true })).toBeInViewport({ ratio: 0.95 });
    expect(await cut(page), view).toEqual([]);
    for (const drawing of await page.getByRole("img").locator("svg").all())
      expect(await textsOf(drawing), view).toMatchObject({ outside: [], overlapping: [] });
  }
}

for (const width of [1280, 360]) {
  for (const language of languages)
    test(`at ${width} pixels no text is cut or over another in ${language}`, async ({ page }) =>
      isLegible(page, width, language));

  test.describe("with every text a third longer", () => {
    test.use({ baseURL: lengthenedAddress });

    test(`at ${width} pixels no text is cut or over another`, async ({ page }) => {
      await open(page, "?lang=es");
      await expect(page.getByRole("tab").first()).toHaveText("Cóómpååréé");
      await isLegible(page, width, "es");
    });
  });
}
