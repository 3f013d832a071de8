import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { comtradeFile } from "../formats/comtradeFile";
import { dist } from "../../.ci/site.mjs";
import { asked, chosen, finding, type Tab, type withBrowser } from "./engine";

const file = pathToFileURL(join(dist, "vis-a-vis.html")).href;
const views = ["Trend", "Ranking", "Map", "Mirror", "Table", "Brief", "Check", "Compare"];

/** Drops a file on the page. */
const drop = (tab: Tab, bytes: Buffer, name: string): Promise<void> =>
  tab.ask(
    (text, called) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0)], called));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    bytes.toString("base64"),
    name,
  );

/** What must hold in every engine. */
export function coreStory({ open, saved }: ReturnType<typeof withBrowser>): void {
  test.each([
    ["served", "./"],
    ["opened as one file", file],
  ])("%s it answers in every view, and Back undoes", async (_, address) => {
    await open(address, async (tab) => {
      await finding(tab, /about 40 times that with Portugal in 2023$/);
      for (const name of views) {
        await tab.press("tab", name);
        await chosen(tab, name);
        await finding(tab, /\S/);
      }
      await tab.back();
      await chosen(tab, "Check");
      expect((await asked(tab)).get("view")).toBe("check");
    });
  });

  test("a partner is found by keyboard and compared", async () => {
    await open("./", async (tab) => {
      await tab.press("combobox", "Add partner");
      await tab.type("Итал");
      await tab.enter();
      await finding(tab, /Italy/);
      expect((await asked(tab)).get("partners")).toBe("ES,PT,IT");
    });
  });

  test.each([
    ["served", "./"],
    ["opened as one file", file],
  ])("%s it speaks Kazakh", async (_, address) => {
    await open(`${address}?lang=kk`, async (tab) => {
      await finding(tab, /^Испаниямен тауар айналымы 2023 жылы/);
      await tab.press("tab", "Карта");
      await finding(tab, /Қазақстан/);
      expect(await tab.ask(() => document.documentElement.lang)).toBe("kk");
    });
  });

  test.each([
    ["served", "./", 2022],
    ["opened as one file", file, 2021],
  ])("%s, a picture is saved and comes back as its view", async (_, address, year) => {
    await open(`${address}?view=ranking&group=EU&year=${year}`, async (tab) => {
      const name = `kazakhstan-spain-portugal-ranking-${year}.png`;
      await finding(tab, /of the 27 in the European Union/);
      const png = await saved(tab, "Download PNG", name);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      await tab.press("tab", "Compare");
      await finding(tab, /^Turnover with Spain/);
      await drop(tab, png, name);
      await finding(tab, /of the 27 in the European Union/);
    });
  });

  test.each([
    ["served", "./"],
    ["opened as one file", file],
  ])("%s, a file of the reader's own is read in a thread and used", async (_, address) => {
    await open(address, async (tab) => {
      await drop(tab, Buffer.from(comtradeFile()), "comtrade.csv");
      await tab.press("button", "Use these figures");
      await finding(tab, /2\.2 times that with Portugal in 2022$/);
      expect((await asked(tab)).get("source")).toMatch(/^own-comtrade-/);
    });
  });
}
