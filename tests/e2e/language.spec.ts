import { expect, type Page } from "@playwright/test";
import { open, query, question, settle, tab, test } from "./helpers";

const language = (page: Page) => page.getByRole("combobox", { name: "Language", exact: true });
const lang = (page: Page) => page.locator("html").getAttribute("lang");
const tabs = (page: Page) => page.getByRole("tab").allTextContents();
/** Files of languages other than English that the page has asked for. */
const grammarsOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const name = /\/((?:ru|kk|es|pt)-[\w-]{8}\.js)$/.exec(request.url())?.[1];
    if (name) asked.push(name);
  });
  return asked;
};

/** The language of each script of words that was asked for; one has two, its grammar and what others of it share with that. */
const languagesOf = (files: readonly string[]) => files.map((file) => file.slice(0, 2));

test("the first view in English loads no other language", async ({ page }) => {
  const asked = grammarsOf(page);
  await open(page);
  await settle(page);
  expect(asked).toEqual([]);
  expect(query(page)).toBe("");
  await language(page).selectOption("kk");
  await expect(tab(page, "Салыстыру")).toBeVisible();
  expect(languagesOf(asked)).toEqual(["kk", "kk"]);
});

test("a reader of one language is never sent another, whatever the view", async ({ page }) => {
  const asked = grammarsOf(page);
  await open(page, "?lang=es");
  for (const name of ["Evolución", "Clasificación", "Mapa", "Datos espejo", "Tabla", "Ficha", "Comparación"]) {
    await tab(page, name).click();
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
    await settle(page);
  }
  await page.waitForLoadState("networkidle");
  expect(languagesOf(asked)).toEqual(["es", "es"]);
});

test("another language changes the tabs, the question, the document and the address, and Back returns", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("combobox", { name: "Language", exact: true }).selectOption({ label: "Қазақша" });
  await expect(tab(page, "Салыстыру")).toBeVisible();
  expect(await tabs(page)).toEqual(["Салыстыру", "Үрдіс", "Рейтинг", "Карта", "Айна", "Кесте", "Анықтама", "Тексеру"]);
  await expect(question(page)).toContainText("Сауданы салыстыру: Қазақстан");
  await expect(page.getByRole("button", { name: "Алып тастау: Испания" })).toBeVisible();
  expect(await lang(page)).toBe("kk");
  expect(query(page)).toBe("?lang=kk");
  await page.getByRole("combobox", { name: "Тіл", exact: true }).selectOption({ label: "Русский" });
  await expect(tab(page, "Сравнение")).toBeVisible();
  await expect(question(page)).toContainText("Сравнить торговлю: Казахстан");
  expect(await lang(page)).toBe("ru");
  expect(query(page)).toBe("?lang=ru");
  await page.goBack();
  await expect(tab(page, "Салыстыру")).toBeVisible();
  await page.goBack();
  await expect(tab(page, "Compare")).toBeVisible();
  expect(await lang(page)).toBe("en");
});

test("a link opens in its language, and partners are found and named in it", async ({ page }) => {
  await open(page, "?lang=es");
  await expect(tab(page, "Comparación")).toBeVisible();
  expect(await lang(page)).toBe("es");
  await page.getByRole("combobox", { name: "Añadir socio" }).click();
  await page.keyboard.type("Нидерланды");
  await expect(page.getByRole("listbox").getByRole("option", { name: /Países Bajos/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Quitar Países Bajos" })).toBeVisible();
});

test.describe("a reader whose browser speaks Portuguese", () => {
  test.use({ locale: "pt-PT" });
  test("is spoken to in Portuguese", async ({ page }) => {
    await open(page);
    await expect(tab(page, "Comparação")).toBeVisible();
    expect(query(page)).toBe("");
  });
});
