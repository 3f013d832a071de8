import { expect } from "@playwright/test";
import { cells, chart, control, heading, open, overhang, query, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

test("direct investment is chosen as a measure, and Back leads to trade again", async ({ page }) => {
  await open(page, "?partners=CN,US");
  await control(page, "Measure").selectOption("fdi");
  await expect(heading(page)).toHaveText(
    "Direct investment in Kazakhstan, position at the end of 2024, million US dollars: China – 6,328.9; United States – 39,756.7",
  );
  expect(query(page)).toBe("?partners=CN,US&measure=fdi");
  await expect(control(page, "Year")).toHaveValue("2024");
  await control(page, "Investment").selectOption("outward");
  await expect(heading(page)).toHaveText(/^Direct investment held by Kazakhstan/);
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText(/^Turnover with China/);
});

test("what was stated of Spain and Portugal is drawn alone, with its open ends and without a year", async ({
  page,
}) => {
  await open(page, "?measure=fdi");
  await expect(heading(page)).toHaveText(
    "Gross inflow of direct investment into Kazakhstan, as stated: Spain – more than 300\u00A0million US dollars; Portugal – more than 255\u00A0million US dollars",
  );
  await expect(control(page, "Year")).toHaveCount(0);
  await expect(chart(page)).toContainText("> 300 million");
});

test("Mirror sets what China reports beside what Kazakhstan does, and says what the United States keep back", async ({
  page,
}) => {
  await open(page, "?view=mirror&partners=CN,US&measure=fdi");
  const rows = await cells(table(page));
  expect(rows.slice(1)).toEqual([
    ["China", "2024", "6,328.9", "6,183.7"],
    ["United States", "2024", "39,756.7", "confidential"],
  ]);
  await expect(table(page).getByText("Sources, Kazakhstan; partner: IMF; IMF")).toBeVisible();
});

test("the question keeps its measure from view to view, on a phone without a sideways scroll", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, "?partners=CN,US&measure=fdi");
  for (const view of ["Trend", "Ranking", "Map", "Mirror", "Table", "Brief", "Compare"]) {
    await tab(page, view).click();
    await expect(tab(page, view)).toHaveAttribute("aria-selected", "true");
    await expect(heading(page)).toBeVisible();
    expect(query(page)).toContain("measure=fdi");
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  }
});

test("a picture of positions, dropped on the page of trade, brings them back unchanged", async ({ page }) => {
  await open(page, "?partners=CN,US&measure=fdi-inward&year=2024");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download PNG", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("kazakhstan-china-united-states-compare-fdi-inward-2024.png");
  const path = await download.path();
  await open(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open…", exact: true }).click(),
  ]);
  await chooser.setFiles(path);
  await expect(heading(page)).toHaveText(/^Direct investment in Kazakhstan/);
  await expect(page.getByText("Figures unchanged")).toBeVisible();
});
