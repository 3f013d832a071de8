import { expect, type Page } from "@playwright/test";
import { button, chart, control, heading, offers, open, query, settle, tab, table, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

/** Holds back the figures until they are released. */
async function holdBack(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/series/KZ.json", async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const white = "rgb(255, 255, 255)";
const nearBlack = "rgb(19, 21, 23)";

test("while the data are on their way the page says so, and then answers", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("./?partners=IT");
  const main = page.getByRole("main");
  await expect(main).toHaveAttribute("aria-busy", "true");
  await expect(main.getByRole("status")).toHaveText("Reading the data…");
  await expect(heading(page)).toHaveCount(0);
  release();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy", "true");
});

for (const width of [1280, 360])
  for (const address of ["", "?view=trend", "?view=table"])
    test(`nothing jumps while the page arrives: ${address || "the default"}, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const release = await holdBack(page);
      await page.goto(`./${address}`);
      await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "true");
      release();
      await expect(table(page)).toBeVisible();
      await settle(page);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005);
    });

test("without a partner the page says what to do, and the link to it holds", async ({ page }) => {
  await open(page);
  await button(page, "Remove Spain").click();
  await button(page, "Remove Portugal").click();
  await expect(heading(page)).toHaveText("No partner is chosen");
  await expect.poll(() => query(page)).toBe("?partners=");
  await page.reload();
  await expect(heading(page)).toHaveText("No partner is chosen");
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("PT");
  await offers(page).first().click();
  await expect(heading(page)).toHaveText(/^Turnover with Portugal came to 50\.7\smillion US dollars in 2023/);
});

test("a partner that the source never lists is said to have no trade, not zero", async ({ page }) => {
  await open(page, "?partners=TO");
  await expect(heading(page)).toHaveText("Kazakhstan’s statistics list no trade with Tonga in 2023");
  await expect(table(page).getByRole("row", { name: /^Tonga Turnover \.\./ })).toBeVisible();
});

test("a partner that is listed in other years only is a gap in this one", async ({ page }) => {
  await open(page, "?partners=ES,KP");
  await expect(heading(page)).toHaveText(/^Turnover with Spain came to 2\.0\sbillion US dollars in 2023/);
  await expect(table(page).getByRole("row", { name: /^North Korea Turnover 2023 \.\./ })).toBeVisible();
  await control(page, "Year").selectOption("2018");
  await expect(table(page).getByRole("row", { name: /^North Korea Turnover 2018 0\.2/ })).toBeVisible();
});

test("a name that is nowhere known is said to be unknown", async ({ page }) => {
  await open(page);
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("Atlantis");
  await expect(page.getByRole("status").filter({ hasText: "No partner is called “Atlantis”" })).toBeVisible();
  await control(page, "Add partner").press("Enter");
  await control(page, "Add partner").press("Escape");
  expect(query(page)).toBe("");
});

test.describe("the theme", () => {
  test("follows the system, also when the system changes its mind", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page);
    expect(await ground(page)).toBe(nearBlack);
    await expect(control(page, "Theme")).toHaveValue("dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => ground(page)).toBe(white);
    await expect(control(page, "Theme")).toHaveValue("light");
    expect(query(page)).toBe("");
  });

  test("once chosen stands in the address and outlasts the system's", async ({ page }) => {
    await open(page);
    await control(page, "Theme").selectOption("dark");
    await expect.poll(() => query(page)).toBe("?theme=dark");
    await expect.poll(() => ground(page)).toBe(nearBlack);
    await page.reload();
    await expect(heading(page)).toBeVisible();
    expect(await ground(page)).toBe(nearBlack);
    await control(page, "Theme").selectOption("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => ground(page)).toBe(white);
  });
});

test("a theme of the address is there before any module, under a policy that refuses scripts within the page", async ({
  page,
}) => {
  await page.route("**/?theme=dark", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": "script-src 'self'" },
    });
  });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./?theme=dark", { waitUntil: "commit" });
  await expect(page.locator("body")).toHaveCSS("background-color", nearBlack);
  release();
  await expect(heading(page)).toBeVisible();
});

test("Back leads through the steps that were taken, and Forward again, from a link in another order of keys", async ({
  page,
}) => {
  await open(page, "?year=2022&view=table&lang=en");
  await expect.poll(() => query(page)).toBe("?view=table&year=2022&lang=en");
  await control(page, "Theme").selectOption("dark");
  await expect.poll(() => query(page)).toBe("?view=table&year=2022&lang=en&theme=dark");
  const steps = await page.evaluate(() => window.history.length);
  await page.goBack();
  await expect.poll(() => query(page)).toBe("?view=table&year=2022&lang=en");
  await page.goForward();
  await expect(control(page, "Theme")).toHaveValue("dark");
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  await page.goForward();
  await expect(heading(page)).toBeVisible();
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
});

test("a chart follows the window when it is made narrow and wide again", async ({ page }) => {
  await open(page);
  const widths: number[] = [];
  for (const width of [1280, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    await expect.poll(async () => (await chart(page).boundingBox())?.width).toBeLessThan(width);
    widths.push((await chart(page).boundingBox())?.width ?? 0);
  }
  expect(widths[2]).toBe(widths[0]);
  expect(widths[1]).toBeLessThan(360);
});

test("each scale that is chosen is named in the subtitle and kept in the address", async ({ page }) => {
  await open(page);
  for (const [scale, words] of [
    ["own", "Each partner on its own scale"],
    ["log", "Logarithmic scale"],
    ["share", "Share of Kazakhstan’s total"],
  ] as const) {
    await control(page, "Scale").selectOption(scale);
    await expect(page.getByRole("figure").getByRole("paragraph").first()).toContainText(words);
    await expect.poll(() => query(page)).toBe(`?scale=${scale}`);
  }
  await tab(page, "Trend").click();
  await expect.poll(() => query(page)).toBe("?view=trend");
});
