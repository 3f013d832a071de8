import { expect } from "@playwright/test";
import { button, cells, chart, control, heading, open, query, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

test("five partners are put on a slide in six gestures: one measure, the largest first", async ({ page }) => {
  await open(page);
  const plus = control(page, "Add partner");
  await plus.click();
  await plus.fill("Italy, Germany, France");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(heading(page)).toHaveText(/^Italy had the largest turnover of the five partners in 2023: 16\.1.billion/);
  await expect(chart(page).getByText("stated 3.9 billion and ~ 4 billion")).toBeVisible();
  await control(page, "Measure").selectOption("exports");
  await expect(heading(page)).toHaveText(/^Exports to Italy were the largest of the five partners/);
  await control(page, "Order").selectOption("by change");
  await page.getByRole("checkbox", { name: "What it consists of" }).uncheck();
  expect(query(page)).toBe("?partners=ES,PT,IT,DE,FR&measure=exports&order=percent&without=composition");
  const saved = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  await control(page, "Drawn").selectOption("turnover, exports, imports");
  await expect(chart(page).getByText("On one scale")).toBeVisible();
  expect(query(page)).toContain("&form=flows");
});

test("a change is shown since another year, in the sentence and in the table", async ({ page }) => {
  await open(page, "?partners=IT");
  await control(page, "Change since").selectOption("2018");
  await expect(heading(page)).toHaveText(/21\.6% more than in 2018$/);
  expect(query(page)).toBe("?partners=IT&year=2018-2023");
  await expect(table(page).getByRole("columnheader", { name: "2018" })).toBeVisible();
  const [, first] = await cells(table(page));
  expect(first?.slice(0, 5)).toEqual(["Italy", "Turnover", "16,075.5", "13,219.8", "+21.6%"]);
  await control(page, "Change since").selectOption("2022");
  await expect(heading(page)).toHaveText(/7\.8% more than in 2022$/);
  expect(query(page)).toBe("?partners=IT&year=2023");
});

test("the paragraph on Italy in Russian, after the statistics, is written in four gestures", async ({ page }) => {
  await open(page);
  const plus = control(page, "Add partner");
  await plus.fill("Italy");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const reference = page.getByRole("region", { name: "For reference" });
  await reference.getByRole("radio", { name: "from the statistics" }).check();
  await reference.getByRole("radio", { name: "Русский" }).check();
  const italy = reference.getByRole("article", { name: "Italy" });
  await expect(italy.getByRole("paragraph").first()).toContainText(
    /в 2023 году двусторонний товарооборот с Италией составил 16,1.млрд/,
  );
  expect(query(page)).toBe("?partners=ES,PT,IT&text=statistics.ru");
});
