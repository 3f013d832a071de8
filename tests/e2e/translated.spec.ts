import { expect, type Page } from "@playwright/test";
import { question, button, control, heading, open, settle, tab, test } from "./helpers";

const views = ["compare", "trend", "ranking", "map", "mirror", "table", "brief"];

/** As a browser that translates the page does it: each text, and each that comes later, is put into two elements. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (text: Node) => {
      const parent = text.parentElement;
      if (!parent || parent.closest("font, script, style, title")) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.textContent ?? "");
      outer.append(inner);
      parent.replaceChild(outer, text);
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target.nodeType === Node.TEXT_NODE) wrap(target);
        for (const node of addedNodes) {
          if (node.nodeType === Node.TEXT_NODE) wrap(node);
          else wrapAll(node);
        }
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** What the page says, without what only says that something was done. */
const said = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById("root")?.cloneNode(true) as HTMLElement;
    root.querySelectorAll("input, option, [hidden], [aria-live], [role=status]").forEach((element) => element.remove());
    return root.textContent.replace(/\s+/g, " ");
  });

/** Texts that React holds itself, as they stand beside something or come from a component; those of an element it only sets. */
const held = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (Object.keys(text).some((key) => key.startsWith("__reactFiber")))
        texts.push(`${text.parentElement?.outerHTML.slice(0, 80)}: ${text.textContent}`);
    }
    return texts;
  });

for (const lang of ["en", "kk"])
  test(`every text has an element of its own in ${lang}`, async ({ page }) => {
    for (const asked of views.flatMap((view) => [`${view}&partners=ES,IT,EU`, `${view}&partners=CN,ES&measure=fdi`])) {
      await open(page, `?view=${asked}&lang=${lang}`);
      await settle(page);
      await expect(page.locator("footer").last()).toBeVisible();
      expect(await held(page), asked).toEqual([]);
    }
    for (const reporter of ["KZ", "DE"]) {
      await open(page, `?reporter=${reporter}&partners=PT&lang=${lang}`);
      await question(page).locator("input[role=combobox]").click();
      await page.keyboard.type("s");
      await expect(question(page).getByRole("status")).toBeVisible();
      expect(await held(page), "the open blank for a partner").toEqual([]);
      await page.keyboard.press("Escape");
    }
    await open(page, `?reporter=XX&view=pie&year=soon&lang=${lang}`);
    await expect(page.getByRole("status").filter({ has: page.locator("p") })).toBeVisible();
    await page.locator("button[aria-haspopup=dialog]").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await held(page), "notices and export").toEqual([]);
  });

test("a page that the browser translates follows every choice, and says what it says untranslated", async ({
  page,
  context,
}) => {
  await open(page, "?partners=ES,IT,DE");
  await settle(page);
  await translate(page);
  await button(page, "Remove Italy").click();
  await control(page, "Year").selectOption("2019");
  for (const name of ["Trend", "Ranking", "Mirror", "Map", "Table", "Brief", "Compare"]) {
    await tab(page, name).click();
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(heading(page)).toBeVisible();
  }
  await control(page, "Add partner").click();
  await page.keyboard.type("China");
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove China")).toBeVisible();
  await page.keyboard.press("Escape");
  await control(page, "Scale").selectOption("log");
  await control(page, "Reporter").selectOption("DE");
  await control(page, "Reporter").selectOption("KZ");
  await control(page, "Year").selectOption("2021");
  await control(page, "Language").selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await settle(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await settle(other);
  await expect(other.locator("footer").last()).toBeVisible();
  await expect.poll(() => said(page)).toBe(await said(other));
});

test("the browser is asked not to translate what is there in five languages", async ({ page }) => {
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("translate", "no");
});
