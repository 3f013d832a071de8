import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { comtradeFile } from "../formats/comtradeFile";
import { dist } from "../../.ci/site.mjs";
import { finding, found, open, saved, withFirefox } from "./engine";

withFirefox();

const file = pathToFileURL(join(dist, "vis-a-vis.html")).href;
const views = ["Trend", "Ranking", "Map", "Mirror", "Table", "Brief", "Check", "Compare"];

/** Drops a file on the page. */
const drop = (page: Page, bytes: Buffer, name: string) =>
  page.evaluate(
    (text, called) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0)], called));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    bytes.toString("base64"),
    name,
  );

test.each([
  ["served", "./"],
  ["opened as one file", file],
])("%s it answers in every view, and Back undoes", async (_, address) => {
  await open(address, async (page) => {
    await finding(page, /about 40 times that with Portugal in 2023$/);
    for (const name of views) {
      await found(page, "tab", name).click();
      await page.waitForSelector(`::-p-aria([name="${name}"][role="tabpanel"]) h1, #root h1`);
      await finding(page, /\S/);
    }
    await page.goBack();
    await page.waitForSelector("[role=tab][aria-selected=true]::-p-text(Check)");
    expect(new URL(page.url()).searchParams.get("view")).toBe("check");
  });
});

test("a partner is found by keyboard and compared", async () => {
  await open("./", async (page) => {
    await found(page, "combobox", "Add partner").click();
    await page.keyboard.type("Итал");
    await page.keyboard.press("Enter");
    await finding(page, /Italy/);
    expect(new URL(page.url()).searchParams.get("partners")).toBe("ES,PT,IT");
  });
});

test.each([
  ["served", "./", 2022],
  ["opened as one file", file, 2021],
])("%s, a picture is saved and comes back as its view", async (_, address, year) => {
  await open(`${address}?view=ranking&group=EU&year=${year}`, async (page) => {
    const name = `kazakhstan-spain-portugal-ranking-${year}.png`;
    await finding(page, /of the 27 in the European Union/);
    const png = await saved(name, () => found(page, "button", "Download PNG").click());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    await found(page, "tab", "Compare").click();
    await finding(page, /^Turnover with Spain/);
    await drop(page, png, name);
    await finding(page, /of the 27 in the European Union/);
  });
});

test.each([
  ["served", "./"],
  ["opened as one file", file],
])("%s, a file of the reader's own is read in a thread and used", async (_, address) => {
  await open(address, async (page) => {
    await drop(page, Buffer.from(comtradeFile()), "comtrade.csv");
    await found(page, "button", "Use these figures").click();
    await finding(page, /2\.2 times that with Portugal in 2022$/);
    expect(new URL(page.url()).searchParams.get("source")).toMatch(/^own-comtrade-/);
  });
});
