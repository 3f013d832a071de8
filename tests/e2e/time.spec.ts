import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { textsOf } from "./drawings";
import {
  bring,
  button,
  cells,
  chart,
  control,
  heading,
  offers,
  open,
  overhang,
  query,
  settle,
  tab,
  table,
  test,
} from "./helpers";

test.describe.configure({ mode: "parallel" });

const months = (page: Page) => control(page, "Months");
const latest = (page: Page) => button(page, "Show the latest");
const subtitle = (page: Page) => page.getByRole("figure").getByRole("paragraph").first();

/** Of each row of the table under a chart its indicator, period and figure. */
async function counted(page: Page): Promise<string[]> {
  const [, ...rows] = await cells(table(page));
  return rows.map(([, indicator, period, figure]) => [indicator, period, figure].join(" | "));
}

async function add(page: Page, name: string): Promise<void> {
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially(name);
  await expect(offers(page).first()).toContainText(name);
  await control(page, "Add partner").press("Enter");
  await expect(button(page, `Remove ${name}`)).toBeVisible();
}

test("Kazakhstan with the world in January–June 2026 is asked by controls alone", async ({ page }) => {
  await open(page);
  await button(page, "Remove Spain").click();
  await button(page, "Remove Portugal").click();
  await add(page, "World");
  await control(page, "Year").selectOption("2026");
  await months(page).selectOption("January–June");
  await expect(heading(page)).toHaveText(
    "Turnover with the world came to 71.8 billion US dollars in January–June 2026, 7.2% more than in January–June 2025",
  );
  await expect.poll(() => query(page)).toBe("?partners=W00&year=2026-01/2026-06");
  expect(await counted(page)).toEqual([
    "Turnover | January–June 2026 | 71,791.8p",
    "Turnover | January–June 2025 | 66,978.1p",
    "Exports | January–June 2026 | 40,331.7p",
    "Imports | January–June 2026 | 31,460.1p",
  ]);
  await expect(subtitle(page)).toContainText("Sums of the months.");
});

test("a month, a quarter, January to June and the whole year are a choice each, and each has its address", async ({
  page,
}) => {
  await open(page, "?partners=W00&year=2025");
  for (const [part, address, when] of [
    ["August", "2025-08", "12.0 billion US dollars in August 2025, 0.6% more than in August 2024"],
    [
      "third quarter",
      "2025-Q3",
      "37.5 billion US dollars in the third quarter of 2025, 2.7% more than in the third quarter of 2024",
    ],
    [
      "January–June",
      "2025-01/2025-06",
      "67.0 billion US dollars in January–June 2025, 1.6% less than in January–June 2024",
    ],
    ["whole year", "2025", "144.7 billion US dollars in 2025, 1.8% more than in 2024"],
  ] as const) {
    await months(page).selectOption(part);
    await expect(heading(page)).toHaveText(`Turnover with the world came to ${when}`);
    await expect.poll(() => query(page)).toBe(`?partners=W00&year=${address}`);
  }
  await page.goBack();
  await expect(months(page)).toHaveValue("2025-01/2025-06");
  await expect(heading(page)).toHaveText(/ in January–June 2025, /);
});

test("another year keeps the part of the year, where it is known there", async ({ page }) => {
  await open(page, "?partners=W00&year=2025-Q3");
  await control(page, "Year").selectOption("2024");
  await expect(heading(page)).toHaveText(/ came to 36\.5\sbillion US dollars in the third quarter of 2024/);
  await expect.poll(() => query(page)).toBe("?partners=W00&year=2024-Q3");
  await control(page, "Year").selectOption("2026");
  await expect(heading(page)).toHaveText(/ in the first half of 2026/);
  await expect(months(page).getByRole("option", { name: "third quarter" })).toHaveCount(0);
});

test("a sum of months is the same as its quarters and halves, in the table as well", async ({ page }) => {
  await open(page, "?partners=W00&year=2026-H1");
  const half = (await counted(page)).map((row) => row.replace(/First half of (202[56])/i, "January–June $1"));
  await open(page, "?partners=W00&year=2026-01/2026-06");
  expect(await counted(page)).toEqual(half.map((row) => row.replace(/first half of (202[56])/i, "January–June $1")));
});

test.describe("the latest figures are one click away", () => {
  test("from the year that the page opens with, and Back returns to it", async ({ page }) => {
    await open(page);
    await expect(page.getByRole("banner")).toContainText("figures to June 2026");
    await latest(page).click();
    await expect(heading(page)).toHaveText("Turnover with Spain was about 44 times that with Portugal in 2025");
    await expect.poll(() => query(page)).toBe("?year=2025");
    expect((await counted(page)).filter((row) => row.startsWith("Turnover"))).toEqual([
      "Turnover | 2025 | 1,928.6p",
      "Turnover | 2024 | 2,008.8",
      "Turnover | 2025 | 44.3p",
      "Turnover | 2024 | 49.4",
    ]);
    await expect(latest(page)).toHaveCount(0);
    await page.goBack();
    await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
    expect(query(page)).toBe("");
    await expect(latest(page)).toBeVisible();
  });

  test("a month leads to the latest month, January to June to the latest January to June", async ({ page }) => {
    for (const [from, to] of [
      ["2025-06", "2026-06"],
      ["2025-Q3", "2026-Q2"],
      ["2024-01/2024-06", "2026-01/2026-06"],
    ]) {
      await open(page, `?partners=W00&year=${from}`);
      await latest(page).click();
      await expect.poll(() => query(page)).toBe(`?partners=W00&year=${to}`);
      await expect(latest(page)).toHaveCount(0);
    }
  });

  test("also while the field of names, which narrows as it is left, has the focus", async ({ page }) => {
    await open(page, "?partners=ES");
    await add(page, "World");
    await expect(control(page, "Add partner")).toBeFocused();
    await latest(page).click();
    await expect.poll(() => query(page)).toBe("?partners=ES,W00&year=2025");
    await add(page, "Italy");
    await tab(page, "Table").click();
    await expect.poll(() => query(page)).toBe("?view=table&partners=ES,W00,IT&year=2025");
  });
});

for (const width of [1280, 360])
  test(`by month and by year over year a trend stands within ${width} pixels, no label on another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "?view=trend&partners=W00");
    const whole = async () => {
      await settle(page);
      expect(await overhang(page)).toBe(0);
      expect(await textsOf(chart(page))).toMatchObject({ outside: [], overlapping: [] });
    };
    await expect(control(page, "Scale").getByRole("option", { name: "years overlaid" })).toHaveCount(0);
    await months(page).selectOption("by month");
    await expect(heading(page)).toHaveText("Turnover with the world rose by 81% between June 2019 and June 2026");
    await expect.poll(() => query(page)).toBe("?view=trend&partners=W00&year=2019-01..2026-06");
    await whole();
    for (const year of ["2019", "2026"]) await expect(chart(page).getByText(year, { exact: true })).toBeVisible();
    await control(page, "Scale").selectOption("years overlaid");
    await expect.poll(() => query(page)).toBe("?view=trend&partners=W00&year=2019-01..2026-06&scale=seasonal");
    await whole();
    await months(page).selectOption("by year");
    await expect.poll(() => query(page)).toBe("?view=trend&partners=W00&year=1992-2025");
    await expect(heading(page)).toHaveText(/largest in 2025: 144,660\.5\smillion US dollars \(BNS\)$/);
  });

for (const width of [1280, 360])
  test(`the Table by month scrolls within its own frame, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "?view=table&partners=W00&year=2026-01..2026-06");
    await expect(heading(page)).toHaveText("Kazakhstan’s trade with the world, January 2026 to June 2026");
    await expect(table(page).getByRole("row", { name: /Exports June 2026 9,807\.4 preliminary data/ })).toHaveCount(1);
    await control(page, "Year").selectOption("January 2019");
    await expect(table(page).getByRole("row", { name: /Turnover \w+ 20\d\d / })).toHaveCount(90);
    await settle(page);
    expect(await overhang(page)).toBe(0);
    const last = table(page).getByRole("row", { name: /Imports January 2019/ });
    await last.getByRole("cell").last().scrollIntoViewIfNeeded();
    await expect(last.getByRole("cell").last()).toBeInViewport();
    expect(await overhang(page)).toBe(0);
  });

test("where a reporter’s figures are years, the year of a month is shown and a notice says so", async ({ page }) => {
  await open(page, "?reporter=CN&partners=KZ&year=2020-03");
  const notice = page.getByRole("status").filter({ hasText: "“year=2020-03” has no data" });
  await expect(notice).toContainText("The built-in data do not reach it. Shown instead: 2020.");
  await expect(heading(page)).toHaveText(/^Turnover with Kazakhstan came to 21\.4\sbillion US dollars in 2020/);
  await expect(months(page)).toHaveCount(0);
  await button(notice, "Keep what is shown").click();
  await expect.poll(() => query(page)).toBe("?reporter=CN&partners=KZ&year=2020");
  await expect(notice).toHaveCount(0);
});

test("before the months begin, the years remain", async ({ page }) => {
  await open(page, "?partners=W00&year=2010-03");
  await expect(page.getByRole("status").filter({ hasText: "“year=2010-03” has no data" })).toContainText("2010");
  await expect(heading(page)).toHaveText(/^Turnover with the world came to 80\.6\sbillion US dollars in 2010/);
  await expect(months(page).getByRole("option")).toHaveText(["whole year"]);
});

test("of months of which the total alone is known no partner is asked, and Ranking shows the year", async ({
  page,
}) => {
  await open(page, "?partners=ES&year=2025-06");
  await expect(page.getByRole("status").filter({ hasText: "“year=2025-06” has no data" })).toContainText(
    "Shown instead: 2025.",
  );
  await expect(heading(page)).toHaveText(/^Turnover with Spain came to 1\.9\sbillion US dollars in 2025/);
  await expect(months(page)).toHaveCount(0);
  await expect(control(page, "Year").getByRole("option").first()).toHaveText("2025");
  await add(page, "World");
  await expect(months(page)).toHaveValue("2025-06");
  await expect(heading(page)).toHaveText(/ in June 2025/);
  await tab(page, "Ranking").click();
  await expect(heading(page)).toHaveText("Spain is Kazakhstan’s 14th partner of 192");
  await expect(months(page)).toHaveCount(0);
});

for (const [asked, part] of [
  ["2025-13", "2025"],
  ["2025-Q5", "2025"],
  ["2025-01/2024-12", "2025"],
  ["2025-06/2025-03", "2025"],
] as const)
  test(`${asked} is no part of a year: a notice says so, and ${part} is shown`, async ({ page }) => {
    await open(page, `?partners=W00&year=${asked}`);
    await expect(page.getByRole("status").filter({ hasText: `year=${asked}` })).toContainText(part);
    await expect(control(page, "Year")).toHaveValue(part);
    await expect(months(page)).toHaveValue(part);
  });

test("a picture of a part of a year is named after it, and brings it back when it is dropped", async ({ page }) => {
  const address = "?partners=W00&year=2026-01/2026-06&scale=common";
  await open(page, address);
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("kazakhstan-world-compare-2026-01-to-2026-06.png");
  await open(page, "?partners=CN");
  await bring(page, "drop", await readFile(await download.path()));
  await expect(page.getByRole("status").filter({ hasText: "The picture was made on" })).toContainText(
    "Figures unchanged",
  );
  await expect.poll(() => query(page)).toBe(address);
  await expect(heading(page)).toHaveText(/ in January–June 2026, /);
  await expect(months(page)).toHaveValue("2026-01/2026-06");
});

test("the figures of a trend by month are saved with their months", async ({ page }) => {
  await open(page, "?view=trend&partners=W00&year=2024-01..2026-06");
  const saving = page.waitForEvent("download");
  await button(page, "Download CSV").click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("kazakhstan-world-trend-2024-01-to-2026-06.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines).toContainEqual(expect.stringMatching(/^KZ,W00,turnover,2026-06,15250776200,USD,/));
});

test("in Kazakh a part of a year is chosen and told as Kazakh says it", async ({ page }) => {
  await open(page, "?lang=kk&partners=W00&year=2026-01/2026-06");
  await expect(heading(page)).toHaveText(
    "Әлеммен тауар айналымы 2026 жылғы қаңтар–маусымда 71,8 млрд АҚШ долларын құрады, бұл 2025 жылғы қаңтар–маусыммен салыстырғанда 7,2%-ға көп",
  );
  await expect(control(page, "Айлар").getByRole("option", { name: "қаңтар–маусым", exact: true })).toBeAttached();
  await control(page, "Айлар").selectOption("2026-Q2");
  await expect(heading(page)).toHaveText(/ 2026 жылғы II тоқсанда 38,3\sмлрд/);
  await expect.poll(() => query(page)).toBe("?partners=W00&year=2026-Q2&lang=kk");
  await page.setViewportSize({ width: 360, height: 740 });
  await settle(page);
  expect(await overhang(page)).toBe(0);
});

test.describe("links from before mean what they meant", () => {
  test("a year", async ({ page }) => {
    await open(page, "?year=2021");
    await expect(control(page, "Year")).toHaveValue("2021");
    await expect(heading(page)).toHaveText(/ in 2021$/);
    expect((await counted(page))[0]).toMatch(/^Turnover \| 2021 \| /);
    expect(query(page)).toBe("?year=2021");
  });

  test("years from one to another", async ({ page }) => {
    await open(page, "?view=trend&year=2018-2023");
    await expect(control(page, "Year")).toHaveValue("2018");
    await expect(control(page, "Until")).toHaveValue("2023");
    await expect(heading(page)).toHaveText(
      "Exports to Portugal all but stopped in 2020; turnover in 2023 was an eighth of what it was in 2018",
    );
    expect(query(page)).toBe("?view=trend&year=2018-2023");
  });

  test("without a year a trend is of all years, and a comparison of the year of the releases", async ({ page }) => {
    await open(page, "?view=trend");
    await expect(control(page, "Year")).toHaveValue("1992");
    await expect(control(page, "Until")).toHaveValue("2025");
    await tab(page, "Compare").click();
    await expect(control(page, "Year")).toHaveValue("2023");
    await expect(page.getByRole("article", { name: "Spain" })).toContainText(/amounted to 2\sbillion US dollars/);
  });
});
