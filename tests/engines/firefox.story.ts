import { expect, test } from "vitest";
import { pagesOf, selectable } from "../e2e/pdf";
import { coreStory } from "./core";
import { withBrowser } from "./engine";
import { startFirefox } from "./firefox";

const firefox = withBrowser(startFirefox);

coreStory(firefox);

test("a brief prints a page for each partner, its text as text", async () => {
  await firefox.open("./?view=brief&partners=ES,PT,CN", async (tab) => {
    const pdf = await tab.print();
    expect(pagesOf(pdf)).toBe(3);
    for (const partner of ["Spain", "Portugal", "China"])
      expect(selectable(pdf)).toContain(`Kazakhstanwith${partner}in2023`);
  });
});
