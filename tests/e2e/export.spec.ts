import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { textsOf } from "./drawings";
import { button, heading, open, query, test } from "./helpers";

test.describe.configure({ mode: "parallel" });

const home = "https://visavis.example/trade/";

/** The data as they are, of a site that has a home. */
async function withHome(page: Page): Promise<void> {
  await page.route("**/catalog.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), home } });
  });
}

async function openDialog(page: Page, address = ""): Promise<Locator> {
  await open(page, address);
  await button(page, "Export…").click();
  const dialog = page.getByRole("dialog", { name: "Export this figure" });
  await expect(dialog.getByRole("img", { name: /^Preview/ })).toBeVisible();
  return dialog;
}

const size = (dialog: Locator) => dialog.getByText(/, \d+ × \d+$/);

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent("download");
  await act();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const shapes = {
  "Slide 16:9": "3200 × 1800",
  "Page (A4 width)": "2480 ×",
  Square: "2160 × 2160",
  "Social 1200 × 630": "2400 × 1260",
};

/** Eight partners, some with long names. */
const eight = "GS,FK,VC,BA,CF,ES,PT,EAEU";

/** A word that a picture in each language begins its sources with. */
const languages = { en: /^Sources?:/, kk: /^Дереккөз/, ru: /^Источник/, es: /^Fuentes?:/, pt: /^Fontes?:/ };

for (const view of ["compare", "trend", "ranking", "map", "mirror", "table"] as const)
  test(`${view} is whole in every shape, in en and kk: no text cut, none over another`, async ({ page }) => {
    test.slow();
    for (const partners of ["ES", "ES,PT", eight])
      await isWhole(page, `?view=${view}&partners=${partners}`, ["en", "kk"]);
  });

for (const view of ["compare", "trend", "mirror"] as const)
  test(`${view} of eight partners is whole in ru, es and pt`, async ({ page }) =>
    isWhole(page, `?view=${view}&partners=${eight}`, ["ru", "es", "pt"]));

/** Every shape of the picture holds all its texts, none over another, in each of the languages. */
async function isWhole(page: Page, address: string, spoken: readonly (keyof typeof languages)[]): Promise<void> {
  await withHome(page);
  const dialog = await openDialog(page, address);
  const preview = dialog.getByRole("img", { name: /^Preview/ });
  for (const language of spoken) {
    await dialog.getByRole("combobox", { name: "Language" }).selectOption(language);
    await expect(preview.getByText(languages[language]).first()).toBeAttached();
    for (const [shape, pixels] of Object.entries(shapes)) {
      await dialog.getByRole("radio", { name: shape }).check();
      await expect(size(dialog)).toContainText(pixels);
      const texts = await textsOf(preview.locator("svg").first(), 6400);
      expect.soft(texts, `${address} in ${language}, ${shape}`).toMatchObject({ outside: [], overlapping: [] });
      expect(texts.all).toBeGreaterThan(10);
    }
  }
}

for (const [language, files] of [
  ["en", ["vv-sans-latin", "vv-serif-latin"]],
  ["kk", ["cyrillic", "kazakh", "latin"].flatMap((letters) => [`vv-sans-${letters}`, `vv-serif-${letters}`])],
] as const)
  test(`an SVG in ${language} carries the typefaces of its letters, and no others`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    const { bytes } = await saved(page, () => page.getByRole("button", { name: /SVG/ }).click());
    const carried = [...bytes.toString("utf8").matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)].map(
      (match) => match[1],
    );
    const known = await Promise.all(
      files.map(async (file) =>
        (await readFile(new URL(`../../src/fonts/${file}.woff2`, import.meta.url))).toString("base64"),
      ),
    );
    expect(carried).toHaveLength(known.length);
    expect(carried).toEqual(expect.arrayContaining(known));
  });

test("the code in a picture is read from its pixels and leads to the view", async ({ page }) => {
  await withHome(page);
  await open(page, "?partners=ES,IT&year=2022");
  const { bytes } = await saved(page, () => button(page, "Download PNG").click());
  const { data, width, height } = PNG.sync.read(bytes);
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  expect(read?.data).toBe(`${home}?partners=ES,IT&year=2022&scale=common`);
});

test("without a home a picture shows neither address nor code, and the dialog says why", async ({ page }) => {
  const dialog = await openDialog(page);
  await expect(dialog.getByRole("checkbox", { name: "Address and QR code" })).toBeDisabled();
  await expect(dialog.getByText(/no public address/)).toBeVisible();
  const { bytes } = await saved(page, () => button(dialog, "Download PNG").click());
  const { data, width, height } = PNG.sync.read(bytes);
  expect(jsQR(new Uint8ClampedArray(data), width, height)).toBeNull();
});

test("parts of a picture are left out as chosen, and the choice is remembered", async ({ page }) => {
  const dialog = await openDialog(page);
  const preview = dialog.getByRole("img", { name: /^Preview/ });
  await expect(preview.getByText("stated 2 billion", { exact: true })).toHaveCount(1);
  await dialog.getByRole("checkbox", { name: "Stated figures" }).uncheck();
  await expect(preview.getByText("stated 2 billion", { exact: true })).toHaveCount(0);
  await dialog.getByRole("checkbox", { name: "Title" }).uncheck();
  await expect(preview.getByText(/^Turnover, exports and imports in million/)).toHaveCount(0);
  await dialog.getByRole("radio", { name: "Square" }).check();
  await page.reload();
  await button(page, "Export…").click();
  await expect(dialog.getByRole("radio", { name: "Square" })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Stated figures" })).not.toBeChecked();
});

test("a transparent ground is transparent, and the density is that of the pixels", async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "Transparent" }).check();
  await dialog.getByRole("radio", { name: "4×" }).check();
  await expect(size(dialog)).toContainText("6400 × 3600");
  const { bytes } = await saved(page, () => button(dialog, "Download PNG").click());
  const { data, width, height } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([6400, 3600]);
  expect(data[3]).toBe(0);
});

test("a size of one’s own is held to its limits", async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "Other" }).check();
  await dialog.getByRole("textbox", { name: "Width" }).fill("800");
  await dialog.getByRole("textbox", { name: "Height" }).fill("1000");
  await expect(size(dialog)).toContainText("1600 × 2000");
  await dialog.getByRole("textbox", { name: "Width" }).fill("12");
  await expect(dialog.getByRole("textbox", { name: "Width" })).toHaveAttribute("aria-invalid", "true");
  await expect(size(dialog)).toContainText("1600 × 2000");
});

test("figures go out as CSV, as CSV for Excel and as a workbook", async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "CSV", exact: true }).check();
  const plain = await saved(page, () => button(dialog, "Download CSV").click());
  expect(plain.name).toBe("kazakhstan-spain-portugal-compare-2023.csv");
  expect(plain.bytes.toString("utf8")).toMatch(/^reporter,partner,indicator/);
  await dialog.getByRole("radio", { name: "CSV for Excel" }).check();
  const excel = await saved(page, () => button(dialog, "Download CSV for Excel").click());
  expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  await dialog.getByRole("radio", { name: "XLSX" }).check();
  const workbook = await saved(page, () => button(dialog, "Download XLSX").click());
  expect(workbook.name).toBe("kazakhstan-spain-portugal-compare-2023.xlsx");
  expect(workbook.bytes.subarray(0, 2).toString()).toBe("PK");
});

test("the clipboard takes the picture alone, or picture, caption and table together", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await button(page, "Copy image").click();
  await expect(page.getByText("The picture was copied.")).toBeVisible();
  const types = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(await types()).toEqual(["image/png"]);
  await button(page, "Export…").click();
  const dialog = page.getByRole("dialog", { name: "Export this figure" });
  await button(dialog, "Copy for a document").click();
  await expect(dialog.getByText("Picture, caption and table were copied.")).toBeVisible();
  expect((await types()).sort()).toEqual(["image/png", "text/html", "text/plain"]);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(html).toContain("2,011.8");
  expect(html).toMatch(/<img[^>]+data:image\/png;base64,/);
});

test("where the clipboard is closed the picture is saved and the reason told", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "ClipboardItem"));
  await open(page);
  const { name } = await saved(page, () => button(page, "Copy image").click());
  expect(name).toMatch(/\.png$/);
  await expect(
    page.getByText(/lets no page put pictures on the clipboard; the picture was saved instead/),
  ).toBeVisible();
});

test("the dialog is worked by keyboard alone, and closing it gives the focus back", async ({ page }) => {
  await open(page);
  await button(page, "Export…").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export this figure" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("radio", { name: "PNG" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(button(dialog, "Download SVG")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button(page, "Export…")).toBeFocused();
});

test("the dialog fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const dialog = await openDialog(page);
  await expect(button(dialog, "Copy for a document")).toBeVisible();
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBe(0);
  await expect(heading(page)).toBeAttached();
  expect(query(page)).toBe("");
});

test("a picture speaks the language chosen for it, the page its own, and the link leads to the picture’s", async ({
  page,
}) => {
  await withHome(page);
  const dialog = await openDialog(page, "?view=trend&partners=ES,PT");
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("kk");
  await expect(
    dialog
      .getByRole("img", { name: /^Preview/ })
      .getByText("Испания", { exact: false })
      .first(),
  ).toBeAttached();
  await expect(button(dialog, "Download PNG")).toBeVisible();
  const { bytes } = await saved(page, () => button(dialog, "Download PNG").click());
  const { data, width, height } = PNG.sync.read(bytes);
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toContain("lang=kk");
});

test("nothing is taken before the language of the picture has come", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/kk-[\w-]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  const dialog = await openDialog(page);
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("kk");
  await expect(button(dialog, "Download PNG")).toBeDisabled();
  release();
  await expect(button(dialog, "Download PNG")).toBeEnabled();
  await expect(dialog.getByRole("img", { name: /^Preview/ }).getByText(/^Дереккөз/)).toHaveCount(1);
});
