import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amount } from "../../../src/core/figure";
import { partOf, yearly } from "../../../src/core/period";
import { literalNumber, millions, percent, separated, statedInWords, sumOf } from "../../../src/words/amount";
import type { Grammar } from "../../../src/words/language/grammar";
import { grammar as en } from "../../../src/words/en/grammar";
import { grammar as es } from "../../../src/words/es/grammar";
import { grammar as kk } from "../../../src/words/kk/grammar";
import { loadGrammar } from "../../../src/words/language/load";
import { more } from "../../../src/words/en/more";
import { grammar as pt } from "../../../src/words/pt/grammar";
import { grammar as ru } from "../../../src/words/ru/grammar";
import { form } from "../../../src/words/ru/forms/numbers";
import { grammars } from "./all";
import { countedFigure, dollars, spaced, stated } from "./figures";
import { languages } from "../../../src/core/language";
import { precision } from "../../../src/words/precision";
import { inWords } from "../../../src/words/sentenceAmounts";

test("a grammar that lacks a key is no grammar", () => {
  const { percent: _, ...rest } = en;
  // @ts-expect-error: `percent` is missing, and the compiler says so.
  const planted: Grammar = rest;
  expect(planted.percent).toBeUndefined();
});

test("every language is loaded by its code", async () => {
  const loaded = await Promise.all(languages.map(loadGrammar));
  expect(loaded).toEqual(grammars);
  expect(loaded.map(({ language }) => language)).toEqual(languages);
});

describe("numbers", () => {
  test.each([
    [en, "12,345.6", "2,000", "−40.9"],
    [ru, "12 345,6", "2 000", "−40,9"],
    [kk, "12 345,6", "2 000", "−40,9"],
    [es, "12.345,6", "2000", "−40,9"],
    [pt, "12 345,6", "2000", "−40,9"],
  ])("in $tag are %s, %s and %s", (grammar, long, short, negative) => {
    expect(["12345.6", "2000", "-40.9"].map((digits) => spaced(separated(grammar, digits)))).toEqual([
      long,
      short,
      negative,
    ]);
    expect(separated(grammar, "12345.6")).not.toContain(" ");
  });

  test.each([
    [en, "50.5 million", "2 billion", "1 billion", "1 million", "65%"],
    [ru, "50,5 млн", "2 млрд", "1 млрд", "1 млн", "65%"],
    [kk, "50,5 млн", "2 млрд", "1 млрд", "1 млн", "65%"],
    [es, "50,5 millones", "2000 millones", "1000 millones", "1 millón", "65 %"],
    [pt, "50,5 milhões", "2 mil milhões", "mil milhões", "1 milhão", "65%"],
  ])("stated in $tag are %s, %s, %s, %s and %s", (grammar, ...words) => {
    const literals = ["50.5 million", "2 billion", "1 billion", "1 million", "65%"];
    expect(literals.map((literal) => spaced(literalNumber(grammar, literal)))).toEqual(words);
  });

  test("in Spanish never are a billón", () => {
    expect(spaced(literalNumber(es, "1.5 trillion"))).toBe("1.500.000 millones");
    expect(spaced(inWords(es, dollars("139551038000")))).toBe("139.600 millones");
  });

  test.each(grammars)("have their unit chosen after rounding in $tag", (grammar) => {
    const text = inWords(grammar, dollars("999960000"));
    expect(text).toBe(inWords(grammar, dollars("1000000000")));
  });

  test.each([
    [en, "more than 300 million"],
    [ru, "более 300 млн"],
    [kk, "300 млн-нан астам"],
    [es, "más de 300 millones"],
    [pt, "mais de 300 milhões"],
  ])("in $tag have their qualifier: %s", (grammar, words) => {
    expect(spaced(statedInWords(grammar, stated("> 300 million")))).toBe(words);
  });
});

describe("plurals", () => {
  const counts = [0, 1, 2, 5, 11, 21];

  test("in Russian have three forms, and decimals take the second", () => {
    expect([...counts, 1.5].map((n) => form(n, "раз", "раза", "раз"))).toEqual([
      "раз",
      "раз",
      "раза",
      "раз",
      "раз",
      "раз",
      "раза",
    ]);
    expect([...counts, 1.5].map((n) => form(n, "партнёр", "партнёра", "партнёров"))).toEqual([
      "партнёров",
      "партнёр",
      "партнёра",
      "партнёров",
      "партнёров",
      "партнёр",
      "партнёра",
    ]);
  });

  test.each([
    [en, ["no partners", "one partner", "two partners", "five partners", "11 partners", "21 partners"]],
    [ru, ["0 партнёров", "1 партнёр", "2 партнёра", "5 партнёров", "11 партнёров", "21 партнёр"]],
    [kk, ["0 серіктес", "1 серіктес", "2 серіктес", "5 серіктес", "11 серіктес", "21 серіктес"]],
    [es, ["0 socios", "1 socio", "2 socios", "5 socios", "11 socios", "21 socios"]],
    [pt, ["0 parceiros", "1 parceiro", "2 parceiros", "5 parceiros", "11 parceiros", "21 parceiros"]],
  ])("of partners in $tag", (grammar, words) => {
    expect(counts.map(grammar.partners)).toEqual(words);
  });

  test.each([
    [en, "1.5 million"],
    [ru, "1,5 млн"],
    [kk, "1,5 млн"],
    [es, "1,5 millones"],
    [pt, "1,5 milhões"],
  ])("of units after a decimal in $tag: %s", (grammar, words) => {
    expect(spaced(literalNumber(grammar, "1.5 million"))).toBe(words);
  });
});

describe("of 0, 1, 2, 5, 11, 21 and 1.5", () => {
  const numbers = ["0", "1", "2", "5", "11", "21", "1.5"];

  test.each([
    [en, "0 million", "1 million", "2 million", "5 million", "11 million", "21 million", "1.5 million"],
    [ru, "0 млн", "1 млн", "2 млн", "5 млн", "11 млн", "21 млн", "1,5 млн"],
    [kk, "0 млн", "1 млн", "2 млн", "5 млн", "11 млн", "21 млн", "1,5 млн"],
    [es, "0 millones", "1 millón", "2 millones", "5 millones", "11 millones", "21 millones", "1,5 millones"],
    [pt, "0 milhões", "1 milhão", "2 milhões", "5 milhões", "11 milhões", "21 milhões", "1,5 milhões"],
  ])("millions in $tag agree with their number", (grammar, ...words) => {
    expect(numbers.map((n) => spaced(literalNumber(grammar, `${n} million`)))).toEqual(words);
  });

  test.each([
    [en, "0 billion", "1 billion", "2 billion", "5 billion", "11 billion", "21 billion", "1.5 billion"],
    [ru, "0 млрд", "1 млрд", "2 млрд", "5 млрд", "11 млрд", "21 млрд", "1,5 млрд"],
    [kk, "0 млрд", "1 млрд", "2 млрд", "5 млрд", "11 млрд", "21 млрд", "1,5 млрд"],
    [
      es,
      "0 millones",
      "1000 millones",
      "2000 millones",
      "5000 millones",
      "11.000 millones",
      "21.000 millones",
      "1500 millones",
    ],
    [
      pt,
      "0 mil milhões",
      "mil milhões",
      "2 mil milhões",
      "5 mil milhões",
      "11 mil milhões",
      "21 mil milhões",
      "1,5 mil milhões",
    ],
  ])("billions in $tag agree with their number", (grammar, ...words) => {
    expect(numbers.map((n) => spaced(literalNumber(grammar, `${n} billion`)))).toEqual(words);
  });

  test.each([
    [en, "one page", "2 pages", "5 pages", "11 pages", "21 pages"],
    [ru, "1 странице", "2 страницах", "5 страницах", "11 страницах", "21 странице"],
    [kk, "1 беттік", "2 беттік", "5 беттік", "11 беттік", "21 беттік"],
    [es, "una página", "2 páginas", "5 páginas", "11 páginas", "21 páginas"],
    [pt, "uma página", "2 páginas", "5 páginas", "11 páginas", "21 páginas"],
  ])("pages in $tag agree with their number", (grammar, ...words) => {
    const { brief } = grammar.more ?? more;
    const titles = [1, 2, 5, 11, 21].map((pages) => brief.title(pages, yearly(2023)));
    titles.forEach((title, i) => expect(` ${title} `).toMatch(new RegExp(`[ ]${words[i]}[ ,]`)));
  });
});

describe("dates and lists", () => {
  test.each([
    [en, "16 February 2024", "16 February and 7 March 2024", "since 2005", "January–August 2023"],
    [ru, "16 февраля 2024 г.", "16 февраля и 7 марта 2024 г.", "с 2005 года", "январь–август 2023 г."],
    [kk, "2024 ж. 16 ақпан", "2024 ж. 16 ақпан және 7 наурыз", "2005 жылдан бері", "2023 ж. қаңтар–тамыз"],
    [es, "16 de febrero de 2024", "16 de febrero y 7 de marzo de 2024", "desde 2005", "enero-agosto de 2023"],
    [pt, "16 de fevereiro de 2024", "16 de fevereiro e 7 de março de 2024", "desde 2005", "janeiro–agosto de 2023"],
  ])("in $tag: %s", (grammar, date, dates, open, months) => {
    expect(
      [
        grammar.date("2024-02-16"),
        grammar.dates(["2024-03-07", "2024-02-16"]),
        grammar.period({ kind: "open", from: 2005 }),
        grammar.period(partOf(2023, 1, 8)),
      ].map(spaced),
    ).toEqual([date, dates, open, months]);
    expect(grammar.period({ kind: "span", from: 2005, to: 2023 })).toBe("2005–2023");
    expect(grammar.period(yearly(2023))).toBe("2023");
  });

  test.each([
    [en, "A, B and C", "14th"],
    [ru, "A, B и C", "14-е место"],
    [kk, "A, B және C", "14-орын"],
    [es, "A, B y C", "14.º"],
    [pt, "A, B e C", "14.º"],
  ])("in $tag: %s, %s", (grammar, list, ordinal) => {
    expect(grammar.list(["A", "B", "C"])).toBe(list);
    expect(grammar.list(["A"])).toBe("A");
    expect(grammar.list([])).toBe("");
    expect(grammar.ordinal(14)).toBe(ordinal);
  });

  test("in Spanish the conjunction changes before the sound of i", () => {
    expect(es.list(["España", "Italia"])).toBe("España e Italia");
  });
});

/** The number at the start of a text, read back in dollars. */
function readBack(grammar: Grammar, text: string): { readonly value: Big; readonly unit: Big } {
  const digits = /^[\d.,\u00A0]*\d/.exec(text)?.[0] ?? "1";
  const plain = digits.replaceAll(grammar.thousands, "").replace(grammar.decimal, ".");
  const word = text.slice(text.startsWith(digits) ? digits.length : 0).trim();
  const words = [
    [/^(billion|млрд|mil.milhões)/, 9],
    [/^(million|млн|millones|millón|milhões|milhão)/, 6],
    [/^(thousand|тыс|мың|mil)/, 3],
  ] as const;
  const exponent = words.find(([unit]) => unit.test(word))?.[1] ?? 0;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: new Big(plain).times(`1e${exponent}`), unit: new Big(`1e${exponent - decimals}`) };
}

describe("every number in a text, read back,", () => {
  test.each(grammars)("is the figure as rounded, in $tag", (grammar) => {
    fc.assert(
      fc.property(countedFigure, (figure: Amount) => {
        const { number, qualifier } = sumOf(grammar, figure);
        const { value, unit } = readBack(grammar, number.text);
        // A number of fewer digits, as the unit of a language needs, is rounded no more than the English one.
        const step = value.gte("1e9") ? new Big("1e8") : unit;
        fc.pre(qualifier === "rounded");
        expect(value.minus(figure.value).abs().lte(step.times("0.5"))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(grammars)("has no -0, NaN or undefined, in $tag", (grammar) => {
    fc.assert(
      fc.property(countedFigure, (figure) => {
        for (const text of [
          millions(grammar, figure, true),
          inWords(grammar, figure),
          percent(grammar, figure),
          precision(grammar, figure),
        ])
          expect(text).not.toMatch(/[-−]0(?![.,]\d*[1-9])|NaN|undefined| {2}/);
      }),
    );
  });
});
