import type { Locator } from "@playwright/test";

interface Texts {
  readonly outside: readonly string[];
  readonly overlapping: readonly string[];
  readonly all: number;
}

/**
 * Texts of a drawing that reach out of it, and pairs that cover each other. Small letters are rounded to whole pixels:
 * measured at a large `width`, they stand where a file has them.
 */
export const textsOf = (drawing: Locator, width?: number): Promise<Texts> =>
  drawing.evaluate((svg: SVGElement, large): Texts => {
    if (large) svg.style.cssText = `width: ${large}px; max-width: none; max-height: none`;
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text:not([aria-hidden]), tspan[x]")]
      // Where parts of a text have places of their own, each is a text.
      .filter((text) => text.querySelector("tspan[x]") === null && text.textContent.trim() !== "")
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    // A box is as high as its line, and letters fill about half of it: they are cut, or touch, only well within it.
    // To the sides, small letters may be rounded up by a pixel or two.
    const outside = boxes.filter(
      ({ box }) =>
        box.left < frame.left - 2 ||
        box.right > frame.right + 2 ||
        box.top < frame.top - 0.2 * box.height ||
        box.bottom > frame.bottom + 0.2 * box.height,
    );
    const covers = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);
    const overlapping = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (covers(a.box, b.box) ? `${a.text} / ${b.text}` : [])),
    );
    svg.style.cssText = "";
    return { outside: outside.map(({ text }) => text), overlapping, all: boxes.length };
  }, width);
