import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneSlip } from "../../src/core/slip";

test.each([
  ["spain", "spian", true],
  ["spain", "spin", true],
  ["spain", "spains", true],
  ["spain", "spein", true],
  ["spain", "spain", false],
  ["spain", "sapni", false],
  ["spain", "sp", false],
  ["", "s", true],
])("%s and %s: %s", (a, b, slip) => {
  expect(isOneSlip(a, b)).toBe(slip);
  expect(isOneSlip(b, a)).toBe(slip);
});

test("a letter taken out, put in, changed or moved by one place is one slip, where it changes the text", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.nat(7), (text, n) => {
      const at = n % (text.length - 1);
      const [before, here = "", next = "", after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
      for (const other of [
        before + next + after,
        `${text}x`,
        `${before}x${next}${after}`,
        before + next + here + after,
      ])
        expect(isOneSlip(text, other)).toBe(other !== text);
    }),
  );
});
