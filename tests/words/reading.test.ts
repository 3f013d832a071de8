import { describe, expect, test } from "vitest";
import { reading as english } from "../../src/words/en/reading";
import { languages } from "../../src/core/language";
import { checkWords, readingWords } from "../../src/words/language/later";
import { languageOf } from "../../src/words/language/languageOf";

describe.each(languages)("the vocabulary of %s", async (language) => {
  const vocabulary = await readingWords(language);

  test("is its own, and has the tags that the grammar knows", () => {
    expect(vocabulary.language).toBe(language);
    expect(Object.keys(vocabulary.words).sort()).toEqual(Object.keys(english.words).sort());
  });

  test("has twelve months, scales up to a trillion, and numbers", () => {
    expect(Object.keys(vocabulary.months)).toHaveLength(12);
    expect(Object.keys(vocabulary.scales)).toEqual(
      expect.arrayContaining(["1000", "1000000", "1000000000", "1000000000000"]),
    );
    expect(Object.keys(vocabulary.numbers)).toEqual(expect.arrayContaining(["1", "2", "10", "100"]));
  });

  test("names flows by words of their own", () => {
    const { turnover, exports, imports } = vocabulary.words;
    const all = [turnover, exports, imports].flatMap((words) => words.split("|"));
    expect(new Set(all).size).toBe(all.length);
  });

  test("says every verdict", async () => {
    const { verdicts } = await checkWords(language);
    expect(new Set(Object.values(verdicts)).size).toBe(Object.keys(verdicts).length);
  });
});

test.each([
  ["en", "In 2023 the trade of the two countries was $1.2 billion."],
  ["ru", "В 2023 году товарооборот двух стран составил 1,2 млрд долларов."],
  ["kk", "2023 жылы екі елдің тауар айналымы 1,2 млрд долларды құрады."],
  ["es", "En 2023 el comercio entre los dos países fue de 1.200 millones de dólares."],
  ["pt", "Em 2023 o comércio entre os dois países foi de 1,2 mil milhões de dólares."],
] as const)("a text in %s is known by its words", (language, text) => {
  expect(languageOf(text)).toBe(language);
});
