import fc from "fast-check";
import { expect, test } from "vitest";
import { plain, visible } from "../../src/core/plainText";

const unseen = "\u0000\u001B\u0085\u202E\u2066\u200F\uD800\uFFFF";

test("a name is on one line and without letters that nobody sees, and else as it was", () => {
  expect(plain(`Spain${unseen}\r\n and Қазақстан 🍇`)).toBe("Spain  and Қазақстан 🍇");
});

test("a message quotes such letters as JSON escapes them", () => {
  expect(visible(`a${unseen}b`)).toBe("a\\u0000\\u001b\\u0085\\u202e\\u2066\\u200f\\ud800\\uffffb");
});

test("no letter is left that turns a line round, and what is left can be written as an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const shown of [plain(text), visible(text).replace(/[\t\n]/g, "")]) {
        expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(() => encodeURIComponent(shown)).not.toThrow();
      }
    }),
  );
});
