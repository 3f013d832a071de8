import { readFile } from "node:fs/promises";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Flow } from "../../src/core/indicators";
import { observe } from "../../src/core/observe";
import { yearly } from "../../src/core/period";
import { builtIn } from "../data/dataset";
import { button, heading, open, tab, test } from "./helpers";

/** A file that an act saves, with its name. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; book: WorkBook }> {
  const saving = page.waitForEvent("download");
  await act();
  const download = await saving;
  return { name: download.suggestedFilename(), book: read(await readFile(await download.path())) };
}

const lines = (book: WorkBook, name: string): unknown[][] => {
  const sheet = book.Sheets[name];
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) : [];
};

const data = builtIn();

/** A figure of the data that the application comes with, in millions. */
function inData(partner: string, flow: Flow, year: number): number {
  const { figure } = observe(data, "KZ", partner, flow, yearly(year));
  if (figure.kind === "gap") throw new Error(`no ${flow} with ${partner} in ${year}`);
  return figure.value.div(1e6).toNumber();
}

test("from the start page a workbook of all partners is two gestures away", async ({ page }) => {
  await open(page);
  let gestures = 0;
  const click = async (what: Locator) => {
    gestures++;
    await what.click();
  };
  await click(tab(page, "Ranking"));
  // Until its figures have come, what stands there and is downloaded is the comparison.
  await expect(heading(page)).toHaveText(/ of 204$/);
  const { name, book } = await saved(page, () => click(button(page, "Download XLSX")));
  expect(gestures).toBeLessThanOrEqual(3);
  expect(name).toBe("kazakhstan-spain-portugal-ranking-2023.xlsx");
  expect(book.SheetNames).toEqual(["As shown", "Figures", "Sources and terms"]);
  const shown = lines(book, "As shown");
  const heads = shown.find(([first]) => first === "Partner") ?? [];
  expect(heads.slice(0, 5)).toEqual(["Partner", "Code", "Rank", "Turnover", "Share"]);
  const cell = (code: string, head: string) => shown.find(([, each]) => each === code)?.[heads.indexOf(head)];
  for (const [code, head, indicator] of [
    ["CN", "Turnover", "turnover"],
    ["ES", "Exports", "exports"],
    ["PT", "Imports", "imports"],
    ["W00", "Turnover", "turnover"],
  ] as const)
    expect(cell(code, head), `${head} of ${code}`).toBeCloseTo(inData(code, indicator, 2023), 9);
  // Not only those that are drawn.
  expect(shown.filter(([, , rank]) => typeof rank === "number").length).toBeGreaterThan(200);
});

test("a workbook of a comparison has every year of its partners, in the language of the page", async ({ page }) => {
  await open(page, "?lang=ru&partners=ES,PT");
  const { book } = await saved(page, () => page.getByRole("button", { name: /XLSX/ }).click());
  expect(book.SheetNames).toEqual(["Как на странице", "По периодам", "Figures", "Источники и термины"]);
  const years = lines(book, "По периодам").filter(([, code]) => code === "ES");
  const of2019 = years.find(([, , period]) => period === "2019");
  expect(of2019?.[3]).toBeCloseTo(inData("ES", "turnover", 2019), 9);
});
