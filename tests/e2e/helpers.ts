import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The files that the application reads, as they lie beside index.html. */
export const dataFiles = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"] as const;
export type DataFile = (typeof dataFiles)[number];

/** The test of this house: whatever it does, no script may fail on the way and nothing may ask another host. */
export const test = base.extend<{ upright: void }>({
  upright: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        // What the network refuses, the browser says of its own accord.
        if (message.type() === "error" && !/Failed to (load resource|fetch dynamically)/.test(message.text()))
          faults.push(message.text());
      });
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== new URL(baseURL ?? "").origin) faults.push(url.href);
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
/** The question, a sentence with its blanks. */
export const question = (page: Page): Locator => page.getByRole("main").getByRole("group").first();
export const chart = (page: Page): Locator => page.getByRole("figure").getByRole("img").first();
export const table = (page: Page): Locator => page.getByRole("table", { name: /^(The|All) figures/ });
export const control = (page: Page, name: string): Locator => page.getByRole("combobox", { name, exact: true });
export const tab = (page: Page, name: string): Locator => page.getByRole("tab", { name, exact: true });
/** What the open blank "Add partner" offers. */
export const offers = (page: Page): Locator => page.getByRole("listbox", { name: "Partners" }).getByRole("option");
export const button = (page: Page | Locator, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Waits until the page is there that can be used, in the place of the answer that came with it. */
export async function answered(page: Page): Promise<void> {
  await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(heading(page)).toBeVisible();
}

/** Opens the address and waits until it is answered. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await answered(page);
}

/** The query string as it stands in the address, readable. */
export const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** The texts of a table, a list of cells for each row, its head first. */
export async function cells(of: Locator): Promise<string[][]> {
  await expect(of).toBeVisible();
  const rows = await of.getByRole("row").all();
  return Promise.all(
    rows.map(async (row) => {
      const texts = await row.getByRole("cell").or(row.getByRole("rowheader")).allTextContents();
      return texts.map((text) => text.replaceAll("\u00A0", " "));
    }),
  );
}

/** Serves one of the data files with passages replaced; a passage that does not occur is a mistake of the test. */
export async function serveChanged(page: Page, file: DataFile, ...changes: [from: string, to: string][]) {
  await page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    let text = await response.text();
    for (const [from, to] of changes) {
      expect(text, `${file} holds the passage to replace`).toContain(from);
      text = text.replaceAll(from, () => to);
    }
    await route.fulfill({ contentType: "application/json", body: text });
  });
}

/** Lets nothing of an address come until it is released. */
export async function holdBack(page: Page, address: RegExp | string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Drags, drops or pastes a file anywhere on the page, as a browser would tell of it. */
export async function bring(
  page: Page,
  how: "dragover" | "drop" | "paste",
  bytes: Buffer | string,
  name = "picture.png",
) {
  await page.evaluate(
    ({ kind, text, file }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0)], file));
      const about = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === "paste"
          ? new ClipboardEvent(kind, { ...about, clipboardData: data })
          : new DragEvent(kind, { ...about, dataTransfer: data }),
      );
    },
    { kind: how, text: Buffer.from(bytes).toString("base64"), file: name },
  );
}

/** Waits for the typeface and two frames, after which a page that is loaded has settled. */
export async function settle(page: Page): Promise<void> {
  await answered(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** How far the page is wider than the window. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
