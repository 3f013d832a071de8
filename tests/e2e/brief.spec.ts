import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { button, heading, open, test } from "./helpers";

const root = fileURLToPath(new URL("../..", import.meta.url));

test.describe.configure({ mode: "parallel", timeout: 90_000 });

/** Pages of a PDF, and the typefaces inside it: their programs are streams of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
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
  await expect(spain.getByRole("img", { name: /The figures follow|trade with Spain, 2018 to 2023/ })).toHaveCount(2);
  await expect(spain.getByText(/The release of 16 February 2024 gave/)).toBeVisible();
  await expect(spain.getByRole("table", { name: /Trade by year/ }).getByRole("row")).toHaveCount(4);
  await expect(spain.getByText("Easier EU visa rules.")).toBeVisible();
  await expect(page.getByRole("article", { name: "Brief, Portugal" })).toBeVisible();
});

test("a partner of whom nothing was stated has its sheet from the statistics", async ({ page }) => {
  await open(page, "?view=brief&partners=CN");
  const china = page.getByRole("article", { name: "Brief, China" });
  await expect(china.getByText("No official statement about China is on file.")).toBeVisible();
  await expect(china.getByText(/30\.1\sbillion/).first()).toBeVisible();
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
    expect(pagesOf(await readFile(join(folder, "kazakhstan-spain-brief-2023.pdf")))).toBe(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
