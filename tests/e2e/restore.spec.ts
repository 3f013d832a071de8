import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import fc from "fast-check";
import { PNG } from "pngjs";
import { yearly } from "../../src/core/period";
import { viewNames, views } from "../../src/core/question";
import { measures } from "../../src/core/indicators";
import { defaultView, formatView } from "../../src/state/view";
import { bring, button, heading, open, query, serveChanged, test } from "./helpers";
import { languages } from "../../src/core/language";
import type { View } from "../../src/state/chosen";

test.describe.configure({ mode: "parallel" });

/** The PNG that the page at an address saves. */
async function saved(page: Page, address: string): Promise<Buffer> {
  await open(page, address);
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  return readFile(await (await saving).path());
}

const said = (page: Page) => page.getByRole("status").filter({ hasText: "The picture was made on" });

for (const address of [
  "?partners=PT,IT&year=2021&scale=log",
  "?view=trend&partners=PT,ES&year=2019-2022&measure=exports&scale=common",
  "?view=trend&partners=EAEU,DE&year=2018-2023&measure=balance&scale=own",
  "?view=mirror&partners=DE,PT&year=2020&scale=common&factor=1.03",
])
  test(`a picture of ${address} brings its view back, and says that its figures are unchanged`, async ({ page }) => {
    const png = await saved(page, address);
    const title = await heading(page).textContent();
    await open(page, "?partners=CN");
    await bring(page, "drop", png);
    await expect(said(page)).toContainText("Figures unchanged");
    await expect(said(page)).toContainText(
      /made on \d+\s\w+ \d{4} from data version \d{4}\.\d\d, the one shown here\./,
    );
    expect(query(page)).toBe(address);
    await expect(heading(page)).toHaveText(title ?? "");
    await page.goBack();
    expect(query(page)).toBe("?partners=CN");
    await expect(heading(page)).toContainText("China");
  });

/** Views that the built-in data can answer. */
const answered = fc
  .record({
    view: fc.constantFrom(...viewNames.filter((view) => view !== "brief" && view !== "check")),
    partners: fc.uniqueArray(fc.constantFrom("ES", "PT", "DE", "CN", "RU", "CU", "AQ", "EU", "039"), {
      minLength: 1,
      maxLength: 4,
    }),
    year: fc.integer({ min: 2000, max: 2023 }),
    measure: fc.constantFrom(...measures),
    scale: fc.nat(),
    lang: fc.constantFrom(...languages),
  })
  .map(({ scale, year, ...view }): View => {
    // Years over each other need months, and are tried by themselves.
    const fitting = views[view.view].scales.filter((each) => each !== "seasonal");
    const from = view.view === "trend" ? year - 4 : year;
    return {
      ...defaultView,
      ...view,
      periods: { from: yearly(from), to: yearly(year) },
      scale: fitting[scale % fitting.length] ?? null,
    };
  });

for (const view of fc.sample(answered, { seed: 2023, numRuns: 10 }))
  test(`a generated view comes back as it was: ${formatView(view)}`, async ({ page }) => {
    await open(page, formatView(view));
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /PNG/ }).click();
    const png = await readFile(await (await saving).path());
    await open(page, "?partners=IT");
    await bring(page, "drop", png);
    await expect.poll(() => query(page)).toBe(decodeURIComponent(formatView(view)));
  });

test("a picture is chosen with a button, or pasted, and its notice can be dismissed", async ({ page }) => {
  const png = await saved(page, "?partners=PT,IT&year=2021&scale=log");
  await open(page);
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Open…").click();
  await (await choosing).setFiles({ name: "picture.png", mimeType: "image/png", buffer: png });
  await expect(said(page)).toContainText("Figures unchanged");
  expect(query(page)).toBe("?partners=PT,IT&year=2021&scale=log");
  await button(page, "Dismiss").click();
  await expect(said(page)).toHaveCount(0);
  await open(page);
  await bring(page, "paste", png);
  await expect(said(page)).toContainText("Figures unchanged");
  await expect.poll(() => query(page)).toBe("?partners=PT,IT&year=2021&scale=log");
});

test("where the data have been revised since, each figure that moved is named as it was and as it is", async ({
  page,
}) => {
  const png = await saved(page, "?partners=ES,PT&year=2023&scale=common");
  await serveChanged(page, "series/KZ.json", ["45767.7", "45967.7"]);
  await serveChanged(page, "statements.json", ["> 255 million", "> 260 million"]);
  await open(page, "?view=table&partners=CN");
  await bring(page, "drop", png);
  await expect(said(page)).toContainText("3 of 14 figures are not what the picture says");
  await expect(said(page).getByRole("listitem")).toHaveText([
    /^turnover with Portugal 2023: 50\.7.million in the picture, 50\.9.million now$/,
    /^imports from Portugal 2023: 45\.8.million in the picture, 46\.0.million now$/,
    /^stated gross inflow of direct investment from Portugal 2005–2023: more than 255.million in the picture, more than 260.million now$/,
  ]);
  await expect(heading(page)).toHaveText("Turnover with Spain was about 40 times that with Portugal in 2023");
});

test("while a file is dragged over the page it is invited, and no longer once it leaves", async ({ page }) => {
  await open(page);
  const hint = page.getByText(/^Drop a table of figures/);
  await expect(async () => {
    await bring(page, "dragover", "");
    await expect(hint).toBeVisible({ timeout: 300 });
  }).toPass();
  await expect(hint).toHaveCount(0);
});

test.describe("a file that is no sound picture of this house changes nothing and is told", () => {
  const script = `<svg xmlns="http://www.w3.org/2000/svg" onload="document.title = 'run'">
    <script>document.title = "run"</script>
    <image href="https://elsewhere.example/picture.png" onerror="document.title = 'run'" />
    <metadata id="visavis">&lt;img src="https://elsewhere.example/" onerror="document.title = 'run'"&gt;</metadata></svg>`;
  const markup = JSON.stringify({
    version: 1,
    view: "?partners=<img src=x onerror=document.title='run'>",
    dataset: { version: "<script>document.title='run'</script>", hash: "" },
    rows: [],
    created: "2026-11-23T10:00:00.000Z",
  }).replaceAll("<", "&lt;");

  for (const [what, name, bytes, reason] of [
    ["a PNG from elsewhere", "holiday.png", PNG.sync.write(new PNG({ width: 9, height: 9 })), "carries no figures"],
    ["an SVG with scripts", "attack.svg", script, "The figures inside this SVG are damaged"],
    ["a bomb of elements", "bomb.svg", `<svg>${"<g>".repeat(1_000_000)}`, "carries no figures"],
  ] as const)
    test(what, async ({ page }) => {
      await open(page, "?partners=CN");
      const title = await page.title();
      await bring(page, "drop", bytes, name);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText(`“${name}” was not opened`);
      await expect(alert).toContainText(reason);
      await expect(alert).toContainText("What is shown stays as it was.");
      expect([query(page), await page.title()]).toEqual(["?partners=CN", title]);
    });

  test("a picture that is cut off", async ({ page }) => {
    const png = await saved(page, "?partners=PT");
    await open(page, "?partners=CN");
    await bring(page, "drop", png.subarray(0, png.length - 20_000));
    await expect(page.getByRole("alert")).toContainText("This PNG is cut off");
    expect(query(page)).toBe("?partners=CN");
  });

  test("markup in the place of codes and versions stays text", async ({ page }) => {
    await open(page, "?partners=CN");
    await bring(page, "drop", `<svg><metadata id="visavis">${markup}</metadata></svg>`, "markup.svg");
    await expect(said(page)).toContainText("from data version <script>document.title='run'</script>;");
    await expect(page.getByText("“partners=<img src=x")).toBeVisible();
    expect(await page.title()).not.toContain("run");
    await expect(page.locator("main img")).toHaveCount(0);
  });
});
