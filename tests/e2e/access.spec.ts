import { expect, type Locator, type Page } from "@playwright/test";
import { violations } from "./axe";
import { button, chart, control, heading, offers, open, overhang, query, settle, tab, table, test } from "./helpers";

/** Presses Tab until the control has the focus, as a reader without a mouse would. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  // Asked in one go: the field of names gives way to another while it has the focus.
  const isThere = async () => (await aim.and(page.locator(":focus")).count()) > 0;
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  await expect(aim).toBeFocused();
}

/** Keeps the code of the list of names on its way, until what is returned is called. */
async function withoutList(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/Picker.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe.configure({ mode: "parallel" });

const views = ["compare", "trend", "ranking", "map", "mirror", "table", "brief"];
const longNames = "GS,FK,IO,TF,CF,MP,VC,EAEU";

for (const view of views)
  test(`axe finds nothing against ${view}, wide and narrow, light and dark`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `?view=${view}&theme=light`);
      await expect(page.getByRole("table").first()).toBeVisible();
      await settle(page);
      expect.soft(await violations(page), `light, ${width}`).toEqual([]);
      // Of what axe looks at, a theme changes colours alone.
      await control(page, "Theme").selectOption("dark");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await settle(page);
      expect.soft(await violations(page, "color-contrast"), `dark, ${width}`).toEqual([]);
    }
  });

test("axe finds nothing against a page with notices and an open list", async ({ page }) => {
  await open(page, "?year=1066&partners=ES,XX&scale=quadratic");
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("a");
  await expect(offers(page).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("the whole question is asked and the picture is taken without a mouse", async ({ page }) => {
  await open(page);
  const add = control(page, "Add partner");
  await tabTo(page, add);
  await page.keyboard.type("ira");
  await expect(add).toHaveAttribute("aria-expanded", "true");
  await expect(offers(page)).toHaveCount(2);
  const [first, second] = [offers(page).nth(0), offers(page).nth(1)];
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(second).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(first).toContainText("Iran");
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove Iran")).toBeVisible();
  await expect(add).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(add).toHaveAttribute("aria-expanded", "false");

  await tabTo(page, control(page, "Year"));
  await page.keyboard.press("ArrowDown");
  await expect(control(page, "Year")).toHaveValue("2022");
  await expect(heading(page)).toHaveText(/ in 2022/);

  await tabTo(page, tab(page, "Compare"));
  for (const [key, name] of [
    ["ArrowRight", "Trend"],
    ["ArrowRight", "Ranking"],
    ["ArrowLeft", "Trend"],
    ["End", "Check"],
    ["ArrowRight", "Compare"],
    ["End", "Check"],
    ["ArrowLeft", "Brief"],
    ["Home", "Compare"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(tab(page, name)).toBeFocused();
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
  }
  expect(query(page)).toBe("?partners=ES,PT,IR&year=2022");

  await tabTo(page, button(page, "Download PNG"));
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saving).suggestedFilename()).toBe("kazakhstan-spain-portugal-iran-compare-2022.png");
});

test("after a partner is removed without a mouse, the focus is at the next one", async ({ page }) => {
  await open(page);
  await tabTo(page, button(page, "Remove Spain"));
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove Spain")).toBeHidden();
  await expect(button(page, "Remove Portugal")).toBeFocused();
});

test("the first stop leads past the question to the answer", async ({ page }) => {
  await open(page, "?year=2022");
  // What its words mean can be opened once that is there.
  const terms = ["FOB", "CIF"].map((term) => page.getByRole("figure").getByRole("button", { name: term }));
  for (const term of terms) await expect(term).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the answer" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tabpanel")).toBeFocused();
  expect(query(page)).toBe("?year=2022");
  for (const stop of [...terms, control(page, "Measure")]) {
    await page.keyboard.press("Tab");
    await expect(stop).toBeFocused();
  }
});

test("in forced colours only the chosen tab is underlined, and the drawing stands on the ground of the system", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await open(page, "?theme=light");
  const line = (of: Locator) => of.evaluate((element) => getComputedStyle(element).borderBottomColor);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await line(tab(page, "Trend"))).toBe(ground);
  expect(await line(tab(page, "Compare"))).not.toBe(ground);
  await expect(chart(page).getByText("Spain", { exact: true })).toHaveAttribute("fill", "#ECECE8");
});

test("letters typed while the list of names is still on its way are kept", async ({ page }) => {
  const release = await withoutList(page);
  await open(page);
  await tabTo(page, control(page, "Add partner"));
  await page.keyboard.type("Ita");
  await expect(control(page, "Add partner")).toHaveValue("Ita");
  release();
  await expect(offers(page)).toHaveText([/Italy/]);
  await page.keyboard.type("ly");
  await expect(control(page, "Add partner")).toHaveValue("Italy");
});

test("Enter pressed while the list of names is still on its way adds what was typed", async ({ page }) => {
  const release = await withoutList(page);
  await open(page);
  await tabTo(page, control(page, "Add partner"));
  await page.keyboard.type("UK");
  await page.keyboard.press("Enter");
  release();
  await expect(button(page, "Remove United Kingdom")).toBeVisible();
  await expect(control(page, "Add partner")).toHaveValue("");
});

test("Escape pressed while the list of names is still on its way leaves it closed until a letter is typed", async ({
  page,
}) => {
  const release = await withoutList(page);
  await open(page);
  await tabTo(page, control(page, "Add partner"));
  await page.keyboard.type("Ita");
  await page.keyboard.press("Escape");
  const fetched = page.waitForResponse(/Picker.*\.js/);
  release();
  await (await fetched).finished();
  await settle(page);
  await expect(control(page, "Add partner")).toHaveAttribute("aria-expanded", "false");
  await expect(control(page, "Add partner")).toHaveValue("");
  await page.keyboard.type("Spa");
  await expect(offers(page).first()).toBeVisible();
  await expect(control(page, "Add partner")).toHaveValue("Spa");
});

test("the list of partners opens at a click, also for who lingered over it first", async ({ page }) => {
  await open(page);
  const fetched = page.waitForResponse(/Picker.*\.js/);
  await control(page, "Add partner").hover();
  await (await fetched).finished();
  await settle(page);
  await control(page, "Add partner").click();
  await page.keyboard.type("Italy");
  await expect(offers(page)).toHaveText([/Italy/]);
  await expect(control(page, "Add partner")).toBeFocused();
});

test("wherever Tab leads, the focus can be seen", async ({ page }) => {
  await open(page);
  await expect(table(page)).toBeVisible();
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      // A control that is laid transparent over its text shows its focus around both.
      const seen = style.opacity === "0" && element.parentElement ? getComputedStyle(element.parentElement) : style;
      const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`;
      return { name, visible: seen.outlineStyle !== "none" && Number.parseFloat(seen.outlineWidth) >= 2 };
    });
    if (!stop) break;
    expect(stop, stop.name).toHaveProperty("visible", true);
    stops.push(stop.name);
  }
  expect(stops.length).toBeGreaterThan(15);
  expect(stops).toContain("BUTTON Download PNG");
});

test("every view fits into 360 pixels with the longest names: the page never scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of views)
    for (const partners of ["ES,PT", longNames]) {
      await open(page, `?view=${view}&partners=${partners}`);
      await expect(page.getByRole("table").first()).toBeVisible();
      await settle(page);
      expect.soft(await overhang(page), `${view} of ${partners}`).toBeLessThanOrEqual(0);
    }
});

test("every view can be read and used at 200% zoom", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const view of views) {
    await open(page, `?view=${view}&partners=${longNames}`);
    await expect(page.getByRole("table").first()).toBeVisible();
    await settle(page);
    expect.soft(await overhang(page), view).toBeLessThanOrEqual(0);
    for (const each of [
      control(page, "Year"),
      tab(page, "Table"),
      button(page, view === "brief" ? "Print" : "Download CSV"),
    ]) {
      await each.scrollIntoViewIfNeeded();
      await expect(each, view).toBeInViewport({ ratio: 1 });
    }
  }
});

test("the open list of partners fits into 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("s");
  await expect(offers(page).first()).toBeInViewport({ ratio: 1 });
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test("on a phone the chart is drawn for the phone, and every label stands within it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `?partners=${longNames}`);
  await settle(page);
  const frame = await chart(page).boundingBox();
  const labels = await chart(page).evaluate((element) =>
    [...element.querySelectorAll("text:not([aria-hidden])")].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { text: text.textContent, left, right };
    }),
  );
  expect(labels.length).toBeGreaterThan(20);
  const beyond = labels.filter(({ left, right }) => left < frame!.x - 1 || right > frame!.x + frame!.width + 1);
  expect(beyond).toEqual([]);
});
