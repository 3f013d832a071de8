import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/language";
import { monthOf } from "../../src/core/period";
import { aboutWords, meaningWords } from "../../src/words/language/later";
import { terms } from "../../src/words/language/meanings";
import { builtIn } from "../data/dataset";

const kazakhstan = builtIn().areas.get("KZ");
if (!kazakhstan) throw new Error("no Kazakhstan");

test.each([
  ["en", "Kazakhstan’s latest figures are of June 2026, which ended five months ago."],
  ["ru", "Последние данные Казахстана — за июнь 2026 года: этот период закончился 5 месяцев назад."],
  ["kk", "Қазақстанның соңғы деректері — 2026 жылғы маусым: бұл кезең 5 ай бұрын аяқталған."],
  ["es", "Los últimos datos de Kazajistán son de junio de 2026, período que terminó hace 5 meses."],
  ["pt", "Os últimos dados do Cazaquistão são de junho de 2026, período que terminou há 5 meses."],
] as const)("the age of the latest figures in words: %s", async (language, said) => {
  const words = await aboutWords(language);
  expect(words.latest(kazakhstan, monthOf(2026, 6), words.age(5))).toBe(said);
});

describe.each(languages)("in %s", (language) => {
  test("an age is told in months up to two years, and in whole years from then on", async () => {
    const { age } = await aboutWords(language);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (months) => {
        const isYears = age(months) === age(12 * Math.floor(months / 12));
        expect(isYears).toBe(months >= 24 || months === 12);
        expect(age(months)).not.toBe(age(0));
      }),
    );
  });

  test("every term has a name and a meaning of its own, in whole sentences", async () => {
    const meanings = await meaningWords(language);
    const english = await meaningWords("en");
    expect(Object.keys(meanings)).toEqual([...terms]);
    expect(new Set(terms.map((term) => meanings[term].name)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => meanings[term].text)).size).toBe(terms.length);
    const bad = terms.filter(
      (term) =>
        !meanings[term].text.endsWith(".") ||
        / {2}|\.\.$/.test(meanings[term].text) ||
        (language !== "en" && meanings[term].text === english[term].text),
    );
    expect(bad).toEqual([]);
  });
});
