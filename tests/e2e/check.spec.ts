import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { violations } from "./axe";
import { lengthenedAddress } from "./playwright.config";
import { bring, button, control, heading, open, overhang, query, settle, tab, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const field = (page: Page, name = "Text to check") => page.getByRole("textbox", { name });
const claims = (page: Page) => page.getByRole("table", { name: "Claims" });
const row = (page: Page, quote: string) =>
  claims(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: quote, exact: true }) });
const saved = async (page: Page, name: string): Promise<Buffer> => {
  const download = page.waitForEvent("download");
  await button(page, name).click();
  return readFile(await (await download).path());
};

const spain =
  "In 2023 Kazakhstan’s exports to Spain came to $1,485.5 million and imports from Spain to $526.3 million, a turnover of $2,011.8 million.";

test("each figure of a text is marked, and has its meaning, its statistic, its verdict and the reason", async ({
  page,
}) => {
  await open(page);
  await tab(page, "Check").click();
  await expect(heading(page)).toHaveText("Paste a communiqué, and see which of its figures hold");
  await field(page).fill(spain);
  await expect(heading(page)).toHaveText("3 of 3 figures agree with the statistics");
  const shown = page.getByRole("region", { name: "The text with its figures marked" });
  await expect(shown.getByRole("link")).toHaveText([
    /\$1,485\.5 million.*agrees/,
    /\$526\.3 million.*agrees/,
    /\$2,011\.8 million.*agrees/,
  ]);
  await expect(row(page, "$1,485.5 million")).toContainText("Kazakhstan – Spain");
  await expect(row(page, "$1,485.5 million")).toContainText("exports, 2023");
  await expect(row(page, "$1,485.5 million")).toContainText("BNS");
  await field(page).fill(spain.replace("526.3", "562.3"));
  await expect(row(page, "$562.3 million")).toContainText("differs");
  await expect(row(page, "$562.3 million")).toContainText("526.3 million");
  await expect(row(page, "$1,485.5 million")).toContainText("agrees");
});

test("a mark leads to its row and back, and a statistic to the view that shows it", async ({ page }) => {
  await open(page, "?view=check");
  await field(page).fill(spain);
  await page
    .getByRole("link", { name: /^\$526\.3 million/ })
    .first()
    .click();
  await expect(row(page, "$526.3 million")).toBeInViewport();
  await button(page, "526.3\u00A0million: show in its view").click();
  await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
  expect(query(page)).toContain("partners=ES");
  await page.goBack();
  await expect(field(page)).toHaveValue(spain);
});

test("what was guessed is a control, and the verdicts follow it", async ({ page }) => {
  await open(page, "?view=check");
  await field(page).fill("Exports to Spain came to $1,485.5 million last year.");
  await page.getByLabel("Date of the text").fill("2024-02-16");
  await expect(row(page, "$1,485.5 million")).toContainText("exports, 2023");
  await expect(row(page, "$1,485.5 million")).toContainText("agrees");
  await page.getByLabel("Date of the text").fill("2023-02-16");
  await expect(row(page, "$1,485.5 million")).toContainText("exports, 2022");
  await expect(row(page, "$1,485.5 million")).toContainText("differs");
});

test("a text may be pasted or dropped anywhere, and a table that is pasted is none", async ({ page }) => {
  await open(page);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }));
  }, spain);
  await expect(field(page)).toHaveValue(spain);
  await tab(page, "Trend").click();
  await bring(
    page,
    "drop",
    "Взаимный товарооборот Казахстана и Испании в 2023 году составил 2 млрд долларов.",
    "release.txt",
  );
  await expect(tab(page, "Check")).toHaveAttribute("aria-selected", "true");
  await expect(row(page, "2 млрд долларов")).toContainText("agrees");
});

test("the two releases stand as examples, in the language of the page", async ({ page }) => {
  await open(page, "?view=check&lang=kk");
  await page.getByRole("button", { name: /^Испания, / }).click();
  await expect(page.getByRole("table", { name: "Тұжырымдар" }).getByRole("row")).toHaveCount(5);
  expect(await overhang(page)).toBe(0);
});

test("a review is copied as text and table, and saved as PNG, CSV and JSON", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?view=check");
  await field(page).fill(spain.replace("526.3", "562.3"));
  await expect(row(page, "$562.3 million")).toContainText("differs");
  await button(page, "Copy review").click();
  await expect(page.getByText("The review was copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("2 of 3 figures agree with the statistics, 1 does not hold");
  expect(copied).toContain("$562.3 million (Kazakhstan – Spain, imports, 2023, 562.25–562.35): differs.");
  expect((await saved(page, "Download PNG")).subarray(1, 4).toString()).toBe("PNG");
  expect((await saved(page, "Download CSV")).toString()).toContain('"$1,485.5 million"');
  const json = JSON.parse((await saved(page, "Download JSON")).toString()) as { claims: { verdict: string }[] };
  expect(json.claims.map(({ verdict }) => verdict)).toEqual(["agrees", "differs", "agrees"]);
});

test("claims are kept as statements, and stand beside the statistics", async ({ page }) => {
  await open(page, "?view=check&partners=ES");
  await field(page).fill("In 2023 Kazakhstan’s exports to Spain came to $1,499 million.");
  await button(page, "Keep as statements").click();
  await page.getByLabel("Publisher").fill("A ministry");
  await page.getByLabel("Title").fill("A release");
  await button(page, "Add").click();
  await expect(page.getByText("The statement was added.")).toBeVisible();
  await tab(page, "Table").click();
  await expect(page.getByText("1.499 billion").first()).toBeVisible();
});

test("the text outlasts a reload, and a link carries it where the reader asks for that", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?view=check");
  await field(page).fill(spain);
  await expect(row(page, "$526.3 million")).toContainText("agrees");
  await page.reload();
  await expect(field(page)).toHaveValue(spain);
  expect(page.url()).not.toContain("text");
  await button(page, "Copy link with the text").click();
  await expect(page.getByText(/is sent to no server/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(field(other)).toHaveValue(spain);
  expect(other.url()).not.toContain("#");
});

test("a hostile text is shown as text, and nothing in it runs", async ({ page }) => {
  const hostile = `<img src=x onerror="document.title='hacked'"> Kazakhstan’s exports to Spain in 2023: $1,485.5 million<script>alert(1)</script> \u202E1.5 billion`;
  await open(page, "?view=check");
  await field(page).fill(hostile);
  await expect(row(page, "$1,485.5 million")).toContainText("agrees");
  await expect(page.getByRole("region", { name: "The text with its figures marked" })).toContainText("<img src=x");
  await expect(page).not.toHaveTitle("hacked");
});

test.describe("with every text a third longer", () => {
  test.use({ baseURL: lengthenedAddress });

  test("nothing makes the page wider than a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, "?view=check&lang=es");
    await page.getByRole("textbox").first().fill(spain);
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(4);
    expect(await overhang(page)).toBe(0);
  });
});

for (const lang of ["en", "kk"])
  test(`axe finds nothing against a checked text in ${lang}, wide and narrow, light and dark`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `?view=check&theme=light&lang=${lang}`);
      await page
        .getByRole("textbox")
        .first()
        .fill(`${spain} ${spain.replace("526.3", "562.3")} The aim is $5 billion.`);
      await expect(page.getByRole("table").getByRole("row")).toHaveCount(8);
      await settle(page);
      expect.soft(await violations(page), `light, ${width}`).toEqual([]);
      await control(page, lang === "en" ? "Theme" : "Безендіру").selectOption("dark");
      await settle(page);
      expect.soft(await violations(page, "color-contrast"), `dark, ${width}`).toEqual([]);
      expect(await overhang(page), `${width}`).toBe(0);
    }
  });
