import { expect, test } from "vitest";
import { covers } from "../../src/export/pageFonts";

const cyrillic = "U+401, U+406, U+410-44F, U+451";

test("a typeface covers a text where one letter lies in its ranges", () => {
  expect(covers(cyrillic, "Vis-à-Vis и Испания")).toBe(true);
  expect(covers(cyrillic, "ё")).toBe(true);
  expect(covers(cyrillic, "Vis-à-Vis")).toBe(false);
  expect(covers(cyrillic, "Қ")).toBe(false);
  expect(covers(cyrillic, "")).toBe(false);
});

test("both ends of a range belong to it", () => {
  expect(covers("U+41-5a", "A")).toBe(true);
  expect(covers("U+41-5a", "Z")).toBe(true);
  expect(covers("U+41-5a", "[")).toBe(false);
});
