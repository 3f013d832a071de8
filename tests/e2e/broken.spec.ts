import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import {
  button,
  cells,
  chart,
  control,
  type DataFile,
  dataFiles,
  heading,
  open,
  query,
  serveChanged,
  tab,
  table,
  test,
} from "./helpers";

test.describe.configure({ mode: "parallel" });

const alert = (page: Page) => page.getByRole("alert");
const notice = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });
const finding = "Turnover with Spain was about 40 times that with Portugal in 2023";

/** Without the statements everything is counted and drawn; without any other file nothing can be. */
async function expectTheRest(page: Page, file: DataFile): Promise<void> {
  if (file === "statements.json") {
    await expect(heading(page)).toHaveText(finding);
    await expect(table(page).getByRole("cell", { name: "2,011.8" })).toBeVisible();
  } else await expect(heading(page)).toHaveText("The data could not be read");
}

const faults: readonly { what: string; file: DataFile; said: RegExp; serve: Parameters<Page["route"]>[1] }[] = [
  {
    what: "is missing",
    file: "catalog.json",
    said: /could not be fetched \(404\)/,
    serve: (route) => route.fulfill({ status: 404, body: "not found" }),
  },
  {
    what: "cannot be reached",
    file: "series/KZ.json",
    said: /could not be fetched/,
    serve: (route) => route.abort("connectionreset"),
  },
  {
    what: "is a web page in place of data",
    file: "areas.json",
    said: /is not valid JSON/,
    serve: (route) => route.fulfill({ body: "<!doctype html><p>Hello" }),
  },
  {
    what: "has another version of its format",
    file: "statements.json",
    said: /expected "visavis-\w+\/1", got "visavis-\w+\/9"/,
    serve: async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replace(/("visavis-\w+)\/1"/, '$1/9"') });
    },
  },
];

for (const { what, file, said, serve } of faults)
  test(`data/${file} ${what}: the alert names it, and the rest is shown`, async ({ page }) => {
    await page.route(`**/${file}`, serve);
    await open(page);
    await expect(alert(page)).toContainText(`data/${file}`);
    await expect(alert(page)).toContainText(said);
    await expect(alert(page)).toContainText(/(One part of the data|data\/\S+) could not be read/);
    await expectTheRest(page, file);
  });

test("Try again reads the files anew, and the page recovers", async ({ page }) => {
  for (const file of dataFiles) await page.route(`**/${file}`, (route) => route.abort());
  await open(page);
  await expect(alert(page)).toContainText("data/catalog.json");
  await page.unrouteAll();
  await button(page, "Try again").click();
  await expect(heading(page)).toHaveText(finding);
  await expect(alert(page)).toHaveCount(0);
});

test("a sound file that is not the catalog's is used, and a notice says so", async ({ page }) => {
  await serveChanged(
    page,
    "statements.json",
    ['"turnover":"2 billion"', '"turnover":"2.1 billion"'],
    ['"500 million ± 50 million"', '"600 million"'],
  );
  await open(page);
  await expect(notice(page, "The data are not the catalog’s edition")).toContainText("data/statements.json");
  const entry = page.getByRole("article", { name: "Spain" });
  await expect(entry.getByRole("paragraph").first()).toContainText("amounted to 2.1 billion US dollars");
  await expect(entry.getByRole("row", { name: /^Imports/ })).toContainText("differs");
  await expect(alert(page)).toHaveCount(0);
});

for (const [literal, reason] of [
  ["50,5 million", "has a comma; a decimal point is expected"],
  ["about 5", "has a word where “~” is expected"],
  ["over 50 million", "has words where “>”"],
  ["fifty", "is not a figure"],
] as const)
  test(`a statement of “${literal}” is refused with its place, the reason and an example; the others stand`, async ({
    page,
  }) => {
    await serveChanged(page, "statements.json", ['"turnover":"50.5 million"', `"turnover":"${literal}"`]);
    await open(page);
    await expect(alert(page)).toContainText("data/statements.json, statements[2].turnover");
    await expect(alert(page)).toContainText(`“${literal}” ${reason}`);
    await expect(alert(page)).toContainText("such as “50.5 million”");
    await expect(heading(page)).toHaveText(finding);
    const spain = page.getByRole("article", { name: "Spain" });
    await expect(spain.getByRole("paragraph").first()).toContainText("2 billion US dollars");
    await expect(table(page).getByRole("row", { name: /^Portugal Turnover 2023 50\.7/ })).not.toContainText("million");
  });

test("two bad statements are both told, each under its own address", async ({ page }) => {
  await serveChanged(
    page,
    "statements.json",
    ['"turnover":"50.5 million"', '"turnover":"50,5 million"'],
    ['"turnover":"2 billion"', '"turnover":"about 5"'],
  );
  await open(page);
  await expect(alert(page)).toContainText("2 parts of the data could not be read");
  await expect(alert(page).getByRole("listitem")).toContainText([
    /statements\[0\]\.turnover/,
    /statements\[2\]\.turnover/,
  ]);
  await expect(heading(page)).toHaveText(finding);
});

test("a series that is unsound is left out and told, the other figures stay", async ({ page }) => {
  await page.route("**/series/KZ.json", async (route) => {
    const text = await (await route.fetch()).text();
    const [head = "", ...series] = text.split(/(?<=\n)(?=\s*\{"partner":)/);
    series[3] = series[3]!.replace(/"values":\[/, '"values":["many",');
    await route.fulfill({ body: [head, ...series].join("") });
  });
  await open(page);
  await expect(alert(page)).toContainText("data/series/KZ.json, series[3]");
  await expect(heading(page)).toHaveText(finding);
});

test("hostile names and titles are shown as text: none becomes markup, none runs, in the picture neither", async ({
  page,
}) => {
  const hostile = '<img src=x onerror=\\"window.hacked=1\\"><script>window.hacked=1</script>&lt;b&gt;';
  const shown = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>&lt;b&gt;';
  await serveChanged(page, "areas.json", ['"en":"Spain"', `"en":"${hostile}"`]);
  await serveChanged(page, "statements.json", ['"publisher":"Ministry', `"publisher":"${hostile} Ministry`]);
  await serveChanged(
    page,
    "catalog.json",
    ['"version": "2026.06"', `"version": "${hostile}"`],
    ['"title":"Foreign trade by country"', `"title":"${hostile}"`],
  );
  await open(page, "?partners=ES");
  await expect(heading(page)).toContainText(shown);
  await expect(button(page, `Remove ${shown}`)).toBeVisible();
  await expect(table(page).getByRole("rowheader", { name: shown }).first()).toBeVisible();
  await control(page, "Add partner").click();
  await control(page, "Add partner").pressSequentially("<img");
  // The open list, which tells that the name is chosen already, covers the tabs.
  await expect(control(page, "Add partner")).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(control(page, "Add partner")).toHaveAttribute("aria-expanded", "false");
  for (const view of ["Trend", "Table", "Compare"]) {
    await tab(page, view).click();
    await expect(heading(page)).toContainText("<img src=x");
  }
  const saving = page.waitForEvent("download");
  await button(page, "Download PNG").click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^kazakhstan-[a-z0-9-]+-compare-2023\.png$/);
  expect(readFileSync(await saved.path()).includes(Buffer.from(shown))).toBe(true);
  expect(await page.evaluate(() => document.images.length)).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("a source with an address that is no web address is refused", async ({ page }) => {
  await serveChanged(page, "statements.json", ['"language":"en","url":null', '"url":"javascript:window.hacked=1"']);
  await open(page);
  await expect(alert(page)).toContainText("data/statements.json, sources.mfa-2024-03-07.url");
  await expect(heading(page)).toHaveText(finding);
});

test.describe("a damaged link still answers, and a notice names the part", () => {
  const { areas } = JSON.parse(readFileSync(new URL("../../data/areas.json", import.meta.url), "utf8")) as {
    areas: { code: string }[];
  };
  const known = areas.map(({ code }) => code).filter((code) => code !== "KZ" && code !== "W00");
  const manyUnknown = Array.from({ length: 300 }, (_, i) => `X${i}`).join();

  test("whatever is in it", async ({ page }) => {
    for (const [address, part] of [
      ["?view=trend&year=2023-2018", "year=2023-2018"],
      ["?partners=<script>alert(1)</script>", "partners=<script>"],
      ["?reporter=LI", "reporter=LI"],
      [`?partners=${manyUnknown}`, "partners=X"],
      ["?partners=%FF%FE&year=%FF", "year="],
      ["?scale=__proto__&measure=constructor", "measure=constructor"],
    ] as const) {
      await open(page, address);
      await expect(notice(page, `“${part}`).first()).toBeVisible();
      await expect(table(page)).toBeVisible();
      await expect(alert(page)).toHaveCount(0);
    }
  });

  test("300 partners are answered, and the notice offers the table", async ({ page }) => {
    await open(page, `?partners=${known.concat(known).slice(0, 300).join()}`);
    await expect(notice(page, "the first eight are drawn")).toBeVisible();
    await expect(chart(page)).toBeVisible();
    await tab(page, "Table").click();
    await expect(table(page).getByRole("row")).not.toHaveCount(0);
  });

  test("“Keep what is shown” makes the address say what is shown", async ({ page }) => {
    await open(page, "?view=nonsense&partners=IT,XX&scale=quadratic&measure=weight");
    await expect(notice(page, "was not understood").first()).toBeVisible();
    const shown = await heading(page).textContent();
    await button(page, "Keep what is shown").click();
    await expect.poll(() => query(page)).toBe("?partners=IT");
    await expect(page.getByRole("status").filter({ hasText: "“" })).toHaveCount(0);
    await expect(heading(page)).toHaveText(shown ?? "");
    await page.reload();
    await expect(heading(page)).toHaveText(shown ?? "");
    await expect(page.getByRole("status").filter({ hasText: "“" })).toHaveCount(0);
  });
});

test("of nine partners eight are drawn; the notice leads to the table, which shows all nine", async ({ page }) => {
  await open(page, "?partners=ES,PT,IT,CN,RU,DE,FR,NL,TR");
  await notice(page, "9 partners are chosen, the first eight are drawn")
    .getByRole("button", { name: "See all in the table" })
    .click();
  await expect(tab(page, "Table")).toHaveAttribute("aria-selected", "true");
  const names = new Set((await cells(table(page))).slice(1).map(([partner]) => partner));
  expect([...names]).toEqual([
    "Spain",
    "Portugal",
    "Italy",
    "China",
    "Russia",
    "Germany",
    "France",
    "Netherlands",
    "Türkiye",
  ]);
});

test("where the code of a part cannot be fetched, that part says so and the rest of the page stays", async ({
  page,
}) => {
  // But for what the page asks for only once it knows the question.
  const index = (await (await page.request.get("./")).text()).replaceAll(/<template\b[^]*?<\/template>/g, "");
  await page.route(/\/assets\/.*\.js$/, (route) =>
    index.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  await open(page);
  await expect(chart(page)).toBeVisible();
  await expect(alert(page)).toContainText("This part of the page could not be shown");
  await button(page, "Download PNG").click();
  await expect(page.getByRole("status").filter({ hasText: "That did not work" })).toBeVisible();
  await control(page, "Add partner").click();
  await page.keyboard.type("Ita");
  await expect(control(page, "Add partner")).toHaveValue("Ita");
  await tab(page, "Trend").click();
  await expect(alert(page)).toHaveCount(2);
  await button(page, "Cancel").click();
  await expect(alert(page)).toHaveCount(1);
  await expect(heading(page)).toHaveText(finding);
  await page.unrouteAll();
  await button(page, "Load the page again").click();
  await expect(table(page)).toBeVisible();
});

test("typefaces that do not come leave the figures in those of the browser", async ({ page }) => {
  await page.route("**/*.woff2", (route) => route.abort());
  await open(page);
  await expect(chart(page)).toBeVisible();
});

test("where the script of the page itself is gone, a word says so in the reader's language, and loading again helps", async ({
  page,
}) => {
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./?lang=pt&partners=IT");
  await expect(heading(page)).toHaveText("Não foi possível carregar a página");
  await page.unrouteAll();
  await button(page, "Carregar novamente").click();
  await expect(heading(page)).toHaveText(/Itália/);
});

test("a view that could not be fetched is there as soon as the line is back", async ({ page, context }) => {
  await page.route(/\/assets\/(Map|Brief).*\.js$/, (route) => route.abort());
  await open(page);
  await tab(page, "Map").click();
  await expect(alert(page)).toContainText("Its script could not be fetched");
  await page.unrouteAll();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(tab(page, "Map")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("figure")).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test("a language that could not be fetched leaves the page in English, and is there when it is tried again", async ({
  page,
}) => {
  await page.route(/\/assets\/kk-.*\.js$/, (route) => route.fulfill({ status: 404 }));
  await open(page, "?lang=kk");
  await expect(notice(page, "The texts in “Қазақша” could not be fetched")).toBeVisible();
  await expect(heading(page)).toHaveText(finding);
  await page.unrouteAll();
  await button(page, "Try again").click();
  await expect(tab(page, "Салыстыру")).toBeVisible();
});

const developersWords = /dynamically|preload|module|undefined|TypeError/;

test("a view that cannot be fetched leaves question, tabs and the last answer, and is tried again or called off", async ({
  page,
}) => {
  await page.route(/\/assets\/Map.*\.(js|css)$/, (route) => route.abort());
  await open(page, "?partners=ES,PT&year=2022");
  const last = await heading(page).textContent();
  for (const end of ["Cancel", "Try again"]) {
    await tab(page, "Map").click();
    await expect(alert(page)).toContainText("Its script could not be fetched");
    await expect(alert(page)).not.toContainText(developersWords);
    await expect(heading(page)).toHaveText(last ?? "");
    await expect(tab(page, "Compare")).toHaveAttribute("aria-selected", "true");
    await expect(button(page, "Remove Spain")).toBeVisible();
    if (end === "Try again") await page.unrouteAll();
    await button(page, end).click();
    await expect(alert(page)).toHaveCount(0);
    expect(query(page)).toBe(end === "Cancel" ? "?year=2022" : "?view=map&year=2022");
  }
  await expect(tab(page, "Map")).toHaveAttribute("aria-selected", "true");
  await expect(heading(page)).not.toHaveText(last ?? "");
});

test("a reporter whose file cannot be fetched leaves the last answer in place, and is called off", async ({ page }) => {
  await page.route("**/series/DE*.json", (route) => route.abort());
  await open(page);
  await control(page, "Reporter").selectOption("DE");
  await expect(alert(page)).toContainText("data/series/DE");
  await expect(alert(page)).not.toContainText(developersWords);
  await expect(heading(page)).toHaveText(finding);
  await button(page, "Cancel").click();
  await expect(alert(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText(finding);
  expect(query(page)).toBe("");
});

test("texts that cannot be fetched are told in plain words", async ({ page }) => {
  await page.route(/\/assets\/(about|meanings)-.*\.js$/, (route) => route.abort());
  await page.goto("./?view=about");
  await expect(alert(page)).toContainText("Its script could not be fetched");
  await expect(alert(page)).not.toContainText(developersWords);
  await page.unrouteAll();
  await button(page, "Try again").click();
  await expect(heading(page)).toHaveText("How to read this");
});
