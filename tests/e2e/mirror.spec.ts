import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { button, cells, chart, control, heading, offers, open, query, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const germany = "Germany records 10.9 times the imports that Kazakhstan records as exports to it";

interface Evidence {
  readonly view: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What a PNG carries under the keyword `visavis`. */
function evidenceIn(png: Buffer): Evidence {
  const start = png.indexOf("visavis\0");
  // The length of a chunk stands before its type, both of four bytes.
  const length = png.readUInt32BE(start - 8);
  const text = png.toString("utf8", start, start + length);
  return JSON.parse(text.slice(text.indexOf("{"))) as Evidence;
}

/** The page without what it fetches ahead, so that only what the question needs is asked for. */
async function withoutFetchingAhead(page: Page): Promise<string[]> {
  await page.addInitScript(() => Reflect.deleteProperty(window, "requestIdleCallback"));
  const asked: string[] = [];
  page.on("request", (request) => {
    const series = /series\/[^/]+\.json$/.exec(new URL(request.url()).pathname);
    if (series) asked.push(series[0]);
  });
  return asked;
}

test("in 2020 Germany reports ten times what Kazakhstan reports, and the page says it, draws it and lists it", async ({
  page,
}) => {
  await open(page, "?partners=DE");
  await tab(page, "Mirror").click();
  await expect(heading(page)).toHaveText(germany);
  await expect(control(page, "Year")).toHaveValue("2020");
  await expect(chart(page).getByText("2,702.7", { exact: true })).toBeVisible();
  await expect(chart(page).getByText("247.6", { exact: true })).toBeVisible();
  await expect(chart(page).getByText("10.9", { exact: true })).toBeVisible();
  expect(await cells(table(page))).toContainEqual([
    "Germany",
    "247.6",
    "2,702.7",
    "2,549.7",
    "+2,302.1",
    "+929.9%",
    "10.9",
    "+164.6%",
  ]);
  await expect(table(page).getByText("Sources, Kazakhstan; partner: BNS; IMF")).toBeVisible();
  await expect(page.getByText(/^Why the two differ: imports carry freight and insurance/)).toBeVisible();
  await expect(page.getByText(/^Sources: Bureau of National Statistics.* International Monetary Fund/)).toBeVisible();
});

test("the question of one pair asks for the files of both sides that reach its year", async ({ page }) => {
  const asked = await withoutFetchingAhead(page);
  await open(page, "?view=mirror&partners=DE");
  await expect(heading(page)).toHaveText(germany);
  // Where the Bureau lacks a flow of 2020, the IMF may have both.
  expect(asked.toSorted()).toEqual(["series/DE.json", "series/KZ-imf-dots.json", "series/KZ.json"]);
});

test("the factor moves the gap, not the ratio, is named, and stays in the address", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE");
  await control(page, "CIF/FOB factor").selectOption("1.00");
  await expect.poll(() => query(page)).toBe("?view=mirror&partners=DE&factor=1.00");
  await expect(heading(page)).toHaveText(germany);
  await expect(page.getByRole("figure")).toContainText("imports are brought to FOB: divided by 1.00");
  await expect(table(page).getByRole("cell", { name: "+2,455.1" })).toBeVisible();
  await page.reload();
  await expect(control(page, "CIF/FOB factor")).toHaveValue("1.00");
  await control(page, "CIF/FOB factor").selectOption("1.06");
  await expect.poll(() => query(page)).toBe("?view=mirror&partners=DE");
  await expect(table(page).getByRole("cell", { name: "+2,302.1" })).toBeVisible();
});

test("imports are checked against the exports of members of the EU, converted from euros, to 2023", async ({
  page,
}) => {
  await open(page, "?view=mirror&partners=DE");
  await control(page, "Flow").selectOption("imports");
  await expect.poll(() => query(page)).toBe("?view=mirror&partners=DE&measure=imports");
  await expect(control(page, "Year")).toHaveValue("2023");
  await expect(heading(page)).toHaveText("Germany records 15% more exports than Kazakhstan records as imports from it");
  await expect(table(page).getByText("Sources, Kazakhstan; partner: BNS; Eurostat, from euros")).toBeVisible();
  await expect(page.getByText(/Figures of Eurostat are converted from euros/)).toBeVisible();
});

test("a year without a report of the other side says so, and the nearest that has one is a click away", async ({
  page,
}) => {
  await open(page, "?view=mirror&partners=DE&year=2022");
  await expect(heading(page)).toHaveText(
    "There is no report by Germany of imports from Kazakhstan in 2022 in the data",
  );
  await expect(chart(page).getByText(".. not in the data")).toBeVisible();
  const [row] = (await cells(table(page))).slice(1);
  expect(row?.slice(2, 8)).toEqual(["not in the data", "..", "..", "..", "..", ".."]);
  await button(page, "Show 2020").click();
  await expect(heading(page)).toHaveText(germany);
  expect(query(page)).toBe("?view=mirror&partners=DE&year=2020");
});

test("over the years both reports are lines, and a group has none of its own", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE,EU&year=2010-2023");
  await expect(heading(page)).toHaveText(
    "Germany recorded higher imports than Kazakhstan recorded as exports to it in each of the 11 years with both reports, 2010 to 2020",
  );
  await expect(chart(page).getByText("Germany 2,702.7 in 2020")).toBeVisible();
  await expect(chart(page).getByText("Kazakhstan 740.9")).toBeVisible();
  await expect(page.getByText(/European Union is not one country, and has no report of its own/)).toBeVisible();
});

test("what Germany reports of January–August 2024 is asked by controls, where Kazakhstan reports years alone", async ({
  page,
}) => {
  await open(page, "?view=mirror&partners=DE&measure=imports");
  await control(page, "Months").selectOption("January–August of each year");
  await expect.poll(() => query(page)).toBe("?view=mirror&partners=DE&year=2024-01/2024-08&measure=imports");
  await expect(heading(page)).toHaveText(
    "There is no report by Kazakhstan of imports from Germany in January–August 2024 in the data",
  );
  const [row] = (await cells(table(page))).slice(1);
  expect(row).toEqual(["Germany", "not in the data", "2,102.6", "..", "..", "..", "..", ".."]);
  await expect(table(page).getByText("Sources, Kazakhstan; partner: ..; Eurostat, from euros")).toBeVisible();
  await control(page, "Months").selectOption("by month");
  await control(page, "Year").selectOption("January 2019");
  await control(page, "Until").selectOption("August 2024");
  await expect(heading(page)).toHaveText(
    "There is no report by Kazakhstan of imports from Germany from January 2019 to August 2024 in the data",
  );
  await control(page, "Months").selectOption("by year");
  await expect(heading(page)).toHaveText("Germany records 15% more exports than Kazakhstan records as imports from it");
});

test("all partners are ranked by gap on request, and one of them joins the question", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE");
  const ranking = page.getByRole("table", { name: "Partners ranked by gap" });
  expect(await ranking.getByRole("row").count()).toBe(2);
  await button(page, "Rank all partners").click();
  await expect(ranking.getByRole("row")).toHaveCount(16);
  const ranked = await cells(ranking);
  expect(ranked[1]?.slice(0, 3)).toEqual(["Italy", "1", "−5,296.4"]);
  expect(ranked[3]?.[0]).toBe("Germany");
  await button(page, "Add Italy").click();
  await expect(button(page, "Remove Italy")).toBeVisible();
  await expect(ranking.getByRole("row")).toHaveCount(16);
  expect(query(page)).toBe("?view=mirror&partners=DE,IT");
});

test("the picture carries both sides with their sources", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE");
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("kazakhstan-germany-mirror-2020.png");
  const evidence = evidenceIn(await readFile(await download.path()));
  expect(evidence.view).toBe("?view=mirror&partners=DE&year=2020&scale=common");
  expect(evidence.rows).toMatchObject([
    { reporter: "KZ", partner: "DE", indicator: "exports", period: "2020", source: "bns" },
    { reporter: "DE", partner: "KZ", indicator: "imports", period: "2020", value: "2702672286", source: "imf-dots" },
  ]);
});

test("another partner is added to the question and drawn beside the first", async ({ page }) => {
  await open(page, "?view=mirror&partners=DE");
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("Italy");
  await offers(page).first().click();
  await settle(page);
  await expect(chart(page).getByText("0.22", { exact: true })).toBeVisible();
  await expect(heading(page)).toHaveText(germany);
});
