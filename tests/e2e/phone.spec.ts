import { expect } from "@playwright/test";
import { languages } from "../../src/core/language";
import { chart, open, settle, test } from "./helpers";

test.describe.configure({ mode: "parallel" });
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const language of languages)
  test(`in ${language} the first mark of every drawing is in the first screen of a phone`, async ({ page }) => {
    for (const view of ["compare", "trend", "ranking", "map", "mirror"]) {
      await open(page, `?view=${view}&lang=${language}`);
      await settle(page);
      const top = await chart(page).evaluate((drawing) => {
        const shapes = [...drawing.querySelectorAll<SVGGraphicsElement>("rect, circle, path")].filter(
          (shape) => !shape.closest("defs") && getComputedStyle(shape).fill !== "none",
        );
        const boxes = shapes.map((shape) => shape.getBoundingClientRect());
        return Math.min(...boxes.filter(({ width, height }) => width > 1 && height > 1).map((box) => box.top));
      });
      expect(top, view).toBeLessThan(736);
    }
  });
