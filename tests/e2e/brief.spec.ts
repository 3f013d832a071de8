import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Locator } from "@playwright/test";
import { button, cells, heading, open, test } from "./helpers";
import { pagesOf, selectable } from "./pdf";

const root = fileURLToPath(new URL("../..", import.meta.url));

test.describe.configure({ mode: "parallel" });

/** The typefaces inside a PDF: their programs are streams of its own. */
const fontsOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/FontFile2/g)?.length ?? 0;
/** How often a typeface says which letters its signs are, without which no text can be selected or searched. */
const lettersOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/ToUnicode/g)?.length ?? 0;

test("each partner has a sheet with its key figures, charts, paragraph, years and agenda", async ({ page }) => {
  await open(page, "?view=brief");
  await expect(heading(page)).toContainText("2 pages");
  const spain = page.getByRole("article", { name: "Brief, Spain" });
  await expect(spain.getByRole("heading", { name: "Kazakhstan with Spain in 2023" })).toBeVisible();
  await expect(spain.getByRole("term")).toHaveText([
    "Turnover",
    "Exports",
    "Imports",
    "Balance",
    "Share of turnover",
    "Place",
  ]);
  await expect(spain.getByRole("definition")).toHaveText([
    "2,011.8",
    "1,485.5",
    "526.3",
    "+959.2",
    "1.4%",
    "14th of 204",
  ]);
  await expect(spain.getByRole("img", { name: /The figures follow|trade with Spain, 2018–2023/ })).toHaveCount(2);
  await expect(spain.getByText(/The statement of 16\s+February 2024 gave/)).toBeVisible();
  await expect(spain.getByRole("table", { name: /Trade by year/ }).getByRole("row")).toHaveCount(4);
  await expect(spain.getByText("Easier EU visa rules.")).toBeVisible();
  await expect(page.getByRole("article", { name: "Brief, Portugal" })).toBeVisible();
});

test("a partner of whom nothing was stated has its sheet from the statistics", async ({ page }) => {
  await open(page, "?view=brief&partners=NL");
  const dutch = page.getByRole("article", { name: "Brief, Netherlands" });
  await expect(dutch.getByText("No official statement about the Netherlands is on file.")).toBeVisible();
  await expect(dutch.getByText(/4\.4\sbillion/).first()).toBeVisible();
});

test("what the other side reports stands beside what the reporter does, with sources, valuation, gap and ratio", async ({
  page,
}) => {
  await open(page, "?view=brief&partners=ES,CN,EAEU,LI");
  const other = (name: string) =>
    page.getByRole("article", { name: `Brief, ${name}` }).getByRole("table", { name: /other side/ });
  expect(await cells(other("Spain"))).toEqual([
    [],
    // 1,336.2 / 1.06 − 1,215.2, and 1,336.2 / 1,215.2.
    ["Exports", "2020", "1,215.2 FOB", "1,336.2 CIF", "+45.3", "1.10", "BNS; IMF"],
    // 393.3 − 526.3 / 1.06, and 393.3 / 526.3.
    ["Imports", "2023", "526.3 CIF", "393.3 FOB", "−103.2", "0.75", "BNS; Eurostat, from euros"],
  ]);
  const spain = page.getByRole("article", { name: "Brief, Spain" });
  await expect(spain.getByText(/^Exports 2020: Spain records 10% more imports than Kazakhstan records/)).toBeVisible();
  await expect(spain.getByText(/Where the year is not 2023, it is the last with both reports\./)).toBeVisible();
  await expect(spain.getByText(/International Monetary Fund, Direction of Trade Statistics/)).toBeVisible();
  expect((await cells(other("China"))).map((row) => row[1])).toEqual([undefined, "2020", "2020"]);
  for (const [name, sentence] of [
    ["Eurasian Economic Union", "The Eurasian Economic Union is not one country, and has no report of its own."],
    ["Liechtenstein", "Liechtenstein has no file of its own in the data."],
  ] as const) {
    await expect(other(name)).toBeHidden();
    await expect(page.getByRole("article", { name: `Brief, ${name}` }).getByText(sentence)).toBeVisible();
  }
});

test("a brief of a year in which both sides report says nothing of another year", async ({ page }) => {
  await open(page, "?view=brief&partners=ES&year=2020");
  await expect(page.getByText(/^Exports 2020: Spain records/)).toBeVisible();
  await expect(page.getByText(/Where the year is not/)).toBeHidden();
});

// With an agenda, with a long name, with much and with nothing to report.
const longest = "ES,PT,BA,VC,CN,DE,NL,US,ZA,EAEU";
for (const language of ["en", "ru", "kk", "es", "pt"])
  test(`in ${language} the longest sheets keep to one page each, and their text can be selected`, async ({ page }) => {
    // A4, as sheets take the size of the paper.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    await page.goto(`./?view=brief&lang=${language}&partners=${longest}`);
    const sheets = page.getByRole("article");
    await expect(sheets).toHaveCount(10);
    await page.evaluate(() => document.fonts.ready);
    for (const sheet of await sheets.all()) {
      const [paper, foot] = [await sheet.boundingBox(), await sheet.getByText(/2026\.06/).boundingBox()];
      if (!paper || !foot) throw new Error("nothing is printed");
      // Six millimetres of the page stay blank, which printers need.
      expect(foot.y + foot.height).toBeLessThan(paper.y + paper.height - 22);
      for (const table of await sheet.getByRole("table").all())
        expect((await table.boundingBox())?.width).toBeLessThan(paper.width);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(10);
    const text = selectable(pdf);
    const titles = await sheets.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(titles.filter((title) => !text.includes(title.replaceAll(/\s/g, "")))).toEqual([]);
    // No typeface is left to the machine that prints.
    expect(fontsOf(pdf)).toBe(pdf.toString("latin1").match(/\/Subtype \/Type0/g)?.length ?? 0);
  });

test("the agenda and the names of sources are in the language of the sheet", async ({ page }) => {
  await open(page, "?view=brief&lang=ru");
  const spain = page.getByRole("article", { name: "Справка, Испания" });
  await expect(spain.getByText("Упрощение визовых правил ЕС.")).toBeVisible();
  await expect(spain.getByText(/Министерство иностранных дел Республики Казахстан\.$/)).toBeVisible();
  await expect(spain.getByText(/^Источники: Бюро национальной статистики Казахстана/)).toBeVisible();
  expect(await spain.innerText()).not.toMatch(/Bureau|Ministry|Monetary|ambassador/);
});

test("on the screen the heading, the button and the sheets stand on common edges", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "?view=brief");
  const place = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [title, print, sheet, tabs] = await Promise.all(
    [heading(page), button(page, "Print"), page.getByRole("article").first(), page.getByRole("tablist")].map(place),
  );
  expect(print?.x).toBe(title?.x);
  expect(title?.x).toBe(tabs?.x);
  expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeCloseTo((tabs?.x ?? 0) + (tabs?.width ?? 0), 0);
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThan(sheet?.x ?? 0);
});

test("printed, every partner fills one page of A4, with the bar and the question left out", async ({ page }) => {
  await open(page, "?view=brief&partners=ES,PT,CN,EAEU,GS");
  await expect(page.getByRole("article")).toHaveCount(5);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBe(5);
  expect(fontsOf(pdf) + (pdf.toString("latin1").match(/\/Type3/g)?.length ?? 0)).toBeGreaterThan(1);
  expect(lettersOf(pdf)).toBeGreaterThan(1);
  await page.emulateMedia({ media: "print" });
  await expect(button(page, "Print")).toBeHidden();
  await expect(page.getByRole("tablist")).toBeHidden();
});

for (const language of ["ru", "kk", "es", "pt"])
  test(`in ${language}, which needs more words, every partner fills one page of A4 too`, async ({ page }) => {
    await open(page, `?view=brief&partners=ES,PT,GS&lang=${language}`);
    await expect(page.getByRole("article")).toHaveCount(3);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(3);
    await page.emulateMedia({ media: "print" });
    for (const sheet of await page.getByRole("article").all())
      expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  });

test("npm run brief writes a PDF for each partner without a window", async () => {
  const folder = await mkdtemp(join(tmpdir(), "visavis-brief-"));
  try {
    const words = [".ci/withSite.mjs", "src/cli/chart.ts", "--view", "brief", "--partners", "ES,PT", "--out", folder];
    const child = spawn(process.execPath, words, { cwd: root, stdio: "ignore" });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([
      "kazakhstan-portugal-brief-2023.pdf",
      "kazakhstan-spain-brief-2023.pdf",
    ]);
    const pdf = await readFile(join(folder, "kazakhstan-spain-brief-2023.pdf"));
    expect(pagesOf(pdf)).toBe(1);
    expect(selectable(pdf)).toContain("KazakhstanwithSpainin2023");
    expect(selectable(pdf)).toContain("1,336.2CIF");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
