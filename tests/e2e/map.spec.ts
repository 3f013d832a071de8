import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { button, chart, control, heading, open, overhang, query, settle, tab, test } from "./helpers";

const list = (page: Page) => page.getByRole("listbox", { name: /^Partners by/ });
const partner = (page: Page, name: RegExp) => list(page).getByRole("option", { name });
const land = (page: Page, code: string) => chart(page).locator(`[data-code="${code}"]`).last();
const tooltip = (page: Page) => page.getByRole("figure").locator("[aria-hidden=true] > p");

test.describe.configure({ mode: "parallel" });

test("the map and its shapes are fetched when it is opened, not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => /\/Map-.*\.js$/.test(url))).toEqual([]);
  await tab(page, "Map").click();
  await expect(heading(page)).toHaveText(
    "Kazakhstan’s turnover with 21 of 204 partners passed a billion dollars in 2023; Spain is 14th and Portugal 69th",
  );
  expect(fetched.filter((url) => /\/Map-.*\.js$/.test(url))).toHaveLength(1);
  expect(query(page)).toBe("?view=map");
  await expect(page.getByText(/imply no opinion on the status of any territory/)).toBeVisible();
});

test("a pointer over a country tells its figure and rank; a click adds it, another takes it away", async ({ page }) => {
  await open(page, "?view=map");
  await land(page, "BR").hover();
  await expect(tooltip(page)).toHaveText("Brazil, 258.4 million US dollars, 43rd of 204");
  await land(page, "BR").click();
  await expect(button(page, "Remove Brazil")).toBeVisible();
  await expect(chart(page).getByText("Brazil 258.4")).toBeVisible();
  await land(page, "BR").click();
  await expect(button(page, "Remove Brazil")).toBeHidden();
});

test("a small state is reached by its dot", async ({ page }) => {
  await open(page, "?view=map");
  await land(page, "MT").hover();
  await expect(tooltip(page)).toHaveText(/^Malta, /);
  await land(page, "MT").click();
  await expect(button(page, "Remove Malta")).toBeVisible();
});

test("the keyboard has all that the pointer has", async ({ page }) => {
  await open(page, "?view=map");
  await partner(page, /^Spain/).focus();
  await expect(tooltip(page)).toHaveText("Spain, 2,011.8 million US dollars, 14th of 204");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(tooltip(page)).toHaveText("Russia, 27,054.4 million US dollars, 2nd of 204");
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove Russia")).toBeVisible();
  await expect(partner(page, /^Russia/)).toBeFocused();
  await expect(partner(page, /^Russia/)).toHaveAttribute("aria-selected", "true");
});

test("what is not reported is hatched, what is not traded is not, and another year changes both", async ({ page }) => {
  await open(page, "?view=map&measure=exports");
  await expect(land(page, "TD")).toHaveAttribute("fill", /^url\(#/);
  await expect(land(page, "KZ")).not.toHaveAttribute("fill", /^url\(#/);
  await expect(chart(page).getByText("no exports")).toBeVisible();
  const before = await land(page, "PT").getAttribute("fill");
  // Exports to Portugal were fifty times as large.
  await control(page, "Year").selectOption("2019");
  await expect(heading(page)).toHaveText(/in 2019/);
  await expect(land(page, "PT")).not.toHaveAttribute("fill", before ?? "");
});

test("a balance has two hues and names its deficits", async ({ page }) => {
  await open(page, "?view=map&measure=balance");
  await expect(heading(page)).toHaveText("Kazakhstan had a surplus with 52 partners and a deficit with 148 in 2023");
  await expect(chart(page).getByText("−10,000 to −1,000")).toBeVisible();
});

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of a country is, and how wide it is, in the window. */
async function seen(page: Page, code: string) {
  const { x, y, width, height } = (await chart(page).locator(`path[data-code="${code}"]`).first().boundingBox())!;
  return { x: x + width / 2, y: y + height / 2, width };
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test.describe("zoomed", () => {
  test("by buttons the chosen partners grow, and the whole comes back", async ({ page }) => {
    await open(page, "?view=map");
    const before = await seen(page, "ES");
    await expect(button(page, "Whole map")).toHaveAttribute("aria-disabled", "true");
    await button(page, "Zoom in").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await seen(page, "ES")).width / before.width).toBeCloseTo(4, 1);
    await expect(chart(page).getByText("Spain 2,011.8")).toBeVisible();
    await button(page, "Zoom out").click();
    await expect.poll(async () => (await seen(page, "ES")).width / before.width).toBeCloseTo(2, 1);
    await button(page, "Whole map").click();
    await expect.poll(async () => await seen(page, "ES")).toEqual(before);
    await expect(button(page, "Whole map")).toBeFocused();
    expect(query(page)).toBe("?view=map");
  });

  test("a wheel scrolls the page, with Ctrl it enlarges the map where it points", async ({ page }) => {
    await open(page, "?view=map");
    await settle(page);
    const before = await seen(page, "TR");
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down("Control");
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await seen(page, "TR")).width / before.width).toBeCloseTo(4, 1);
    expect(Math.abs((await seen(page, "TR")).x - before.x)).toBeLessThan(12);
    expect(await scrolled(page)).toBe(0);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBe(300);
    expect((await seen(page, "TR")).width / before.width).toBeCloseTo(4, 1);
  });

  test("a mouse drags the map and picks nobody by it, and picks by a click as ever", async ({ page }) => {
    await open(page, "?view=map");
    await button(page, "Zoom in").click();
    await button(page, "Zoom in").click();
    const start = await seen(page, "DZ");
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 40, start.y - 120, { steps: 4 });
    await page.mouse.up();
    const { x, y } = await seen(page, "DZ");
    expect(x - start.x).toBeCloseTo(40, 0);
    expect(y - start.y).toBeCloseTo(-120, 0);
    expect(query(page)).toBe("?view=map");
    await page.mouse.click(x, y);
    await expect(button(page, "Remove Algeria")).toBeVisible();
    // Another partner is another question of the same map.
    expect((await seen(page, "DZ")).width).toBeCloseTo(start.width, 0);
    await control(page, "Year").selectOption("2022");
    await expect(button(page, "Whole map")).toHaveAttribute("aria-disabled", "true");
  });

  test("a partner reached by key is brought into sight", async ({ page }) => {
    await open(page, "?view=map");
    for (let i = 0; i < 3; i++) await button(page, "Zoom in").click();
    await expect(tooltip(page)).toBeHidden();
    const frame = (await chart(page).boundingBox())!;
    await partner(page, /^Spain/).focus();
    await page.keyboard.press("Home");
    await expect(tooltip(page)).toHaveText(/^China/);
    const { x, y } = await seen(page, "CN");
    expect(x).toBeGreaterThan(frame.x);
    expect(x).toBeLessThan(frame.x + frame.width);
    expect(y).toBeGreaterThan(frame.y);
    expect(y).toBeLessThan(frame.y + frame.height);
  });

  test("a picture is of the whole map all the same", async ({ page }) => {
    const take = async () => {
      const saving = page.waitForEvent("download");
      await button(page, "Download SVG").click();
      return (await readFile(await (await saving).path(), "utf8")).replace(/<metadata.*<\/metadata>/s, "");
    };
    await open(page, "?view=map");
    const before = await take();
    await button(page, "Zoom in").click();
    await button(page, "Zoom in").click();
    expect(await take()).toBe(before);
  });
});

test("a picture of the map is taken", async ({ page }) => {
  await open(page, "?view=map&theme=dark");
  for (const [name, file] of [
    ["Download PNG", "kazakhstan-spain-portugal-map-2023.png"],
    ["Download SVG", "kazakhstan-spain-portugal-map-2023.svg"],
    ["Download CSV", "kazakhstan-spain-portugal-map-2023.csv"],
  ] as const) {
    const saving = page.waitForEvent("download");
    await button(page, name).click();
    expect((await saving).suggestedFilename()).toBe(file);
  }
});

test("on a phone the map fits, and the list below it serves the finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?view=map");
  await settle(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  const row = await partner(page, /^Italy/).boundingBox();
  expect(row?.height).toBeGreaterThanOrEqual(40);
  await partner(page, /^Italy/).click();
  await expect(button(page, "Remove Italy")).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap shows the figure with a button to add, and adds nothing by itself", async ({ page }) => {
    await open(page, "?view=map");
    await settle(page);
    await land(page, "BR").tap();
    await expect(page.getByText("Brazil, 258.4 million US dollars, 43rd of 204").last()).toBeVisible();
    expect(query(page)).toBe("?view=map");
    await button(page, "Add Brazil").tap();
    await expect(button(page, "Remove Brazil").first()).toBeVisible();
    expect(query(page)).toBe("?view=map&partners=ES,PT,BR");
    await land(page, "GL").tap();
    await expect(page.getByText(/^Greenland, 2\.5 million US dollars, 105th of 204/).last()).toBeVisible();
    expect(query(page)).toBe("?view=map&partners=ES,PT,BR");
  });

  /** Fingers on the screen, each from one place to another, in steps. */
  async function drag(page: Page, fingers: readonly (readonly [from: Spot, to: Spot])[]) {
    const session = await page.context().newCDPSession(page);
    const steps = 6;
    for (let i = 0; i <= steps; i++) {
      const touchPoints = fingers.map(([from, to], id) => ({
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
        id,
      }));
      await session.send("Input.dispatchTouchEvent", { type: i === 0 ? "touchStart" : "touchMove", touchPoints });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("two fingers enlarge and move the map and not the page, one scrolls the page", async ({ page }) => {
    await open(page, "?view=map");
    await settle(page);
    const before = await seen(page, "TR");
    const { x, y } = before;
    await drag(page, [
      [
        { x: x - 20, y },
        { x: x - 60, y: y + 20 },
      ],
      [
        { x: x + 20, y },
        { x: x + 60, y: y + 20 },
      ],
    ]);
    const after = await seen(page, "TR");
    expect(after.width / before.width).toBeCloseTo(3, 0);
    expect(after.y).toBeGreaterThan(before.y);
    expect(await scrolled(page)).toBe(0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await drag(page, [
      [
        { x, y: y + 20 },
        { x, y: y - 160 },
      ],
    ]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect((await seen(page, "TR")).width).toBeCloseTo(after.width, 0);
  });

  test("a tap on the zoomed map shows the figure with its button, and the buttons are as large as a finger", async ({
    page,
  }) => {
    await open(page, "?view=map");
    await settle(page);
    for (const name of ["Zoom in", "Zoom out", "Whole map"]) {
      const { width, height } = (await button(page, name).boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
    }
    await button(page, "Zoom in").tap();
    await button(page, "Zoom in").tap();
    await land(page, "FR").tap();
    await button(page, "Add France").tap();
    await expect(button(page, "Remove France").first()).toBeVisible();
    expect(query(page)).toBe("?view=map&partners=ES,PT,FR");
  });
});
