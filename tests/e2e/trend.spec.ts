import { expect, type Page } from "@playwright/test";
import { languages } from "../../src/core/language";
import { button, chart, control, heading, open, overhang, query, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

/** The texts of the rows of what was stated of a partner's flow. */
const stated = async (page: Page, name: RegExp): Promise<string[]> => {
  const texts = await table(page).getByRole("row", { name }).allTextContents();
  return texts.map((text) => text.replaceAll("\u00A0", " ").trim());
};
const already =
  "differs by 0.6% Already before the statement, the 2022 edition (file of 28 July 2023) gave 30,788.6 thousand; the 2023 edition (25 July 2024) gives the same.";
const later =
  "differs slightly; a later edition The 2023 edition (25 July 2024) is later than the statement; none from before it is held here.";

test("what was stated lies on the line of its flow, with its literal below the figure", async ({ page }) => {
  await open(page, "?view=trend&year=1992-2023");
  for (const literal of ["2 billion", "1.5 billion", "500 million", "50.5 million", "4.9 million", "45.6 million"])
    await expect(chart(page).getByText(`stated ${literal}`, { exact: true })).toBeVisible();
  await expect(chart(page).getByText("as stated", { exact: true })).toBeVisible();
  await expect(chart(page).getByText("range its rounding allows")).toBeVisible();
  await expect(page.getByRole("figure")).toContainText(
    "Stated figures: Ministry of Foreign Affairs of the Republic of Kazakhstan, 16 February and 7 March 2024.",
  );
});

test("where later figures follow, what was stated lies on the line as before, and is told by its mark", async ({
  page,
}) => {
  await open(page, "?view=trend");
  for (const told of [
    "turnover, 2023: stated 2\u00A0billion (agrees)",
    "exports, 2023: stated 1.5\u00A0billion (agrees)",
    "imports, 2023: stated 500\u00A0million (agrees within rounding)",
  ])
    await expect(chart(page)).toContainText(`Spain, ${told}`);
});

test("an earlier statement has its literal beside its mark where the years leave room", async ({ page }) => {
  await open(page, "?view=trend&year=2018-2023&partners=PT");
  await expect(chart(page).getByText("stated 30.6 million", { exact: true })).toBeVisible();
  await expect(chart(page)).toContainText("Portugal, turnover, 2022: stated 30.6\u00A0million (differs by 0.6%)");
});

test("the table under it gives each literal with its verdict, and why", async ({ page }) => {
  await open(page, "?view=trend");
  expect(await stated(page, /^Spain, Turnover/)).toEqual(["Spain, TurnoverStated, 2023: 2 billion agrees"]);
  expect(await stated(page, /^Spain, Imports/)).toEqual([
    "Spain, ImportsStated, 2023: 500 million agrees within rounding The statistics lie within the margin that the statement’s rounding leaves open.",
  ]);
  expect(await stated(page, /^Portugal, Turnover/)).toEqual([
    `Portugal, TurnoverStated, 2022: 30.6 million ${already}Stated, 2023: 50.5 million ${later}`,
  ]);
});

test("an index and a balance have nothing stated, nor has a measure whose flow nobody stated", async ({ page }) => {
  await open(page, "?view=trend&partners=ES&year=1992-2023");
  await expect(chart(page).getByText(/^stated /)).toHaveCount(3);
  await control(page, "Scale").selectOption("index");
  await expect(chart(page).getByText(/^stated /)).toHaveCount(0);
  await expect(chart(page).getByText("as stated", { exact: true })).toHaveCount(0);
  await control(page, "Scale").selectOption("own");
  await control(page, "Measure").selectOption("balance");
  await expect(chart(page).getByText(/^stated /)).toHaveCount(0);
  await open(page, "?view=trend&partners=JP");
  await expect(chart(page).getByText(/stated/)).toHaveCount(0);
});

test("a picture carries it, and can be taken without", async ({ page }) => {
  await open(page, "?view=trend&year=2018-2023");
  await button(page, "Export…").click();
  const preview = page.getByRole("dialog").getByRole("img", { name: /^Preview/ });
  await expect(preview.getByText("stated 2 billion", { exact: true })).toHaveCount(1);
  await expect(preview.getByText("as stated", { exact: true })).toHaveCount(1);
  await page.getByRole("dialog").getByRole("checkbox", { name: "Stated figures" }).uncheck();
  await expect(preview.getByText(/stated/)).toHaveCount(0);
  await expect(preview.getByText("Turnover 2,011.8", { exact: true })).toHaveCount(1);
});

test("why a verdict is no agreement stands in the text of every view", async ({ page }) => {
  const gave = /Already before the statement, the 2022 edition \(file of 28\sJuly\s2023\) gave 30,788\.6\sthousand/;
  const came = /The 2023 edition \(25\sJuly\s2024\) is later than the statement; none from before it is held here/;
  await open(page, "?partners=PT");
  const entry = page.getByRole("article", { name: "Portugal" });
  await expect(entry.getByRole("listitem").filter({ hasText: /^Turnover 2022: / })).toHaveText(gave);
  await expect(entry.getByRole("listitem").filter({ hasText: /^Turnover; Imports: / })).toHaveText(came);
  await open(page, "?view=table&partners=PT&year=2022-2023");
  await expect(page.getByRole("listitem").filter({ hasText: /^Portugal, turnover, 2022: / })).toHaveText(gave);
  await open(page, "?view=brief&partners=PT");
  await expect(page.getByRole("article", { name: "Brief, Portugal" })).toContainText(came);
});

test("the lines of five partners from 2018 on are found in four gestures", async ({ page }) => {
  await open(page);
  await tab(page, "Trend").click();
  await control(page, "Add partner").fill("China, Russia, Italy");
  await control(page, "Add partner").press("Enter");
  await control(page, "Year").selectOption("2018");
  await expect.poll(() => query(page)).toBe("?view=trend&partners=ES,PT,CN,RU,IT&year=2018-2025");
  for (const label of ["China 34,166.3", "Russia 27,787.5", "Italy 16,917.7", "Spain 1,928.6", "Portugal 44.3"])
    await expect(chart(page).getByText(label, { exact: true })).toBeVisible();
  await expect(chart(page)).toHaveAccessibleName(/ Turnover in million US dollars at current prices/);
  await expect(heading(page)).toHaveText("Turnover with Portugal in 2025 was a ninth of what it was in 2018");
  await control(page, "Until").selectOption("2023");
  await expect(chart(page).getByText("Spain 2,011.8", { exact: true })).toBeVisible();
  await page.reload();
  await expect(chart(page).getByText("Spain 2,011.8", { exact: true })).toBeVisible();
  await control(page, "Measure").selectOption("balance");
  await expect(chart(page).getByText("Spain +959.2", { exact: true })).toBeVisible();
});

test("several partners have panels where they are chosen, and one chart again without a word in the address", async ({
  page,
}) => {
  await open(page, "?view=trend&partners=ES,PT,CN,RU&year=2018-2023");
  await expect(control(page, "Scale")).toHaveValue("together");
  await control(page, "Scale").selectOption("own");
  await expect(chart(page).getByText("stated 2 billion", { exact: true })).toBeVisible();
  await expect.poll(() => query(page)).toBe("?view=trend&partners=ES,PT,CN,RU&year=2018-2023&scale=own");
  await control(page, "Scale").selectOption("together");
  await expect.poll(() => query(page)).toBe("?view=trend&partners=ES,PT,CN,RU&year=2018-2023");
});

/** Pairs of labels of the chart that lie on each other, with the dashes before the names of lines. */
const meetings = (page: Page): Promise<string[]> =>
  chart(page).evaluate((drawing) => {
    const dashes = [...drawing.querySelectorAll("line")].filter(
      (line) => Number(line.getAttribute("x2")) - Number(line.getAttribute("x1")) === 14,
    );
    const boxes = [...drawing.querySelectorAll("text:not([aria-hidden])"), ...dashes].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // The box of a text is as high as its line; the letters are not.
      const cut = (bottom - top) * 0.2;
      return { text: element.textContent ?? "", left, right, top: top + cut, bottom: bottom - cut };
    });
    const edge = drawing.getBoundingClientRect();
    const out = boxes.filter(({ left, right }) => left < edge.left - 1 || right > edge.right + 1);
    const met = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} meets ${b.text}`),
    );
    return [...met, ...out.map(({ text }) => `${text} is cut`)];
  });

test("the guard sees a label on another one, and one that is cut", async ({ page }) => {
  await open(page, "?view=trend");
  expect(await meetings(page)).toEqual([]);
  await chart(page).evaluate((drawing) => {
    const [first, second, third] = drawing.querySelectorAll("text");
    for (const name of ["x", "y", "text-anchor"]) second?.setAttribute(name, first?.getAttribute(name) ?? "");
    third?.setAttribute("x", "-30");
  });
  expect(await meetings(page)).toEqual([expect.stringContaining("meets"), expect.stringContaining("is cut")]);
});

for (const language of languages)
  test(`in ${language} no label is cut or lies on another, on a phone as on a screen`, async ({ page }) => {
    for (const asked of [
      "",
      "&year=2018-2023",
      "&measure=imports&partners=AE,ES",
      "&scale=index&partners=ES,PT,GB",
      "&partners=CN,RU,IT,DE,TR,ES,PT,US",
    ]) {
      await open(page, `?view=trend&lang=${language}${asked}`);
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        await expect.poll(async () => (await chart(page).boundingBox())?.width).toBeLessThan(width);
        await settle(page);
        expect(await meetings(page), `${asked} at ${width}`).toEqual([]);
        expect(await overhang(page)).toBe(0);
      }
    }
  });

test("the statements stay readable on a phone, beside a table that scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?view=trend&lang=kk");
  await expect(heading(page)).toBeVisible();
  const row = page.getByRole("row", { name: /^Португалия, Импорт/ }).getByRole("cell");
  await row.scrollIntoViewIfNeeded();
  const box = await row.getByRole("paragraph").first().boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(344);
});
