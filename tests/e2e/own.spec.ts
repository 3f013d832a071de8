import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { violations } from "./axe";
import { chinese, comtradeFile } from "../formats/comtradeFile";
import { bring, button, cells, heading, holdBack, open, overhang, query, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const finding = "Turnover with Spain was 2.2 times that with Portugal in 2022";
const yours = (page: Page): Locator => page.getByRole("region", { name: "Your figures" });
const brought = (page: Page): Locator => page.getByRole("region", { name: "Your file" });
const taking = (page: Page): Locator => button(page, "Use these figures");

/** Chooses files as a reader does by the button, in whatever language their names are. */
async function choose(page: Page, ...files: { name: string; text: string }[]): Promise<void> {
  const asking = page.waitForEvent("filechooser");
  await button(page, "Open…").click();
  await (
    await asking
  ).setFiles(files.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })));
}

/** The page with a look-alike of UN Comtrade in use. */
async function inUse(page: Page): Promise<void> {
  await open(page);
  await choose(page, { name: "comtrade.csv", text: comtradeFile() });
  await taking(page).click();
  await expect(heading(page)).toHaveText(finding);
}

test("a file is dropped, said to be what it is, used, and answers in every view", async ({ page }) => {
  await open(page);
  await bring(page, "drop", comtradeFile(), "comtrade.csv");
  await expect(brought(page).getByRole("status")).toHaveText(
    /UN Comtrade, .+\. China, yearly 2021–2022, 2 partners, exports and imports: 12 figures\.$/,
  );
  await taking(page).click();
  await expect(heading(page)).toHaveText(finding);
  await expect(brought(page)).toBeHidden();
  expect(query(page)).toMatch(/reporter=CN&partners=ES,PT&.*source=own-comtrade-[0-9a-z]{7}/);
  await expect(page.getByText(/Source: your file .?comtrade\.csv.?.+read on \d+\s\w+/).first()).toBeVisible();
  const rows = (await cells(table(page)))
    .slice(1)
    .map(([partner, what, period, counted]) => [partner, what, period, counted].join(" | "));
  expect(rows).toEqual(expect.arrayContaining(["Spain | Exports | 2022 | 600.0", "Portugal | Imports | 2022 | 80.0"]));

  for (const name of ["Trend", "Ranking", "Map", "Mirror", "Table", "Brief", "Compare"]) {
    await tab(page, name).click();
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(
      page
        .getByRole("tabpanel", { name })
        .getByText(/comtrade/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(heading(page)).toContainText(/\S/);
  }
});

test("what is exported names the file, and the picture comes back as its view", async ({ page }) => {
  await inUse(page);
  const saved = async (name: string) => {
    const saving = page.waitForEvent("download");
    await button(page, name).click();
    return readFileSync(await (await saving).path());
  };
  const csv = (await saved("Download CSV")).toString();
  expect(csv).toMatch(/^CN,ES,exports,2022,600000000,USD,.+,own-comtrade-[0-9a-z]{7},/m);
  const png = await saved("Download PNG");
  await tab(page, "Table").click();
  await bring(page, "drop", png);
  await expect(page.getByText("Figures unchanged")).toBeVisible();
  await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
  await expect(heading(page)).toHaveText(finding);
});

test("figures are there after the page is opened again, and views change without a network", async ({
  page,
  context,
}) => {
  await inUse(page);
  await page.reload();
  await expect(heading(page)).toHaveText(finding);
  await expect(button(page, "Your figures (1)")).toBeVisible();
  for (const name of ["Trend", "Table", "Compare"]) await tab(page, name).click();
  await expect(page.getByRole("tabpanel", { name: "Compare" })).toBeVisible();
  await button(page, "Your figures (1)").click();
  await expect(yours(page)).toContainText("They are kept, offline too");
  await context.setOffline(true);
  for (const name of ["Trend", "Table", "Compare"]) {
    await tab(page, name).click();
    await expect(
      page
        .getByRole("tabpanel", { name })
        .getByText(/comtrade/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  }
  const name = yours(page).getByRole("textbox", { name: "Name of “comtrade.csv”" });
  await name.fill("China");
  await name.press("Enter");
  await expect(page.getByText(/Source: your file .?China/).first()).toBeVisible();
});

test("a page beside it sees what is renamed and removed, and says that the figures are not here", async ({
  page,
  context,
}) => {
  await inUse(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toHaveText(finding);
  await button(page, "Your figures (1)").click();
  const name = yours(page).getByRole("textbox", { name: "Name of “comtrade.csv”" });
  await name.fill("China");
  await name.press("Enter");
  await expect(other.getByText(/Source: your file .?China/).first()).toBeVisible();
  await button(yours(page), "Remove “China”").click();
  await expect(button(other, "Your figures (1)")).toBeHidden();
  await expect(other.getByText("The figures of “comtrade” are not on this device")).toBeVisible();
  await button(yours(page), "Undo").click();
  await expect(button(other, "Your figures (1)")).toBeVisible();
  await other.close();
});

test("where the storage is blocked, figures remain until the page is closed, and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await inUse(page);
  await button(page, "Your figures (1)").click();
  await expect(yours(page)).toContainText("This browser keeps nothing for this page");
  await tab(page, "Table").click();
  await expect(table(page).getByRole("row", { name: /^Spain Exports/ })).toContainText("600.0");
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(button(page, "Your figures (1)")).toBeHidden();
});

test("a large file can be left while it is read, and what was shown stays", async ({ page }) => {
  await open(page);
  const before = await heading(page).textContent();
  // Made on the page: on the way to it, it would take longer than its reading.
  await page.evaluate((text) => {
    const row = `${text.split("\r\n")[2]}\r\n`;
    const part = new Blob([row.repeat(Math.ceil(10_000_000 / row.length))]);
    const data = new DataTransfer();
    data.items.add(new File([text, ...Array.from({ length: 20 }, () => part)], "large.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
  }, comtradeFile());
  await expect(brought(page).getByRole("progressbar")).toBeVisible();
  await button(brought(page), "Cancel").click();
  await expect(brought(page)).toBeHidden();
  await expect(heading(page)).toHaveText(before ?? "");
  await choose(page, { name: "comtrade.csv", text: comtradeFile() });
  await expect(taking(page)).toBeVisible();
});

test("a file that is dropped before the page can be used is opened once it can", async ({ page }) => {
  const release = await holdBack(page, "**/series/KZ.json");
  await page.goto("./");
  // Its script has come, and not what it draws.
  await expect(page.getByRole("status").filter({ hasText: "The data are slow to come." })).toBeVisible();
  await bring(page, "drop", comtradeFile(), "comtrade.csv");
  release();
  await taking(page).click();
  await expect(heading(page)).toHaveText(finding);
});

test("without a mouse a file is used, renamed, removed and put back", async ({ page }) => {
  await open(page);
  const press = async (aim: Locator, key = "Enter") => {
    await aim.focus();
    await page.keyboard.press(key);
  };
  const asking = page.waitForEvent("filechooser");
  await press(button(page, "Open…"));
  await (await asking).setFiles([{ name: "comtrade.csv", mimeType: "text/csv", buffer: Buffer.from(comtradeFile()) }]);
  await press(taking(page));
  await expect(heading(page)).toHaveText(finding);
  await press(button(page, "Your figures (1)"));
  const name = yours(page).getByRole("textbox", { name: "Name of “comtrade.csv”" });
  await name.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" 2022");
  await page.keyboard.press("Tab");
  await expect(
    yours(page).getByRole("checkbox", { name: "“comtrade.csv 2022”: use before the built-in sources" }),
  ).toBeFocused();
  await press(button(yours(page), "Remove “comtrade.csv 2022”"));
  await expect(yours(page).getByRole("heading", { name: "Your figures" })).toBeFocused();
  await press(button(yours(page), "Undo"));
  await expect(yours(page).getByRole("textbox", { name: "Name of “comtrade.csv 2022”" })).toBeVisible();
});

for (const theme of ["light", "dark"])
  test(`axe finds nothing against files and figures of one's own, ${theme}, and 360 pixels hold them`, async ({
    page,
  }) => {
    const other = { partner: "724", name: "Spain", flow: "X", year: 2022, value: "760000000" } as const;
    const strange = comtradeFile([...chinese, other, { ...other, partner: "9999", name: "Nowhere" }]);
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, `?theme=${theme}`);
    await choose(
      page,
      { name: "a-long-name-of-a-file-without-a-place-to-break-it.csv", text: strange },
      { name: "b.pdf", text: "%PDF-1" },
    );
    await expect(brought(page).getByRole("combobox").first()).toBeVisible();
    await settle(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await taking(page).click();
    await button(page, "Your figures (1)").click();
    await button(
      yours(page),
      "Replace “a-long-name-of-a-file-without-a-place-to-break-it.csv” by a newer edition",
    ).click();
    await settle(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
