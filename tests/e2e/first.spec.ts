import { expect, type Page } from "@playwright/test";
import { answered, button, chart, heading, holdBack, open, query, serveChanged, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const finding = "Turnover with Spain was about 40 times that with Portugal in 2023";
const script = /\/assets\/index-.*\.js$/;
const main = (page: Page) => page.getByRole("main");

/** The texts of the chart with the places where they stand, in the order of the drawing. */
const places = (page: Page) =>
  chart(page).evaluate((drawing) =>
    [...drawing.querySelectorAll("text")]
      .filter((text) => text.getBoundingClientRect().width > 0)
      .map((text) => {
        const { left, top } = text.getBoundingClientRect();
        return { text: text.textContent, left, top };
      }),
  );

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the usual answer is read in full, and what scripts are needed for is said", async ({ page }) => {
    await page.goto("./");
    await expect(page).toHaveTitle(`${finding} · Vis-à-Vis`);
    await expect(heading(page)).toHaveText(finding);
    await expect(page.getByRole("figure", { name: finding })).toBeVisible();
    await expect(chart(page).getByText("2,011.8", { exact: true }).filter({ visible: true })).toBeVisible();
    await expect(chart(page).locator("path:visible, rect:visible").nth(8)).toBeVisible();
    const spain = page.getByRole("article", { name: "Spain" });
    await expect(spain.getByRole("paragraph").first()).toContainText("amounted to 2 billion US dollars");
    await expect(table(page).getByRole("cell", { name: "2,011.8" })).toBeVisible();
    // What is said to those without scripts is not found by its text.
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("To ask another one, the page needs JavaScript.");
    for (const control of await page.getByRole("button").all()) await expect(control).toBeDisabled();
    for (const control of await page.getByRole("combobox").all()) await expect(control).toBeDisabled();
    // Each stands unseen over its text, as in the living page.
    for (const select of await page.locator("select:visible").all()) await expect(select).toHaveCSS("opacity", "0");
  });

  test("it is there in the other languages", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Русский" }).click();
    await expect(heading(page)).toHaveText(/^Товарооборот с Испанией/);
    await page.getByRole("link", { name: "Қазақша" }).click();
    await expect(page).toHaveTitle(/Испания/);
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  });

  test("a phone shows the drawing and the table made for it, and nothing is cut", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("./");
    const box = await chart(page).locator("svg:visible").first().boundingBox();
    expect(box?.width).toBe(328);
    await expect(page.locator("tr:has(> th[colspan]):visible")).toHaveCount(2);
  });

  for (const [theme, colour] of [
    ["light", "rgb(18, 67, 109)"],
    ["dark", "rgb(157, 200, 238)"],
  ] as const)
    test(`its bars have the colours of the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto("./");
      const exports = chart(page).locator('[fill^="light-dark(#12436D"]:visible').first();
      await expect(exports).toHaveCSS("fill", colour);
    });
});

for (const width of [1280, 360])
  test(`the living page takes the place of the answer that came with it, mark upon mark, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const release = await holdBack(page, script);
    await page.goto("./", { waitUntil: "commit" });
    await expect(heading(page)).toHaveText(finding);
    // Until the sheet of styles has come, the drawings for all languages and widths count as seen.
    await expect(chart(page).getByText("2,011.8", { exact: true }).filter({ visible: true })).toHaveCount(1);
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page);
    release();
    await answered(page);
    await expect(page.locator("#first")).toHaveCount(0);
    const after = await places(page);
    expect(after.map(({ text }) => text).toSorted()).toEqual(before.map(({ text }) => text).toSorted());
    for (const { text, left, top } of after) {
      const apart = before
        .filter((each) => each.text === text)
        .map((each) => Math.hypot(each.left - left, each.top - top));
      expect(Math.min(...apart), text ?? "").toBeLessThan(4);
    }
  });

test.describe("to a reader whose browser speaks Russian", () => {
  test.use({ locale: "ru-RU" });
  test("it is shown in Russian, and never in English", async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const shown = [...document.querySelectorAll("h1")].find((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        );
        if (shown?.textContent) seen.push(shown.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto("./");
    await answered(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set([await heading(page).textContent()]));
    await expect(heading(page)).toHaveText(/^Товарооборот с Испанией/);
    expect(query(page)).toBe("");
  });
});

for (const [what, address] of [
  ["another partner", "?partners=IT"],
  ["another view", "?view=trend"],
  ["what cannot be understood", "?partner=IT"],
  ["another language than there is", "?lang=tlh"],
  ["a theme that there is not", "?theme=pink"],
] as const)
  test(`a link that asks for ${what} never shows the usual answer before its own`, async ({ page }) => {
    const release = await holdBack(page, script);
    await page.goto(`./${address}`, { waitUntil: "commit" });
    await expect(page.locator("#first")).toBeAttached();
    await expect(page.locator("#first")).toBeHidden();
    await expect(heading(page)).toHaveCount(0);
    // What is coming has a shape before any script has drawn it.
    const named = page.getByText("Vis-à-Vis", { exact: true }).filter({ visible: true });
    await expect(named).toHaveCount(1);
    release();
    await answered(page);
    await expect(page.locator("#first")).toHaveCount(0);
  });

test("a link in another language says nothing in English while its words are coming", async ({ page }) => {
  const release = await holdBack(page, /\/assets\/kk-.*\.js$/);
  await page.goto("./?lang=kk&view=trend", { waitUntil: "commit" });
  await expect(page.getByText("Vis-à-Vis", { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("button")).toHaveCount(0);
  release();
  await answered(page);
  await expect(tab(page, "Үрдіс")).toBeVisible();
});

test("where figures of the reader's own may answer, the usual answer waits for them", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("vis-a-vis-figures", "1"));
  const release = await holdBack(page, script);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("#first")).toBeHidden();
  release();
  await answered(page);
});

test("data that were replaced since the page was built are drawn anew, and the old answer goes at once", async ({
  page,
}) => {
  await serveChanged(page, "catalog.json", ['"version": "2026.06"', '"version": "2026.07"']);
  await serveChanged(page, "areas.json", ['"en":"Spain"', '"en":"Hispania"']);
  const release = await holdBack(page, "**/series/KZ.json");
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("#first")).toHaveCount(0);
  await expect(heading(page)).toHaveCount(0);
  release();
  await expect(heading(page)).toHaveText(finding.replace("Spain", "Hispania"));
});

test("until it can be used the page is busy, and says where the data are slow", async ({ page }) => {
  const release = await holdBack(page, "**/series/KZ.json");
  await page.goto("./");
  await expect(heading(page)).toHaveText(finding);
  await expect(main(page)).toHaveAttribute("aria-busy", "true");
  await expect(button(page, "Remove Spain")).toBeDisabled();
  await expect(page.getByRole("status").filter({ hasText: "The data are slow to come." })).toBeVisible();
  await expect(heading(page)).toHaveText(finding);
  release();
  await answered(page);
  await button(page, "Remove Spain").click();
  await expect(heading(page)).toHaveText(/^Turnover with Portugal/);
});

test("where the script of the page is gone, the usual answer stands, and a word says why it cannot be used", async ({
  page,
}) => {
  await page.route(script, (route) => route.fulfill({ status: 404 }));
  await page.goto("./?lang=pt");
  await expect(page.getByRole("alert")).toContainText("Não foi possível carregar a página");
  await expect(heading(page)).toHaveText(/Espanha/);
  await page.unrouteAll();
  await button(page, "Carregar novamente").click();
  await answered(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a reader's page in another language leads to the page that can be used, in that language", async ({ page }) => {
  await page.goto("./es.html");
  await expect(page).toHaveURL(/\/\?lang=es$/);
  await answered(page);
  await expect(heading(page)).toHaveText(/España/);
});

test("a page that was opened plainly has the same address after it was taken over", async ({ page }) => {
  await open(page);
  expect(query(page)).toBe("");
  await expect(page).toHaveTitle(`${finding} · Vis-à-Vis`);
});

test("the code of the next views is fetched once somebody uses the page, and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const ofView = /\/(Trend|Ranking|Mirror|Table)-[^/]*\.js$/;
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => ofView.test(path))).toEqual([]);
  const fetched = page.waitForRequest((request) => ofView.test(new URL(request.url()).pathname));
  await page.mouse.move(200, 200);
  await fetched;
});

test("without the code of the chart the drawing stands, and the page answers", async ({ page }) => {
  await page.route(/\/CartesianChart-[^/]*\.js$/, (route) => route.abort());
  const refused = page.waitForEvent("requestfailed");
  await open(page);
  await refused;
  await button(page, "Remove Spain").click();
  await expect(heading(page)).toHaveText(/^Turnover with Portugal/);
  await expect(chart(page)).toHaveAccessibleName(/Portugal/);
  await expect(page.getByRole("alert")).toHaveCount(0);
});
