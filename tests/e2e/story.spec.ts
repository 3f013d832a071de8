import { expect } from "@playwright/test";
import { button, cells, chart, control, heading, offers, open, query, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const finding = "Turnover with Spain was about 40 times that with Portugal in 2023";

test.describe("without parameters", () => {
  test("the page opens with its finding, and the chart is named by it", async ({ page }) => {
    await open(page);
    await expect(heading(page)).toHaveText(finding);
    await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("figure", { name: finding })).toBeVisible();
    await expect(chart(page)).toHaveAccessibleName(new RegExp(`^${finding}\\..+million US dollars.+FOB.+CIF`));
    expect(query(page)).toBe("");
  });

  test("the table holds what was counted, what was stated, and a verdict in words", async ({ page }) => {
    await open(page);
    const [, ...rows] = await cells(table(page));
    const brief = rows.map(([partner, indicator, period, counted, , , stated, verdict]) =>
      [partner, indicator, period, counted, stated, verdict].join(" | "),
    );
    expect(brief).toEqual([
      "Spain | Turnover | 2023 | 2,011.8 | 2 billion | agrees",
      "Spain | Exports | 2023 | 1,485.5 | 1.5 billion | agrees",
      "Spain | Imports | 2023 | 526.3 | 500 million | agrees within rounding",
      "Spain | FDI inflow, gross | since 2005 | .. | more than 300 million | no series",
      "Portugal | Turnover | 2023 | 50.7 | 50.5 million | differs slightly; a later edition",
      "Portugal | Turnover | 2022 | 30.8 | 30.6 million | differs by 0.6%",
      "Portugal | Exports | 2023 | 4.9 | 4.9 million | agrees",
      "Portugal | Imports | 2023 | 45.8 | 45.6 million | differs slightly; a later edition",
      "Portugal | FDI inflow, gross | 2005–2023 | .. | more than 255 million | no series",
    ]);
  });

  const paragraphs = {
    Spain:
      "According to Kazakh statistics, in 2023 bilateral trade turnover with Spain amounted to 2 billion US dollars (exports – 1.5 billion, imports – 500 million). Since 2005, the gross inflow of direct investment from Spain to Kazakhstan has exceeded 300 million US dollars.",
    Portugal:
      "In 2023 bilateral trade turnover with Portugal amounted to 50.5 million US dollars (exports – 4.9 million, imports – 45.6 million), which is 65% more than in 2022 (30.6 million). From 2005 to 2023, the gross inflow of direct investment from Portugal to Kazakhstan exceeded 255 million US dollars.",
  };
  for (const [partner, text] of Object.entries(paragraphs)) {
    test(`For reference says of ${partner} letter by letter what was stated, and copies it`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page);
      const entry = page.getByRole("region", { name: "For reference" }).getByRole("article", { name: partner });
      await expect(entry.getByRole("paragraph").first()).toHaveText(text);
      await button(page, `Copy paragraph, ${partner}`).click();
      await expect(entry.getByRole("status")).toHaveText("Copied");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.replaceAll("\u00A0", " ")).toBe(text);
    });
  }

  test("from the statistics each figure leads to its row as well, the year before included", async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "from the statistics" }).check();
    const spanish = page.getByRole("article", { name: "Spain" });
    await expect(spanish.getByText(/^According to Kazakhstan’s statistics/)).toBeVisible();
    const links = await spanish.getByRole("link").all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      await link.click();
      await expect(page.locator(":target")).toBeInViewport();
    }
  });

  test("a figure tells what stands behind it, to the pointer and to the keyboard, until it is left", async ({
    page,
  }) => {
    await open(page);
    const spain = page.getByRole("article", { name: "Spain" });
    const link = spain.getByRole("link", { name: "500 million", exact: true });
    const tip = page.getByRole("tooltip");
    await link.hover();
    await expect(tip).toContainText("Range allowed: 450–550 million US dollars");
    await expect(tip).toContainText(/Source: BNS, 2023 edition \(25\s+July 2024\)/);
    // The pointer may rest on it.
    await tip.hover();
    await expect(tip).toBeVisible();
    await heading(page).hover();
    await expect(tip).toBeHidden();
    await link.focus();
    await expect(tip).toBeVisible();
    await expect(link).toHaveAccessibleDescription(/Stated on: 16\sFebruary\s2024/);
    await page.keyboard.press("Escape");
    await expect(tip).toBeHidden();
  });

  test("each figure of a paragraph leads to its row in the table", async ({ page }) => {
    await open(page);
    for (const [partner, figure, row] of [
      ["Spain", "500 million", /^Spain Imports 2023/],
      ["Spain", "300 million", /^Spain FDI inflow, gross since 2005/],
      ["Portugal", "45.6 million", /^Portugal Imports 2023/],
      ["Portugal", "30.6 million", /^Portugal Turnover 2022/],
      ["Portugal", "255 million", /^Portugal FDI inflow, gross 2005–2023/],
    ] as const) {
      await page.getByRole("article", { name: partner }).getByRole("link", { name: figure, exact: true }).click();
      await expect(table(page).getByRole("row", { name: row })).toBeInViewport();
    }
    await expect(heading(page)).toHaveText(finding);
  });
});

test("partners, year and view are chosen in the question; Back and Forward walk through the choices", async ({
  page,
}) => {
  await open(page);
  const add = control(page, "Add partner");
  await add.click();
  await add.pressSequentially("Ита");
  await expect(offers(page).first()).toContainText("Италия");
  await add.press("Enter");
  await expect(button(page, "Remove Italy")).toBeVisible();
  await add.pressSequentially("cn");
  await expect(offers(page).first()).toContainText("China");
  await add.press("Enter");
  await expect(button(page, "Remove China")).toBeVisible();
  await button(page, "Remove Portugal").click();
  await expect(button(page, "Remove Portugal")).toBeHidden();
  await expect.poll(() => query(page)).toBe("?partners=ES,IT,CN");
  await expect(heading(page)).toHaveText(/^China had the largest turnover of the three partners in 2023/);

  await control(page, "Year").selectOption("2019");
  await expect.poll(() => query(page)).toBe("?partners=ES,IT,CN&year=2019");
  await expect(heading(page)).toHaveText(/ in 2019/);
  await tab(page, "Trend").click();
  await expect(tab(page, "Trend")).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => query(page)).toBe("?view=trend&partners=ES,IT,CN&year=2019");
  await expect(page.getByRole("tabpanel", { name: "Trend" }).getByRole("figure")).toBeVisible();

  await page.goBack();
  await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
  await expect(control(page, "Year")).toHaveValue("2019");
  await expect(heading(page)).toHaveText(/ in 2019/);
  await page.goBack();
  await expect(control(page, "Year")).toHaveValue("2023");
  await expect(heading(page)).toHaveText(/ in 2023/);
  await page.goForward();
  await expect(control(page, "Year")).toHaveValue("2019");
  expect(query(page)).toBe("?partners=ES,IT,CN&year=2019");
});

test("the same address gives another reader the same finding and the same table", async ({ page, browser }) => {
  await open(page);
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("Italy");
  await control(page, "Add partner").press("Enter");
  await expect(button(page, "Remove Italy")).toBeVisible();
  await control(page, "Year").selectOption("2019");
  await expect(heading(page)).toHaveText(/ in 2019/);
  await expect(table(page).getByRole("row", { name: /^Italy Imports 2019/ })).toBeVisible();
  const mine = { finding: await heading(page).textContent(), rows: await cells(table(page)) };

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect(heading(theirs)).toHaveText(mine.finding ?? "");
  await expect.poll(() => cells(table(theirs))).toEqual(mine.rows);
  expect(theirs.url()).toBe(page.url());
  await other.close();
});

test("what is saved is named after what it shows", async ({ page }) => {
  await open(page, "?partners=ES,IT,CN&year=2019");
  for (const kind of ["png", "csv"]) {
    const saving = page.waitForEvent("download");
    await button(page, `Download ${kind.toUpperCase()}`).click();
    expect((await saving).suggestedFilename()).toBe(`kazakhstan-spain-italy-china-compare-2019.${kind}`);
  }
});

test("Copy link copies an address that opens the same view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?view=table&partners=IT,CN&year=2020");
  const rows = await cells(table(page));
  await button(page, "Copy link").click();
  await expect(page.getByText("The link was copied.")).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect.poll(() => cells(table(page))).toEqual(rows);
  await expect(tab(page, "Table")).toHaveAttribute("aria-selected", "true");
});

test("a head of the table sorts, first down, then up, and what has no figure stays at the end", async ({ page }) => {
  await open(page, "?view=table");
  const counted = async () => (await cells(table(page))).slice(1).map((row) => row[3]);
  await button(page, "Statistics").click();
  await expect(page.getByRole("columnheader", { name: "Statistics" })).toHaveAttribute("aria-sort", "descending");
  expect(await counted()).toEqual(["2,011.8", "1,485.5", "526.3", "50.7", "45.8", "4.9", "no series", "no series"]);
  await button(page, "Statistics").click();
  await expect(page.getByRole("columnheader", { name: "Statistics" })).toHaveAttribute("aria-sort", "ascending");
  expect(await counted()).toEqual(["4.9", "45.8", "50.7", "526.3", "1,485.5", "2,011.8", "no series", "no series"]);
});
