import { type BrowserContext, expect, type Page } from "@playwright/test";
import { viewNames } from "../../src/core/question";
import { built, Host, otherData, otherEdition } from "./editions";
import { answered, button, chart, heading, open, settle, tab, table, test as upright } from "./helpers";

const test = upright.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  host: async ({}, give) => {
    const host = new Host();
    await host.start();
    await give(host);
    await host.stop();
  },
  baseURL: async ({ host }, give) => give(host.address),
});

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "parallel" });

const finding = "Turnover with Spain was about 40 times that with Portugal in 2023";
const offlinePart = (page: Page) => page.locator("#offline");
const kept = "This page is kept on this device";
const renewed = (page: Page) => page.getByRole("status").filter({ hasText: "A new edition is ready" });

/** Opens a question, and waits until the page says that it is kept with what was used. */
async function visit(page: Page, query = ""): Promise<void> {
  await open(page, query);
  await page.getByRole("link", { name: "Keep for offline" }).click();
  await expect(offlinePart(page)).toContainText(kept);
}

/** Damages what is kept in caches of a kind, as far as its address matches; nothing at all stands in its place. */
const damage = (page: Page, cache: string, address: string) =>
  page.evaluate(
    async ([kind, part]) => {
      const names = (await caches.keys()).filter((name) => name.startsWith(kind));
      let damaged = 0;
      for (const name of names) {
        const each = await caches.open(name);
        for (const key of (await each.keys()).filter(({ url }) => new RegExp(part).test(url))) {
          await each.put(key, new Response("{", { headers: { "Content-Type": "text/html" } }));
          damaged += 1;
        }
      }
      return damaged;
    },
    [cache, address] as const,
  );

const nameOf = (view: string) => view.replace(/^./, (letter) => letter.toUpperCase());
const editionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["edition"]);
const secondEdition = () => otherEdition('<html lang="en"', '<html data-edition="second" lang="en"');

test("after one visit every view answers without a server, and a link to any question", async ({ page, host }) => {
  await visit(page);
  await open(page, "?partners=IT,CN&year=2022");
  for (const view of viewNames) {
    await tab(page, nameOf(view)).click();
    await expect(tab(page, nameOf(view))).toHaveAttribute("aria-selected", "true");
  }
  await host.stop();
  for (const view of viewNames) {
    await open(page, `?view=${view}&partners=IT,CN&year=2022`);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(tab(page, nameOf(view))).toHaveAttribute("aria-selected", "true");
  }
  await open(page, "?partners=IT,CN&year=2022&theme=dark");
  await expect(heading(page)).toContainText("Italy");
  await expect(chart(page)).toBeVisible();
  await expect(table(page)).toBeVisible();
});

test("what was not used says that it could not be fetched, and comes when the server is back", async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  await open(page, "?reporter=FR&partners=DE");
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await host.start();
  await button(page, "Try again").click();
  await expect(heading(page)).toContainText("Germany");
});

test.describe("in another language", () => {
  test.use({ locale: "kk-KZ" });

  test("the page answers without a server in the language that was used, in its own letters", async ({
    page,
    host,
  }) => {
    await open(page);
    const said = await heading(page).textContent();
    await page.getByRole("link", { name: "Желісіз пайдалануға сақтау" }).click();
    await expect(offlinePart(page)).toContainText("осы құрылғыда сақталды");
    await host.stop();
    await open(page);
    await settle(page);
    expect(said).toMatch(/[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/);
    await expect(heading(page)).toHaveText(said ?? "");
    expect(await page.evaluate(() => document.fonts.check("16px 'VV Sans'", "Қ"))).toBe(true);
  });
});

test("a new edition is announced, is not put in the place of the old one by itself, and is taken by a press", async ({
  page,
  host,
}) => {
  await visit(page);
  host.changed = await secondEdition();
  await open(page);
  await expect(renewed(page)).toBeVisible();
  expect(await editionOf(page)).toBeUndefined();
  await button(page, "Later").click();
  await expect(renewed(page)).toHaveCount(0);
  await open(page);
  expect(await editionOf(page)).toBeUndefined();
  await button(page, "Load it").click();
  await expect.poll(() => editionOf(page).catch(() => null)).toBe("second");
  await answered(page);
  await expect(renewed(page)).toHaveCount(0);
  await host.stop();
  await open(page);
  expect(await editionOf(page)).toBe("second");
});

test("a page that is open in the old edition stays as it is when another takes the new one, and has its files", async ({
  page,
  context,
  host,
}) => {
  await visit(page);
  const second = new Map(await secondEdition());
  const worker = second.get("sw.js") ?? "";
  const [entry = "", script = ""] = /\{url:.(assets\/Map-[\w-]+\.js).,[^}]*\},/.exec(worker) ?? [];
  expect(entry).not.toBe("");
  second.set("sw.js", worker.replace(entry, "")).set(script, null);
  const old = await context.newPage();
  await old.goto(host.address);
  await answered(old);
  host.changed = second;
  await open(page);
  await button(page, "Load it").click();
  await expect.poll(() => editionOf(page).catch(() => null)).toBe("second");
  expect(await editionOf(old)).toBeUndefined();
  await tab(old, "Map").click();
  await expect(old.getByRole("figure")).toBeVisible();
  await expect(old.getByRole("alert")).toHaveCount(0);
});

test("a host that goes back to an older edition is followed", async ({ page, host }) => {
  host.changed = await secondEdition();
  await visit(page);
  host.changed = new Map();
  await open(page);
  expect(await editionOf(page)).toBe("second");
  await button(page, "Load it").click();
  await expect.poll(() => editionOf(page).catch(() => null)).toBeUndefined();
  await answered(page);
  await expect(heading(page)).toHaveText(finding);
});

test("a host that goes back to an edition without a worker is left without one", async ({ page, host }) => {
  await visit(page);
  host.changed = new Map([...(await secondEdition()), ["sw.js", null]]);
  await open(page);
  await button(page, "Load it").click();
  await expect.poll(() => editionOf(page).catch(() => null)).toBe("second");
  await answered(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("what was damaged on the device is fetched anew and kept again", async ({ page, host }) => {
  await visit(page);
  expect(
    await damage(page, "vis-a-vis-page", "/(index\\.html|assets/index-.*\\.(js|css)|assets/vv-.*)"),
  ).toBeGreaterThan(3);
  expect(await damage(page, "vis-a-vis-data", "(catalog|KZ)\\.json")).toBeGreaterThan(1);
  await open(page);
  await expect(heading(page)).toHaveText(finding);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await host.stop();
  await open(page);
  await expect(heading(page)).toHaveText(finding);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("where all that was kept is gone the page comes from the server, and is kept as it is used", async ({
  page,
  host,
}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open(page);
  await expect(heading(page)).toHaveText(finding);
  await page.waitForLoadState("networkidle");
  await host.stop();
  await open(page);
  await expect(heading(page)).toHaveText(finding);
});

test("a page that is kept in part and cannot start comes from its server where that is asked for", async ({
  page,
  host,
}) => {
  host.isCached = false;
  await visit(page);
  const [script = ""] = /assets\/index-[\w-]+\.js/.exec(await built("index.html")) ?? [];
  expect(await damage(page, "vis-a-vis-page", script)).toBe(1);
  host.changed = new Map([[script, null]]);
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("The page could not be loaded");
  host.changed = await secondEdition();
  await button(page, "Load it again").click();
  await expect.poll(() => editionOf(page).catch(() => null)).toBe("second");
  await answered(page);
  await expect(heading(page)).toHaveText(finding);
});

test("a worker that fails leaves the page as it is, which says that it needs a network", async ({ page, host }) => {
  host.changed = new Map([["sw.js", "throw new Error('no worker')"]]);
  await open(page, "?view=about");
  await expect(offlinePart(page)).toContainText("This page opens with a network only");
  await expect(offlinePart(page).getByRole("button")).toHaveCount(0);
});

test.describe("all figures", () => {
  const bytes = async () => {
    const marks = await Promise.all(
      ["catalog.json", "reporters.json"].map(async (file) =>
        Object.entries((JSON.parse(await built(file)) as Marks).files),
      ),
    );
    return new Map(marks.flat().map(([name, mark]) => [name, mark.bytes]));
  };
  interface Marks {
    readonly files: Readonly<Record<string, { readonly bytes: number }>>;
  }
  const mb = (n: number) => `${(n / 1e6).toFixed(1)} MB`;
  const keepButton = (page: Page) => offlinePart(page).getByRole("button", { name: "Keep all for offline" });

  test("are kept on request with their true size, stopped, taken up again and removed", async ({ page, host }) => {
    const sizes = await bytes();
    const all = [...sizes.values()].reduce((a, b) => a + b, 0);
    await visit(page);
    await expect(offlinePart(page).getByRole("status")).toContainText(
      `of ${mb(all)} of figures are kept, version 2026.06`,
    );
    const before = await keepButton(page).textContent();
    host.held = /series\/[M-Z]/;
    await keepButton(page).click();
    const progress = offlinePart(page).getByRole("progressbar", { name: "Keeping all figures for offline" });
    await expect(progress).toHaveAttribute("max", String(all));
    await expect.poll(async () => Number(await progress.getAttribute("value"))).toBeGreaterThan(all / 3);
    await button(page, "Cancel").click();
    await expect(progress).toHaveCount(0);
    await expect(keepButton(page)).not.toHaveText(before ?? "");
    host.release();
    host.asked.length = 0;
    await keepButton(page).click();
    await expect(offlinePart(page).getByRole("status")).toHaveText(
      `All figures are kept, ${mb(all)}, version 2026.06 of the data.`,
    );
    expect(host.asked.filter((name) => /series\/A/.test(name))).toEqual([]);
    await host.stop();
    await open(page, "?reporter=FR&partners=DE,IT&year=2019");
    await expect(heading(page)).toContainText("Germany");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await open(page, "?view=about#offline");
    await button(page, "Remove what was kept for offline").click();
    await expect(keepButton(page)).toBeVisible();
    await open(page);
    await expect(heading(page)).toHaveText(finding);
    await open(page, "?reporter=FR&partners=DE,IT&year=2019");
    await expect(page.getByRole("alert")).toContainText("could not be fetched");
  });

  test("that find no room on the device are said to, and what was there stays", async ({ page, context, host }) => {
    await visit(page);
    const session = await context.newCDPSession(page);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const { origin } = new URL(host.address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 2_000_000 });
    await keepButton(page).click();
    await expect(offlinePart(page).getByRole("alert")).toContainText("There is no room left on this device");
    await host.stop();
    await open(page);
    await expect(heading(page)).toHaveText(finding);
  });

  test("of a server that falls silent are said not to have come; the rest is kept when it is back", async ({
    page,
    host,
  }) => {
    await visit(page);
    await host.stop();
    await keepButton(page).click();
    await expect(offlinePart(page).getByRole("alert")).toContainText("A file could not be fetched");
    await host.start();
    await keepButton(page).click();
    await expect(offlinePart(page).getByRole("status")).toContainText("All figures are kept");
    await expect(offlinePart(page).getByRole("alert")).toHaveCount(0);
  });
});

test.describe("new data on the server", () => {
  const other = () => otherData("series/KZ.json", "1977", "1877");
  const lineReturns = async (context: BrowserContext) => {
    await context.setOffline(true);
    await context.setOffline(false);
  };

  test("are announced to an open page, which keeps its own until it is loaded again", async ({
    page,
    context,
    host,
  }) => {
    await visit(page);
    await open(page, "?view=table");
    const before = await table(page).textContent();
    host.changed = await other();
    await lineReturns(context);
    await expect(renewed(page)).toBeVisible();
    await expect(table(page)).toHaveText(before ?? "");
    await button(page, "Load it").click();
    await expect(renewed(page)).toHaveCount(0);
    await expect(page.getByText("Version 2026.09")).toBeVisible();
    await host.stop();
    await open(page);
    await expect(page.getByText("Version 2026.09")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "not the catalog’s edition" })).toHaveCount(0);
  });

  test("are read at the next visit, and an older edition where the server goes back to it", async ({ page, host }) => {
    await visit(page);
    for (const [changed, version] of [
      [await other(), "2026.09"],
      [new Map<string, string>(), "2026.06"],
    ] as const) {
      host.changed = changed;
      await open(page);
      await expect(page.getByText(`Version ${version}`)).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "not the catalog’s edition" })).toHaveCount(0);
    }
  });
});

test("the page can be installed: a browser finds nothing that is missing", async ({ page, context }) => {
  await visit(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors).toEqual([]);
  const { url, errors, data = "" } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as Record<string, unknown> & {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };
  expect(manifest).toMatchObject({ name: "Vis-à-Vis", start_url: "./", display: "standalone", theme_color: "#FFFFFF" });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]),
  );
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== "any")) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, new URL(src, url).href);
    expect(size).toBe(sizes);
  }
  const colours = () =>
    page.locator('meta[name="theme-color"]').evaluateAll((all) => all.map((each) => each.getAttribute("content")));
  expect(await colours()).toEqual(["#FFFFFF", "#FFFFFF"]);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  expect(await colours()).toEqual(["#131517", "#131517"]);
});

test("the page as one file has neither worker nor manifest", async ({ page }) => {
  await page.goto("./vis-a-vis.html");
  await answered(page);
  await expect(page.getByRole("link", { name: "Keep for offline" })).toHaveCount(0);
  await page.goto("./vis-a-vis.html?view=about");
  await expect(heading(page)).toHaveText("How to read this");
  await expect(offlinePart(page)).toHaveCount(0);
  await expect(page.locator("link[rel=manifest]")).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
