import { expect, test } from "vitest";
import { answers, lend, widthOf } from "../../src/prerender/surroundings";

test("a text is as wide as its letters together, and grows with their size", () => {
  expect(widthOf("ab", 14, 400)).toBeCloseTo(widthOf("a", 14, 400) + widthOf("b", 14, 400));
  expect(widthOf("Exports", 28, 400)).toBeCloseTo(2 * widthOf("Exports", 14, 400));
  expect(widthOf("Exports", 14, 600)).toBeGreaterThan(widthOf("Exports", 14, 400));
});

test("letters of all five languages are known", () => {
  const narrow = Array.from("ßéñãçТоварооборотӘҒҚҢӨҰҮҺІәғқңөұүһі").filter((letter) => widthOf(letter, 1000, 400) < 100);
  expect(narrow).toEqual([]);
  // What the typeface lacks is taken to be as wide as an n.
  expect(widthOf("漢", 1000, 400)).toBe(widthOf("n", 1000, 400));
});

test("a window answers for its width, and has no other side to it", () => {
  expect(answers("(max-width: 759px)", 360)).toBe(true);
  expect(answers("(max-width: 759px)", 760)).toBe(false);
  expect(answers("(prefers-color-scheme: dark)", 360)).toBe(false);
});

test("what was lent is taken back", () => {
  const before = globalThis.fetch;
  const { takeBack } = lend(new URL("file:///"));
  expect(globalThis.fetch).not.toBe(before);
  expect(typeof document).toBe("object");
  takeBack();
  expect(globalThis.fetch).toBe(before);
  expect(typeof document).toBe("undefined");
});
