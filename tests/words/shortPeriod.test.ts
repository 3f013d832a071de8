import { expect, test } from "vitest";
import { halfOf, monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { shortPart, shortPeriod } from "../../src/words/shortPeriod";
import { grammars } from "./grammar/all";

const written: Readonly<Record<string, readonly string[]>> = {
  en: ["2024", "H1 2024", "Q3 2024", "Apr 2024", "Jan–Aug 2024"],
  ru: ["2024", "I пол. 2024", "III кв. 2024", "апр. 2024", "янв.–авг. 2024"],
  kk: ["2024", "2024 ж. I жарт.", "2024 ж. III тоқ.", "2024 ж. сәу.", "2024 ж. қаң.–там."],
  es: ["2024", "1S 2024", "3T 2024", "abr 2024", "ene–ago 2024"],
  pt: ["2024", "1S 2024", "3T 2024", "abr. 2024", "jan.–ago. 2024"],
};
const periods = [yearly(2024), halfOf(2024, 1), quarterOf(2024, 3), monthOf(2024, 4), partOf(2024, 1, 8)];

test.each(grammars)("in $tag a period is short where a chart has little room", (grammar) => {
  expect(periods.map((period) => shortPeriod(grammar, period).replaceAll("\u00A0", " "))).toEqual(
    written[grammar.language],
  );
});

test.each(grammars)("in $tag twelve months have twelve short names, and a whole year has none", (grammar) => {
  const months = Array.from({ length: 12 }, (_, i) => shortPart(grammar, monthOf(2024, i + 1)));
  expect(new Set(months).size).toBe(12);
  expect(shortPart(grammar, yearly(2024))).toBe("");
});
