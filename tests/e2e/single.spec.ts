import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { comtradeFile } from "../formats/comtradeFile";
import { answered, bring, button, chart, heading, query, tab, test } from "./helpers";

const built = new URL("../../dist/vis-a-vis.html", import.meta.url);

async function openFile(page: Page, file: URL, asked = ""): Promise<void> {
  await page.goto(file.href + asked);
  await answered(page);
}

/** What a click saves: where it lies, and its name. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ path: string; name: string }> {
  const saving = page.waitForEvent("download");
  await act();
  const file = await saving;
  const name = file.suggestedFilename();
  const path = test.info().outputPath(name);
  await file.saveAs(path);
  return { path, name };
}

test("opened by a double-click it answers in every view, and the address keeps the question", async ({ page }) => {
  await openFile(page, built);
  await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
  for (const [name, finding] of [
    ["Trend", /turnover with Spain was largest/],
    ["Ranking", /14th partner/],
    ["Map", /\S/],
    ["Mirror", /\S/],
    ["Table", /\S/],
    ["Brief", /\S/],
    ["Check", /\S/],
  ] as const) {
    await tab(page, name).click();
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(heading(page)).toHaveText(finding);
    expect(query(page)).toContain(`view=${name.toLowerCase()}`);
  }
  await page.goBack();
  await expect(tab(page, "Brief")).toHaveAttribute("aria-selected", "true");
});

test.describe("to a reader whose browser speaks Kazakh", () => {
  test.use({ locale: "kk-KZ" });
  test("it speaks Kazakh from the first sight on", async ({ page }) => {
    await openFile(page, built);
    await expect(heading(page)).toHaveText(/^Испаниямен тауар айналымы/);
    await expect(chart(page)).toBeVisible();
  });
});

test("a picture is saved and comes back as its view", async ({ page }) => {
  await openFile(page, built, "?view=ranking&group=EU");
  await expect(heading(page)).toHaveText(/of the 27 in the European Union/);
  const { path, name } = await saved(page, () => button(page, "Download PNG").click());
  expect(name).toBe("kazakhstan-spain-portugal-ranking-2023.png");
  await tab(page, "Compare").click();
  await bring(page, "drop", await readFile(path));
  await expect(heading(page)).toHaveText(/of the 27 in the European Union/);
});

test("with a reader's own figures it is saved once more, and sent opens with them and the same question", async ({
  page,
  context,
}) => {
  await openFile(page, built, "?theme=dark");
  const thread = page.waitForEvent("worker");
  await bring(page, "drop", comtradeFile(), "comtrade.csv");
  await button(page, "Use these figures").click();
  expect((await thread).url()).toMatch(/^blob:/);
  await expect(heading(page)).toHaveText("Turnover with Spain was 2.2 times that with Portugal in 2022");
  const finding = await heading(page).textContent();
  await button(page, "Export…").click();
  const { path, name } = await saved(page, () => button(page, "Save as one file").click());
  expect(name).toMatch(/^china-spain-portugal-compare-.+\.html$/);

  const other = await context.browser()?.newContext();
  if (!other) throw new Error("no browser");
  const received = await other.newPage();
  await openFile(received, pathToFileURL(path));
  await expect(heading(received)).toHaveText(finding ?? "");
  await expect(received.getByText(/comtrade/).first()).toBeVisible();
  await other.close();
});

test("the page that is served saves itself as one file, with the partners of the question", async ({
  page,
  context,
}) => {
  await page.goto("./?view=mirror&reporter=ES&partners=DE,FR&year=2019");
  await answered(page);
  const finding = await heading(page).textContent();
  await button(page, "Export…").click();
  const { path, name } = await saved(page, () => button(page, "Save as one file").click());
  expect(name).toBe("spain-germany-france-mirror-2019.html");
  await expect(page.getByText("The page was saved as one file.")).toBeVisible();
  const received = await context.newPage();
  await openFile(received, pathToFileURL(path));
  // What Germany and France report of Spain is in it too.
  await expect(heading(received)).toHaveText(finding ?? "");
});
