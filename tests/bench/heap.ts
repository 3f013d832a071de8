// What changes leave behind.
import { button, tab } from "../e2e/helpers";
import { find, leave, next, others } from "./changes";
import { figure, type Figure } from "./figure";
import { repeat, type Site, visit } from "./visit";

/** MB of the heap of scripts, which Chromium alone says. */
const used = (): number =>
  (performance as Performance & { readonly memory: { readonly usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;

export const heap = (site: Site): Promise<Figure[]> =>
  visit(site, {}, async (page) => {
    const session = await page.context().newCDPSession(page);
    const swept = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate(used);
    };
    const before = await swept();
    await repeat(20, async (i) => {
      const name = others[i % others.length] ?? others[0];
      await find(page, name);
      await page.keyboard.press("Enter");
      await leave(page, name);
      for (const label of ["Year", "Scale", "Year", "Scale"]) await (await next(page, label))();
      await button(page, `Remove ${name}`).click();
      for (const to of ["Table", "Compare", "Trend"]) await tab(page, to).click();
      const choose = await next(page, "Year");
      await choose();
    });
    const note = `${before.toFixed(1)} MB before them`;
    return [figure("JS heap after 200 changes", "MB", [await swept()], { target: 120, note })];
  });
