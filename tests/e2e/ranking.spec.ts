import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import {
  question,
  button,
  cells,
  chart,
  control,
  heading,
  open,
  overhang,
  query,
  settle,
  tab,
  table,
  test,
} from "./helpers";

const list = (page: Page) => page.getByRole("listbox", { name: /^Partners by/ });
const partner = (page: Page, name: RegExp) => list(page).getByRole("option", { name });

test.describe.configure({ mode: "parallel" });

test("the ranking answers the question, and its figures follow", async ({ page }) => {
  await open(page);
  await tab(page, "Ranking").click();
  await expect(heading(page)).toHaveText("Spain is Kazakhstan’s 14th partner, Portugal the 69th of 204");
  await expect(question(page)).toHaveText(/^Rank the partners of .*Kazakhstan.* in .*2023.*, marking .*Spain/);
  expect(query(page)).toBe("?view=ranking");
  const rows = await cells(table(page));
  expect(rows.find(([name]) => name === "Spain")?.join("; ")).toBe(
    "Spain; 14; 2,011.8; 1.4%; −22.4%; 1,485.5; 526.3; +959.2; 12; down 2",
  );
  expect(rows.find(([name]) => name === "134 partners after")?.slice(1, 4)).toEqual(["71–204", "533.4", "0.4%"]);
});

test("each row of the drawing lies under the place that marks it, by pointer and by keyboard", async ({ page }) => {
  await open(page, "?view=ranking");
  await settle(page);
  const label = await chart(page).getByText("Italy", { exact: true }).boundingBox();
  const row = await partner(page, /^Italy/).boundingBox();
  expect(label && row && label.y >= row.y && label.y + label.height <= row.y + row.height).toBe(true);
  await page.mouse.click((label?.x ?? 0) + 5, (label?.y ?? 0) + 5);
  await expect(button(page, "Remove Italy")).toBeVisible();
  expect(query(page)).toBe("?view=ranking&partners=ES,PT,IT");
  await page.keyboard.press("ArrowDown");
  await expect(partner(page, /^South Korea/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove South Korea")).toBeVisible();
  await page.goBack();
  await expect(button(page, "Remove South Korea")).toBeHidden();
});

test("a group is in the address, and the link reproduces it", async ({ page, context }) => {
  await open(page, "?view=ranking&partners=ES");
  await button(page, "European Union").click();
  await expect(heading(page)).toHaveText("Spain is 7th of the 27 in the European Union, 4.9% of their turnover");
  expect(query(page)).toBe("?view=ranking&partners=ES&group=EU");
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(heading(again)).toHaveText("Spain is 7th of the 27 in the European Union, 4.9% of their turnover");
  await control(again, "Year").selectOption("2018");
  await expect(heading(again)).toHaveText(/^Spain is 5th of the 28 in the European Union/);
});

test("a group that nobody knows is told, and all partners are ranked", async ({ page }) => {
  await open(page, "?view=ranking&group=ZZ");
  await expect(page.getByText("“group=ZZ” is not a group known here")).toBeVisible();
  await expect(heading(page)).toHaveText(/of 204$/);
});

test("all 204 partners are drawn on request, and the list is searched in Russian", async ({ page }) => {
  await open(page, "?view=ranking");
  await button(page, "Show all").click();
  await expect(list(page).getByRole("option")).toHaveCount(204);
  await page.getByRole("searchbox", { name: "Find in the list" }).fill("Брази");
  await expect(list(page).getByRole("option")).toHaveCount(1);
  await expect(partner(page, /^Brazil, 258\.4 million US dollars, 43rd of 204$/)).toBeVisible();
});

test("another measure and another year change the answer", async ({ page }) => {
  await open(page, "?view=ranking");
  await control(page, "Measure").selectOption("balance");
  await expect(heading(page)).toHaveText(/^The surplus with Spain is the 10th largest of 52/);
  await control(page, "Measure").selectOption("exports");
  await expect(chart(page).getByText("70 partners without exports")).toBeVisible();
  await control(page, "Year").selectOption("2018");
  await expect(table(page).getByRole("columnheader", { name: /^Rank in/ })).toHaveCount(0);
});

test("the figures of the whole ranking are saved, and a picture of it is taken", async ({ page }) => {
  await open(page, "?view=ranking&group=EU");
  const csv = page.waitForEvent("download");
  await button(page, "Download CSV").click();
  const lines = (await readFile(await (await csv).path(), "utf8")).trim().split("\r\n");
  // A head, the group, and its 27 members.
  expect(lines).toHaveLength(29);
  expect(lines).toContainEqual(expect.stringMatching(/^KZ,ES,turnover,2023,2011\d{6},USD,/));
  const png = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  expect((await png).suggestedFilename()).toBe("kazakhstan-spain-portugal-ranking-2023.png");
});

test("without anyone marked the largest partner is named", async ({ page }) => {
  await open(page, "?view=ranking&partners=");
  await expect(heading(page)).toHaveText("China is Kazakhstan’s largest partner of 204");
});

test("on a phone every label stands within the drawing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?view=ranking&partners=GS,CF,FK&measure=imports");
  await settle(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  const frame = await chart(page).boundingBox();
  const beyond = await chart(page).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll("text")].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    }).length;
  });
  expect([frame !== null, beyond]).toEqual([true, 0]);
});

test("which partners of the European Union grew most since 2018 is found in four gestures", async ({ page }) => {
  await open(page);
  await tab(page, "Ranking").click();
  await button(page, "European Union").click();
  await control(page, "Change since").selectOption("2018");
  await expect(heading(page)).toHaveText(/^Spain is 19th of 27 .* by growth of turnover from 2018 to 2023 \(−1\.4%\)/);
  await expect(partner(page, /^Estonia, from 27\.0 to 157\.5 million US dollars, \+483\.8%, 1st of 27/)).toBeVisible();
  expect(query(page)).toBe("?view=ranking&year=2018-2023&group=EU");
  await button(table(page), "Change").click();
  await expect(heading(page)).toHaveText(/^Spain is 20th of 27 .* in dollars/);
  await expect(page.getByRole("columnheader", { name: "Change", exact: true })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(query(page)).toBe("?view=ranking&year=2018-2023&group=EU&order=amount");
  const [, first] = await cells(table(page));
  expect(first).toEqual(["Italy", "1", "+21.6%", "+2,855.7", "13,219.8", "16,075.5", "+4.0%", "+7.8"]);
  await page.reload();
  await expect(heading(page)).toHaveText(/^Spain is 20th of 27/);
});

test("another year keeps what a change is shown since, and taking that away leaves the ranking of the year", async ({
  page,
}) => {
  await open(page, "?view=ranking&year=2018-2023");
  await control(page, "Year").selectOption("2022");
  await expect(heading(page)).toHaveText(/from 2018 to 2022/);
  expect(query(page)).toBe("?view=ranking&year=2018-2022");
  await control(page, "Year").selectOption("2018");
  await expect(heading(page)).toHaveText(/^Spain is Kazakhstan’s/);
  expect(query(page)).toBe("?view=ranking&year=2018");
});
