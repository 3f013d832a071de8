import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/core/area";
import { grammar as english } from "../../../src/words/en/grammar";
import { inSentence } from "../../../src/words/en/forms/areas";

const called = (en: string): Area => ({ code: "XX", kind: "country", names: { en, ru: "", kk: "", es: "", pt: "" } });

describe("in a sentence", () => {
  test.each([
    "Netherlands",
    "United States",
    "United Arab Emirates",
    "Philippines",
    "Czech Republic",
    "Dominican Republic",
    "Central African Republic",
    "European Union",
    "Eurasian Economic Union",
    "Group of Seven",
    "Isle of Man",
    "Åland Islands",
    "Falkland Islands (Islas Malvinas)",
    "U.S. Virgin Islands",
    "Caribbean",
    "Micronesian Region",
  ])("%s has an article", (name) => {
    expect(inSentence(called(name))).toBe(`the ${name}`);
  });

  test.each(["Spain", "Dominica", "Thailand", "Christmas Island", "French Polynesia", "Vatican City", "Iceland"])(
    "%s has none",
    (name) => {
      expect(inSentence(called(name))).toBe(name);
    },
  );

  test("has one that a heading has not", () => {
    expect(english.area.name(called("Netherlands"))).toBe("Netherlands");
  });
});

test("a possessive after s is an apostrophe alone", () => {
  expect(english.area.of(called("Kazakhstan"))).toBe("Kazakhstan’s");
  expect(english.area.of(called("Cyprus"))).toBe("Cyprus’");
  expect(english.area.of(called("Netherlands"))).toBe("the Netherlands’");
});

test("a list has commas and one “and”", () => {
  expect(english.list([])).toBe("");
  expect(english.list(["Spain"])).toBe("Spain");
  expect(english.list(["Spain", "Portugal"])).toBe("Spain and Portugal");
  expect(english.list(["Spain", "Portugal", "Italy"])).toBe("Spain, Portugal and Italy");
});
