// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkWith, textIn } from "../../../src/screens/check/textLink";

const hashOf = (link: string) => link.slice(link.indexOf("#"));

describe("a link that carries a text", () => {
  test("gives it back, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(textIn(hashOf(linkWith(text)))).toBe(text);
      }),
    );
  });

  test("has the text behind “#”, which no browser sends, and in letters that no mail program changes", () => {
    expect(hashOf(linkWith("Товарооборот 2 млрд"))).toMatch(/^#text=[\w-]+$/);
  });

  test("that was cut off carries none, and so does every other", () => {
    const hash = hashOf(linkWith("Turnover came to two billion dollars in 2023."));
    for (const damaged of [hash.slice(0, -12), "#text=%%%", "#figure-ES-exports-2023", ""])
      expect(textIn(damaged)).toBeNull();
  });
});
