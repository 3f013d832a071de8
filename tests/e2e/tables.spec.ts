import { expect, type Page } from "@playwright/test";
import { button, open, overhang, table, test } from "./helpers";

/** Views with a table, each in a question that fills it. */
const views = {
  Compare: "?partners=ES,PT",
  Trend: "?view=trend&partners=ES,PT",
  Ranking: "?view=ranking",
  Mirror: "?view=mirror&partners=ES,PT&year=2018-2020",
  Table: "?view=table&partners=ES,PT",
  Investment: "?view=mirror&measure=fdi&partners=NL,ES",
};

for (const [name, address] of Object.entries(views))
  test(`the table of ${name} is sorted by keyboard and copied as text and table`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, address);
    const partner = table(page).getByRole("columnheader", { name: "Partner", exact: true });
    await button(partner, "Partner").focus();
    await page.keyboard.press("Enter");
    await expect(partner).toHaveAttribute("aria-sort", "ascending");
    await page.keyboard.press("Enter");
    await expect(partner).toHaveAttribute("aria-sort", "descending");
    await page.keyboard.press("Enter");
    await expect(partner).not.toHaveAttribute("aria-sort");
    await button(page, "Copy table").first().click();
    await expect(page.getByText(/^\d+ rows copied\.$/)).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return { text: await of("text/plain"), html: await of("text/html") };
    });
    const rows = await table(page).getByRole("row").count();
    // The caption is a line of its own.
    expect(copied.text.split("\n")).toHaveLength(rows + 1);
    expect(copied.text).toContain("Partner\t");
    expect(copied.html).toContain("<caption>");
  });

/** Whether a cell lies wholly within the window. */
const isInSight = (page: Page, text: string): Promise<boolean> =>
  table(page)
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left >= 0 && right <= document.documentElement.clientWidth;
    });

for (const width of [1280, 768, 360])
  test(`at ${width} px a table shows verdict and change without being scrolled, and what was the latest year first`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "?view=table&partners=ES,PT");
    for (const text of ["agrees within rounding", "−22.4%", "2,011.8"])
      expect.soft(await isInSight(page, text), text).toBe(true);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await open(page, "?view=trend&partners=ES,PT");
    for (const text of ["2025", "2024", "2,008.8"]) expect.soft(await isInSight(page, text), text).toBe(true);
  });

test("on a phone the first column stays while the years are scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, "?view=trend&partners=ES,PT");
  const room = page.getByRole("region", { name: "The figures" });
  await room.evaluate((element) => (element.scrollLeft = 600));
  await expect.poll(() => room.evaluate((element) => element.scrollLeft)).toBeGreaterThan(300);
  expect(await isInSight(page, "Exports")).toBe(true);
  expect(await isInSight(page, "Spain")).toBe(true);
  expect(await isInSight(page, "2025")).toBe(false);
});
