import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/core/area";
import { more as english } from "../../../src/words/en/more";
import { grammars } from "./all";

// Names that every table inherits something under.
describe.each(["constructor", "toString", "__proto__"])("what is called %s", (name) => {
  const names = { en: name, ru: name, kk: name, es: name, pt: name };
  const area: Area = { code: "XX", kind: "country", names };

  test.each(grammars)("is in a sentence of $language what it is called", (grammar) => {
    const more = grammar.more ?? english;
    const said = [
      grammar.area.inSentence(area),
      grammar.area.of(area),
      grammar.area.name(area),
      more.opened.what(name, "Spain", "2023", false),
    ];
    for (const text of said) expect(text).not.toMatch(/function|native code|undefined|\[object/);
    expect(more.opened.what(name, "Spain", "2023", false)).toContain(name);
  });
});
