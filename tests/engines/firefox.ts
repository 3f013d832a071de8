import puppeteer, { type Page } from "puppeteer-core";
import { firefox } from "../../.ci/firefox.mjs";
import type { Start, Tab } from "./engine";

/** A tab that prints. */
export interface PrintingTab extends Tab {
  readonly print: () => Promise<Buffer>;
}

function tabOf(page: Page): PrintingTab {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return {
    go: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    press: (role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click(),
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press("Enter"),
    ask: <Given extends unknown[], Answer>(question: (...given: Given) => Answer, ...given: Given) =>
      page.evaluate(question as (...given: unknown[]) => Answer, ...given) as Promise<Answer>,
    faults: async () => faults,
    close: () => page.close(),
    print: async () => Buffer.from(await page.pdf({ format: "A4" })),
  };
}

export const startFirefox: Start<PrintingTab> = async (downloads) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox(),
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "intl.accept_languages": "en-GB",
    },
  });
  return {
    async newTab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return tabOf(page);
    },
    close: () => browser.close(),
  };
};
