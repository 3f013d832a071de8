import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Page } from "@playwright/test";
import { violations } from "./axe";
import { button, open } from "./helpers";

interface Host {
  /** Opens the page at an origin of its own, with this in its body. */
  readonly show: (body: string) => Promise<void>;
  /** What the page was told. */
  readonly told: () => Promise<{ readonly type: string; readonly height: number }[]>;
}

/** A page elsewhere that frames the site; no script may fail on the way, and nothing may be asked of a third host. */
const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, lend) => {
    let html = "";
    const server: Server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(html);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("Failed to load resource"))
        faults.push(message.text());
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && ![address, new URL(baseURL ?? "").origin].includes(origin))
        faults.push(request.url());
    });
    await lend({
      show: async (body) => {
        html = `<!doctype html><html lang="en"><title>News</title><body style="margin: 0">
          <script>var told = []; addEventListener("message", ({ data }) => told.push(data));</script>${body}`;
        await page.goto(address);
      },
      told: () => page.evaluate(() => (globalThis as unknown as { told: { type: string; height: number }[] }).told),
    });
    server.close();
    expect(faults).toEqual([]);
  },
});

const frameOf = (address: string) =>
  `<iframe class="vis-a-vis" src="${address}" title="A figure" style="border: 0; width: 100%; height: 300px"></iframe>`;

/** What stands in the frame, once it is drawn. */
async function framed(page: Page): Promise<Frame> {
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error("there is no frame");
  return frame;
}

const drawings = {
  compare: "",
  "one measure": "partners=ES,PT,DE,FR",
  trend: "view=trend",
  ranking: "view=ranking",
  change: "view=ranking&year=2018-2023",
  map: "view=map",
  mirror: "view=mirror",
  investment: "measure=fdi-stated",
};

for (const width of [280, 600, 1200])
  test(`in a page elsewhere, ${width} px wide, each figure has all that it needs and says how high that is`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, query] of Object.entries(drawings)) {
      await host.show(frameOf(`${baseURL}embed.html?${query}&lang=en`));
      const frame = await framed(page);
      await expect(frame.getByRole("figure").getByRole("img").locator("svg")).toBeVisible();
      const size = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth, height: document.documentElement.getBoundingClientRect().height };
      });
      expect(size.scrollWidth, `${name} scrolls sideways`).toBe(size.clientWidth);
      await expect
        .poll(async () => (await host.told()).at(-1), name)
        .toEqual({
          type: "vis-a-vis:height",
          height: Math.ceil(size.height),
        });
      const link = frame.getByRole("link", { name: "Open in Vis-à-Vis" });
      await expect(link).toHaveAttribute("target", "_blank");
      await expect(link).toHaveAttribute("rel", /\bnoopener\b/);
      const to = new URL((await link.getAttribute("href")) ?? "");
      expect(to.origin + to.pathname).toBe(baseURL);
      for (const [key, value] of new URLSearchParams(query)) expect(to.searchParams.get(key), name).toBe(value);
      expect(to.searchParams.get("embed")).toBeNull();
    }
  });

test("in the narrowest frame no text of a comparison is cut off, in any language", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 280, height: 800 });
  for (const lang of ["en", "ru", "kk", "es", "pt"]) {
    await page.goto(`${baseURL}embed.html?lang=${lang}`);
    await expect(page.getByRole("figure").getByRole("img").locator("svg")).toBeVisible();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("svg text")]
        .filter((text) => text.getBoundingClientRect().right > innerWidth)
        .map(({ textContent }) => textContent),
    );
    expect(cut, lang).toEqual([]);
  }
});

test("embed=1 in the address of the page leads there, without a step of the history more", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(frameOf(`${baseURL}?view=trend&partners=ES&embed=1&lang=kk`));
  const frame = await framed(page);
  expect(new URL(frame.url()).pathname).toBe("/embed.html");
  await expect(frame.locator("html")).toHaveAttribute("lang", "kk");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("Испания");
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test("nothing in it breaks a rule of axe, in either theme, and its points are reached by key", async ({
  page,
  baseURL,
}) => {
  for (const theme of ["light", "dark"]) {
    await page.goto(`${baseURL}embed.html?lang=en&theme=${theme}`);
    await expect(page.getByRole("listbox", { name: "Points of the chart" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("option", { selected: true })).toBeFocused();
});

test("a table, a text and an unknown partner say so and lead to the page", async ({ page, baseURL }) => {
  for (const view of ["table", "brief", "check", "about"]) {
    await page.goto(`${baseURL}embed.html?view=${view}&lang=en`);
    await expect(page.getByRole("heading", { name: "This view is not shown within another page." })).toBeVisible();
    await expect(page.getByRole("link", { name: "Open in Vis-à-Vis" })).toBeVisible();
  }
  await page.goto(`${baseURL}embed.html?partners=ES,ZZ&lang=en`);
  await expect(page.getByRole("status")).toContainText("ZZ");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Spain");
});

test("where the data do not come it says so, and leads to the page", async ({ page, baseURL }) => {
  await page.route("**/series/KZ.json", (route) => route.abort());
  await page.goto(`${baseURL}embed.html?lang=en`);
  await expect(page.getByRole("alert")).toContainText("The data could not be read");
  await expect(button(page, "Try again")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open in Vis-à-Vis" })).toBeVisible();
});

test("it needs no storage, and shows nothing of a reader's own", async ({ page, host, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
  });
  await host.show(frameOf(`${baseURL}embed.html?lang=en`));
  await expect((await framed(page)).getByRole("img").locator("svg")).toBeVisible();
});

test("on paper stand figure, title, source and the address of the page", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed.html?partners=ES&lang=en&theme=dark`);
  await expect(page.getByRole("listbox", { name: "Points of the chart" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("img").locator("svg")).toBeVisible();
  await expect(page.getByText(/^Source: Bureau of National Statistics/)).toBeVisible();
  await expect(page.getByText(`${baseURL}?partners=ES`)).toBeVisible();
  await expect(page.getByRole("listbox")).toBeHidden();
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("the code from the dialog shows the figure in another page, with its height, and its picture without scripts", async ({
  page,
  context,
  host,
  baseURL,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.route("**/catalog.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), home: baseURL } });
  });
  await open(page, "?view=trend&partners=ES&year=2010-2020&lang=en");
  await button(page, "Export…").click();
  const dialog = page.getByRole("dialog");
  await button(dialog, "Copy code to embed").click();
  await expect(dialog.getByText("The code was copied.")).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await host.show(code);
  await expect(page.getByTitle(/Turnover with Spain/)).toBeVisible();
  const frame = await framed(page);
  await expect(frame.getByRole("figure", { name: /2010 and 2020/ })).toBeVisible();
  const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect(page.locator("iframe")).toHaveAttribute("height", String(height));

  const silent = await browser.newContext({ javaScriptEnabled: false });
  const other = await silent.newPage();
  await other.setContent(code);
  await expect(other.getByRole("img", { name: /Spain/ })).toHaveAttribute(
    "src",
    "kazakhstan-spain-trend-2010-2020.png",
  );
  const link = await other.getByRole("link").getAttribute("href");
  expect(link?.startsWith(`${baseURL}?view=trend&partners=ES&year=2010-2020`)).toBe(true);
  await silent.close();
});
