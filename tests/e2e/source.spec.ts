import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { readEvidence } from "../../src/export/evidence";
import { button, cells, chart, control, heading, open, overhang, query, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const source = (page: Parameters<typeof control>[0]) => control(page, "Source");

test("the reader chooses whose figures are shown, and Back takes the choice back", async ({ page }) => {
  await open(page);
  await expect(source(page)).toHaveValue("bns");
  await expect(source(page).getByRole("option")).toHaveText(["BNS, 2018–2025", "IMF, 1992–2020"]);
  await source(page).selectOption("imf-dots");
  await expect(heading(page)).toHaveText("Turnover with Spain was about 74 times that with Portugal in 2020");
  await expect(page.getByRole("banner")).toContainText("file of 19 February 2022");
  await expect(page.getByRole("figure")).toContainText("International Monetary Fund");
  await expect(page.getByRole("figure")).not.toContainText("Bureau of National Statistics");
  expect(query(page)).toBe("?source=imf-dots");
  await page.goBack();
  await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
  await expect(source(page)).toHaveValue("bns");
  await page.goForward();
  await expect(source(page)).toHaveValue("imf-dots");
  await source(page).selectOption("bns");
  await expect.poll(() => query(page)).toBe("");
});

test("every view follows the choice, and each figure names its source", async ({ page }) => {
  await open(page, "?view=table&source=imf-dots&year=2018-2023");
  const [, ...rows] = await cells(table(page));
  const heads = await table(page).getByRole("columnheader").allTextContents();
  const at = heads.indexOf("Source");
  const turnover = rows.filter(([partner, indicator]) => partner === "Spain" && indicator === "Turnover");
  expect(turnover.map((row) => [row[2], row[at]].join(" "))).toEqual([
    "2023 BNS",
    "2022 BNS",
    "2021 BNS",
    "2020 IMF",
    "2019 IMF",
    "2018 IMF",
  ]);
  for (const name of ["Ranking", "Map", "Brief", "Mirror"]) {
    await open(page, "?source=imf-dots");
    await tab(page, name).click();
    await expect(control(page, "Year")).toHaveValue("2020");
    await expect(page.getByRole("tabpanel", { name })).toContainText("International Monetary Fund");
    expect(query(page)).toContain("source=imf-dots");
  }
});

test("in Trend the chosen source draws the lines, and the other one lies dashed beside them", async ({ page }) => {
  await open(page, "?view=trend&partners=ES&source=imf-dots");
  await expect(heading(page)).toHaveText(/2,744\.2\smillion US dollars \(IMF\)/);
  await expect(chart(page)).toContainText("Turnover 1,402.7 in 2020");
  await source(page).selectOption("bns");
  await expect(chart(page)).toContainText("Turnover 1,928.6");
});

test("a year that the source does not reach shows the others', says so, and leads to the nearest", async ({ page }) => {
  await open(page, "?source=imf-dots&year=2023&partners=ES");
  const notice = page.getByRole("status").filter({ hasText: "IMF has no such figures for 2023" });
  await expect(notice).toContainText("Those of BNS are shown.");
  await expect(page.getByRole("figure")).toContainText("Bureau of National Statistics");
  await button(notice, "Show 2020").click();
  await expect(notice).toBeHidden();
  await expect(heading(page)).toContainText("in 2020");
  expect(query(page)).toBe("?partners=ES&year=2020&source=imf-dots");
  await page.goBack();
  await button(notice, "Keep what is shown").click();
  await expect(notice).toBeHidden();
  expect(query(page)).toBe("?partners=ES&year=2023");
  await expect(source(page)).toHaveValue("bns");
});

test("a source that is not had falls back with a notice; keeping what is shown forgets it", async ({ page }) => {
  await open(page, "?source=almanac&year=1066");
  const notice = page.getByRole("status").filter({ hasText: "2 parts of the link could not be taken as they stand" });
  await expect(notice).toContainText(
    "“source=almanac” has no data. The built-in data do not reach it. Shown instead: IMF.",
  );
  await button(notice, "Keep what is shown").click();
  await expect.poll(() => query(page)).toBe("?year=1992");

  await open(page, "?source=imf-dots&partners=XX,ES");
  await button(page, "Keep what is shown").click();
  await expect.poll(() => query(page)).toBe("?partners=ES&source=imf-dots");
});

test("in Mirror the partners' figures may be of another source of theirs, and the reporter's stay", async ({
  page,
}) => {
  await open(page, "?view=mirror&partners=ES&measure=imports&year=2020");
  const theirs = control(page, "Partners’ source");
  await expect(theirs).toHaveValue("imf-dots");
  await theirs.selectOption("eurostat");
  await expect.poll(() => query(page)).toBe("?view=mirror&partners=ES&year=2020&measure=imports&source=eurostat");
  await expect(table(page)).toContainText("partner: BNS; Eurostat");
  await expect(source(page)).toHaveValue("bns");
  await source(page).selectOption("imf-dots");
  await expect(theirs).toHaveValue("imf-dots");
  await expect(table(page)).toContainText("partner: IMF; IMF");
  await theirs.selectOption("eurostat");
  await tab(page, "Compare").click();
  await expect.poll(() => query(page)).toBe("?partners=ES&year=2020&measure=imports");
  await expect(page.getByRole("status").filter({ hasText: "eurostat" })).toHaveCount(0);
});

test("a picture brings the source back, with its figures unchanged", async ({ page }) => {
  await open(page, "?partners=ES&source=imf-dots");
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  const path = await (await saving).path();
  const read = readEvidence(await readFile(path));
  expect(read.ok && read.value.view).toBe("?partners=ES&year=2020&scale=common&source=imf-dots");
  expect(read.ok && new Set(read.value.rows.filter(({ stated }) => !stated).map((row) => row.source))).toEqual(
    new Set(["imf-dots", null]),
  );

  await open(page, "?partners=PT");
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Open…").click();
  await (await choosing).setFiles({ name: "spain.png", mimeType: "image/png", buffer: await readFile(path) });
  await expect(source(page)).toHaveValue("imf-dots");
  await expect(page.getByRole("status").filter({ hasText: "unchanged" })).toBeVisible();
  // Another choice does not make what the picture says a thing of the past.
  await source(page).selectOption("bns");
  await expect(source(page)).toHaveValue("bns");
  await expect(page.getByRole("status").filter({ hasText: "unchanged" })).toBeVisible();
});

test.describe("on a phone in Kazakh", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the choice has its place in the bar and can be touched", async ({ page }) => {
    await open(page, "?lang=kk&source=imf-dots&year=2023");
    await settle(page);
    expect(await overhang(page)).toBe(0);
    const choice = control(page, "Дереккөз");
    // What is drawn is the Bureau's, as the IMF is silent on 2023.
    await expect(choice).toHaveValue("bns");
    const box = await choice.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  });
});
