import { expect, type Locator, type Page } from "@playwright/test";
import { violations } from "./axe";
import { button, chart, control, heading, open, overhang, query, settle, table, test } from "./helpers";

const points = (page: Page) => page.getByRole("listbox", { name: "Points of the chart" });
const point = (page: Page, name: string | RegExp) => points(page).getByRole("option", { name });
/** The panel beside a point, which is seen and not read: the sentence is. */
const panel = (page: Page, text: string) => page.getByRole("figure").getByText(text, { exact: true });

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (!found) throw new Error("not to be seen");
  return found;
}

async function middle(of: Locator) {
  const { x, y, width, height } = await box(of);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Tabs into the chart from the setting before it. */
async function enter(page: Page): Promise<void> {
  await expect(points(page)).toBeAttached();
  await control(page, "Scale").focus();
  await page.keyboard.press("Tab");
}

async function walk(page: Page, steps: readonly (readonly [key: string, name: string])[]): Promise<void> {
  for (const [key, name] of steps) {
    await page.keyboard.press(key);
    await expect(point(page, name)).toBeFocused();
  }
}

test.describe.configure({ mode: "parallel" });

test("a comparison is read point by point, and Enter goes to the row of the table", async ({ page }) => {
  await open(page);
  await expect(table(page)).toBeVisible();
  await enter(page);
  await expect(
    point(page, "Spain, turnover, 2023: 2,011.8 million US dollars; stated 2 billion, agrees; BNS"),
  ).toBeFocused();
  await walk(page, [
    ["ArrowRight", "Spain, exports, 2023: 1,485.5 million US dollars; stated 1.5 billion, agrees; BNS"],
    ["ArrowDown", "Portugal, exports, 2023: 4.9 million US dollars; stated 4.9 million, agrees; BNS"],
    ["End", "Portugal, gross inflow of direct investment, 2005–2023: more than 255 million US dollars;"],
    ["ArrowUp", "Spain, gross inflow of direct investment, since 2005: more than 300 million US dollars;"],
    ["Home", "Spain, turnover, 2023:"],
  ]);
  await page.keyboard.press("Enter");
  await expect(table(page).getByRole("row", { name: "Spain Turnover 2023" })).toBeFocused();
  await expect(table(page).getByRole("row", { name: "Spain Turnover 2023" })).toBeInViewport();
});

test("Tab leaves the chart for what follows it, and Escape the points for the chart", async ({ page }) => {
  await open(page);
  await enter(page);
  await page.keyboard.press("ArrowRight");
  await expect(panel(page, "−36.0% on 2022")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(points(page)).toBeFocused();
  await expect(panel(page, "−36.0% on 2022")).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(button(page, "Download PNG")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(point(page, /^Spain, exports/)).toBeFocused();
});

test("a trend is read along its lines, those of another source by its name", async ({ page }) => {
  await open(page, "?view=trend");
  await enter(page);
  await walk(page, [
    ["End", "Spain, turnover, 2025: 1,928.6 million US dollars; preliminary data; BNS"],
    ["ArrowLeft", "Spain, turnover, 2024: 2,008.8 million US dollars; BNS"],
    ["ArrowLeft", "Spain, turnover, 2023: 2,011.8 million US dollars; stated 2 billion, agrees; BNS"],
    ["ArrowLeft", "Spain, turnover, 2022: 2,592.1 million US dollars; BNS"],
    ["ArrowDown", "Spain, exports, 2022: 2,322.4 million US dollars; BNS"],
    ["ArrowDown", "Spain, imports, 2022: 269.7 million US dollars; BNS"],
    ["ArrowDown", "Spain, turnover, 2020: 1,402.7 million US dollars; IMF"],
  ]);
});

test("two reports and their ratio are read in one year, and both lines over several", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE");
  await expect(points(page)).toBeAttached();
  await control(page, "CIF/FOB factor").focus();
  await page.keyboard.press("Tab");
  await expect(point(page, "Kazakhstan, exports to Germany, 2020: 247.6 million US dollars; BNS")).toBeFocused();
  await walk(page, [
    ["ArrowRight", "Germany, imports from Kazakhstan, 2020: 2,702.7 million US dollars; IMF"],
    [
      "ArrowRight",
      "Germany, partner’s report divided by Kazakhstan’s, 2020: 10.9; gap, FOB: +2,302.1 million US dollars, +929.9%",
    ],
  ]);
  await open(page, "?view=mirror&partners=DE&year=2010-2023");
  await point(page, "Germany, imports from Kazakhstan, 2020: 2,702.7 million US dollars; IMF").focus();
  await expect(panel(page, "ratio 10.9")).toBeVisible();
});

test("the points speak the language of the page", async ({ page }) => {
  await open(page, "?lang=kk");
  const list = page.getByRole("listbox", { name: "Графиктің нүктелері" });
  await expect(
    list.getByRole("option", {
      name: "Испания, экспорт, 2023: 1 485,5 млн АҚШ доллары; мәлімделген: 1,5 млрд, сәйкес; ҰСБ",
    }),
  ).toBeAttached();
});

for (const width of [1280, 360])
  test(`at ${width} pixels the ring lies on the mark, also after the window has become another`, async ({ page }) => {
    await page.setViewportSize({ width: width === 360 ? 800 : 1000, height: 800 });
    await open(page);
    await expect(points(page)).toBeAttached();
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    const title = chart(page)
      .locator("g", { has: page.locator("title", { hasText: /^Spain, exports, 2023/ }) })
      .last();
    await expect(async () => {
      const bar = await box(title.locator("rect"));
      const found = await box(point(page, /^Spain, exports/));
      for (const side of ["x", "y", "width", "height"] as const) expect(found[side]).toBeCloseTo(bar[side], 0);
    }).toPass();
  });

test("a pointer near a mark shows its figure, away from all it shows none, and nothing moves", async ({ page }) => {
  await open(page, "?view=trend");
  await expect(points(page)).toBeAttached();
  const place = await box(button(page, "Download PNG"));
  const { x, y } = await middle(point(page, /^Spain, exports, 2022.*BNS$/));
  await page.mouse.move(x + 9, y + 8);
  await expect(panel(page, "Spain, exports, 2022")).toBeVisible();
  await expect(panel(page, "2,322.4 million US dollars")).toBeVisible();
  await expect(panel(page, "+42.1% on 2021")).toBeVisible();
  await expect(panel(page, "BNS, 2023 edition (25 July 2024)")).toBeVisible();
  expect(await box(button(page, "Download PNG"))).toEqual(place);
  const { x: left, y: top } = await box(chart(page));
  await page.mouse.move(left + 4, top + 4);
  await expect(panel(page, "2,322.4 million US dollars")).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap shows a figure, another hides it, and so does a tap elsewhere", async ({ page }) => {
    await open(page, "?view=trend");
    const aim = point(page, /^Spain, turnover, 2022/);
    await aim.scrollIntoViewIfNeeded();
    const tap = async () => {
      const { x, y } = await middle(aim);
      await page.touchscreen.tap(x + 6, y + 6);
    };
    const figure = panel(page, "2,592.1 million US dollars");
    await tap();
    await expect(figure).toBeVisible();
    await tap();
    await expect(figure).toBeHidden();
    await tap();
    await expect(figure).toBeVisible();
    await heading(page).tap();
    await expect(figure).toBeHidden();
  });

  for (const view of ["compare", "trend", "mirror"])
    test(`no panel of ${view} leaves the window or hides its mark`, async ({ page }) => {
      await open(page, `?view=${view}&lang=kk&partners=DE,PT`);
      const all = page.getByRole("listbox").getByRole("option");
      await expect(all.first()).toBeAttached();
      const count = await all.count();
      for (let i = 0; i < count; i += Math.ceil(count / 12)) {
        await all.nth(i).focus();
        const name = await all.nth(i).getAttribute("aria-label");
        const shown = await box(panel(page, name?.split(": ")[0] ?? "").locator(".."));
        const mark = await box(all.nth(i));
        const [right, bottom] = [shown.x + shown.width, shown.y + shown.height];
        expect(Math.min(shown.x, shown.y, 360 - right, 740 - bottom), name ?? "").toBeGreaterThanOrEqual(0);
        const away = [mark.x - right, shown.x - mark.x - mark.width, mark.y - bottom, shown.y - mark.y - mark.height];
        expect(Math.max(...away), name ?? "").toBeGreaterThan(0);
        expect(await overhang(page)).toBeLessThanOrEqual(0);
      }
    });
});

for (const view of ["compare", "trend", "mirror"])
  test(`axe finds nothing against ${view} while a point is shown`, async ({ page }) => {
    await open(page, `?view=${view}`);
    await point(page, /./).nth(1).focus();
    expect(await violations(page)).toEqual([]);
  });

test("another question leaves no point of the last, and the chart is entered as before", async ({ page }) => {
  await open(page);
  await point(page, /^Portugal, imports/).focus();
  await button(page, "Remove Portugal").click();
  await expect(point(page, /^Portugal/)).toHaveCount(0);
  expect(query(page)).toBe("?partners=ES");
  await enter(page);
  await expect(point(page, /^Spain, turnover/)).toBeFocused();
});

test("where the code of the points cannot be fetched, the chart stands as ever", async ({ page }) => {
  await page.route(/CompareExplorer.*\.js/, (route) => route.abort());
  await open(page);
  await expect(table(page)).toBeVisible();
  await expect(chart(page).getByText("2,011.8", { exact: true })).toBeVisible();
  await expect(points(page)).toHaveCount(0);
});
