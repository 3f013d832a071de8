import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Amount,
  counted,
  type Figure,
  gap,
  growth,
  lastDigit,
  power,
  ratio,
  subtract,
} from "../../src/core/figure";
import { halfWidth, point } from "../../src/core/interval";
import { parseLiteral, parsePercentage } from "../../src/core/literal";
import { allows } from "../../src/words/allows";
import {
  literalNumber,
  millions,
  percent,
  separated,
  statedInWords,
  statedShort,
  timesOf,
} from "../../src/words/amount";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { precision } from "../../src/words/precision";
import { inWords } from "../../src/words/sentenceAmounts";

/** Dollars as the statistics count them: to the hundred. */
const dollars = (value: number | string, status?: string): Amount =>
  counted(new Big(value), new Big(100), "USD", status);

const stated = (literal: string): Amount => {
  const result = literal.endsWith("%") ? parsePercentage(literal) : parseLiteral(literal);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

const percentage = (value: string, half = "0"): Amount => ({
  kind: "amount",
  value: new Big(value),
  interval: { lower: new Big(value).minus(half), upper: new Big(value).plus(half) },
  unit: "%",
  qualifier: "rounded",
});

/** With ordinary spaces, which are easier to read. */
const spaced = (text: string) => text.replaceAll("\u00A0", " ");

describe("a figure in millions", () => {
  test("has one decimal and separated thousands", () => {
    expect(millions(en, dollars("2011811700"))).toBe("2,011.8");
    expect(millions(en, dollars("139551038000"))).toBe("139,551.0");
    expect(millions(en, dollars("4900000"))).toBe("4.9");
  });

  test("rounds halves away from zero", () => {
    expect(millions(en, dollars("4950000"))).toBe("5.0");
    expect(millions(en, dollars("4850000"))).toBe("4.9");
    expect(millions(en, subtract(dollars(0), dollars("4850000")))).toBe("−4.9");
  });

  test("that is zero is 0, one that is almost zero is below 0.1, one that is missing is a mark", () => {
    expect(millions(en, dollars(0))).toBe("0");
    expect(millions(en, dollars(8600))).toBe("< 0.1");
    expect(millions(en, dollars(0, "N"))).toBe("< 0.1");
    expect(millions(en, gap("notReported"))).toBe("..");
  });

  test("below zero has a true minus, and is never −0", () => {
    expect(millions(en, subtract(dollars("4900000"), dollars("45800000")))).toBe("−40.9");
    expect(millions(en, subtract(dollars(0), dollars(8600)))).toBe("> −0.1");
    expect(millions(en, subtract(dollars(8600), dollars(8600)))).toBe("0");
  });

  test("is signed where a sign is asked for, but zero has none", () => {
    expect(millions(en, dollars("959200000"), true)).toBe("+959.2");
    expect(millions(en, subtract(dollars(0), dollars("959200000")), true)).toBe("−959.2");
    expect(millions(en, dollars(0), true)).toBe("0");
    expect(millions(en, dollars(8600), true)).toBe("< 0.1");
  });

  test("has no more digits than what was stated holds", () => {
    expect(millions(en, stated("2 billion"))).toBe("about 2,000");
    expect(millions(en, stated("50.5 million"))).toBe("50.5");
    expect(millions(en, stated("500 million ± 50 million"))).toBe("about 500");
  });

  test("of which not even the first digit is known is about 0", () => {
    expect(millions(en, subtract(stated("2 billion"), stated("2.1 billion")))).toBe("about 0");
  });
});

describe("a figure in words", () => {
  test("has the unit that fits after rounding", () => {
    expect(spaced(inWords(en, dollars("999940000")))).toBe("999.9 million");
    expect(spaced(inWords(en, dollars("950000000")))).toBe("950.0 million");
    expect(spaced(inWords(en, dollars("999950000")))).toBe("1.0 billion");
    expect(spaced(inWords(en, dollars("999960000")))).toBe("1.0 billion");
    expect(spaced(inWords(en, dollars("999949")))).toBe("999.9 thousand");
    expect(spaced(inWords(en, dollars("999950")))).toBe("1.0 million");
  });

  test("has one decimal and a unit that stays on its line", () => {
    expect(inWords(en, dollars("2011811700"))).toBe("2.0\u00A0billion");
    expect(inWords(en, dollars("50679800"))).toBe("50.7\u00A0million");
    expect(inWords(en, dollars("5500"))).toBe("5.5\u00A0thousand");
  });

  test("is below 0.1 thousand where it is almost zero", () => {
    expect(spaced(inWords(en, counted(new Big(30), new Big(10), "USD")))).toBe("< 0.1 thousand");
    expect(spaced(inWords(en, dollars(0, "N")))).toBe("< 0.1 thousand");
  });

  test("has no unit where it is zero, and is a mark where it is missing", () => {
    expect(inWords(en, dollars(0))).toBe("0");
    expect(inWords(en, gap("suppressed"))).toBe("..");
  });

  test("adds no decimal to what was stated without one", () => {
    expect(spaced(inWords(en, stated("2 billion")))).toBe("2 billion");
    expect(spaced(inWords(en, stated("2.0 billion")))).toBe("2.0 billion");
    expect(spaced(inWords(en, stated("500 million ± 50 million")))).toBe("about 500 million");
  });

  test("below zero has a true minus", () => {
    expect(spaced(inWords(en, subtract(dollars("4900000"), dollars("45800000"))))).toBe("−40.9 million");
  });
});

describe("a percentage", () => {
  test("has one decimal, and two where it is small", () => {
    expect(percent(en, percentage("64.6078"))).toBe("64.6%");
    expect(percent(en, percentage("1.4416"))).toBe("1.4%");
    expect(percent(en, percentage("0.0363"))).toBe("0.04%");
    expect(percent(en, percentage("0.0949"))).toBe("0.09%");
    expect(percent(en, percentage("0.095"))).toBe("0.1%");
  });

  test("that is almost zero is below a hundredth, and never −0", () => {
    expect(percent(en, percentage("0.004"))).toBe("< 0.01%");
    expect(percent(en, percentage("-0.004"))).toBe("> −0.01%");
    expect(percent(en, percentage("0"))).toBe("0%");
  });

  test("is signed where it is a change", () => {
    expect(percent(en, growth(dollars("50700000"), dollars("30800000")), true)).toBe("+64.6%");
    expect(percent(en, growth(dollars("2011800000"), dollars("2570000000")), true)).toBe("−21.7%");
    expect(percent(en, percentage("0"), true)).toBe("0%");
  });

  test("is said to be about where its zeros are not known", () => {
    expect(percent(en, percentage("300", "40"))).toBe("about 300%");
    expect(percent(en, percentage("65", "0.5"))).toBe("65%");
  });

  test("that is missing is a mark without a sign", () => {
    expect(percent(en, gap("undefined"))).toBe("..");
    expect(percent(en, growth(dollars(5), dollars(0)), true)).toBe("..");
  });
});

/** The quotient of two figures as a sentence has it; `..` where there is none. */
const times = (grammar: Grammar, figure: Figure) =>
  figure.kind === "gap" ? ".." : grammar.times(timesOf(grammar, figure));

describe("how many times", () => {
  test("has one decimal below ten", () => {
    expect(times(en, ratio(dollars("30000000"), dollars("12700000")))).toBe("2.4");
  });

  test("is about a whole number from ten on", () => {
    expect(times(en, ratio(dollars("2011800000"), dollars("50700000")))).toBe("about 40");
  });

  test("is about its first digits where no more are known", () => {
    expect(times(en, ratio(stated("2 billion"), stated("50.5 million")))).toBe("about 40");
  });

  test("has no answer over zero", () => {
    expect(times(en, ratio(dollars(5), dollars(0)))).toBe("..");
  });
});

describe("what was stated", () => {
  test.each([
    ["2 billion", "2 billion", "2 billion"],
    ["> 300 million", "more than 300 million", "> 300 million"],
    [">= 300 million", "at least 300 million", "≥ 300 million"],
    ["< 5 million", "less than 5 million", "< 5 million"],
    ["<= 5 million", "at most 5 million", "≤ 5 million"],
    ["~ 40 million", "about 40 million", "~ 40 million"],
    ["500 million ± 50 million", "500 million", "500 million"],
    ["65%", "65%", "65%"],
  ])("as %s is “%s” in a sentence and “%s” in a chart", (literal, sentence, chart) => {
    expect(spaced(statedInWords(en, stated(literal)))).toBe(sentence);
    expect(spaced(statedShort(en, stated(literal)))).toBe(chart);
  });

  test("keeps its number and its scale on one line", () => {
    expect(literalNumber(en, "> 300 million")).toBe("300\u00A0million");
    expect(statedInWords(en, stated("> 300 million"))).toBe("more than 300\u00A0million");
    expect(statedShort(en, stated("> 300 million"))).toBe(">\u00A0300\u00A0million");
  });

  test.each([
    ["1.5 billion", "1,450–1,550"],
    ["2 billion", "1,500–2,500"],
    ["50.5 million", "50.45–50.55"],
    ["500 million ± 50 million", "450–550"],
    ["> 300 million", "300 or more"],
    ["< 5 million", "0–5"],
    ["65%", "64.5–65.5%"],
    ["> 65%", "65% or more"],
  ])("as %s allows %s", (literal, range) => {
    expect(allows(en, stated(literal))).toBe(range);
  });
});

test("the precision of a counted figure is half its last digit, that of a bound is unknown", () => {
  expect(spaced(precision(en, dollars(8600)))).toBe("± 0.05 thousand");
  expect(precision(en, stated("> 300 million"))).toBe("..");
  expect(precision(en, gap("notReported"))).toBe("..");
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [102, "102nd"],
  [111, "111th"],
])("place %i is %s", (place, words) => {
  expect(en.ordinal(place)).toBe(words);
});

test("a count is a word up to ten", () => {
  expect([0, 1, 10, 11, 1234].map(en.count)).toEqual(["no", "one", "ten", "11", "1,234"]);
});

test("thousands are separated before the point alone", () => {
  expect(separated(en, "-1234567.12345")).toBe("−1,234,567.12345");
  expect(separated(en, "123")).toBe("123");
});

describe("every figure whatever", () => {
  /** Anything from a dollar to ten trillion, exact, known to some width, or a lower bound. */
  const figures = fc
    .record({
      sign: fc.constantFrom(1, -1),
      digits: fc.bigInt({ min: 0n, max: 99_999_999n }),
      exponent: fc.integer({ min: -3, max: 6 }),
      half: fc.option(
        fc.record({ digits: fc.integer({ min: 0, max: 999 }), exponent: fc.integer({ min: -4, max: 9 }) }),
      ),
    })
    .map(({ sign, digits, exponent, half }): Amount => {
      const value = new Big(digits.toString()).times(power(exponent)).times(sign);
      const width = half && new Big(half.digits).times(power(half.exponent));
      const interval = width ? { lower: value.minus(width), upper: value.plus(width) } : { lower: value, upper: null };
      return {
        kind: "amount",
        value,
        interval: width?.eq(0) ? point(value) : interval,
        unit: "USD",
        qualifier: width ? "rounded" : "atLeast",
      };
    });
  const scale = { "": 0, thousand: 3, million: 6, billion: 9 } as const;
  const printed = /^(about |≥ |< |> |\+)?(−?)([\d,]+)(?:\.(\d+))?(?:\u00A0(thousand|million|billion))?%?$/;

  /** What is wrong with the text of a figure, or nothing. */
  function fault(figure: Amount, text: string, unit: number): string {
    const [match, before = "", sign, whole = "", decimals = "", word = ""] = printed.exec(text) ?? [];
    if (match === undefined) return "is no number";
    const exponent = unit + scale[word as keyof typeof scale];
    const number = new Big(`${sign ? "-" : ""}${whole.replaceAll(",", "")}${decimals && `.${decimals}`}`);
    const said = number.times(power(exponent));
    if (before === "< " || before === "> ") {
      if (figure.value.eq(0) || figure.value.abs().gte(said.abs())) return "is not that near to zero";
      return figure.value.gt(0) === (before === "< ") ? "" : "is on the other side of zero";
    }
    // The last digit that the text vouches for; after “about” trailing zeros are none.
    const known = lastDigit(figure) ?? Number.NEGATIVE_INFINITY;
    const last = before === "about " ? Math.max(known, exponent) : exponent - decimals.length;
    if (!figure.value.eq(0) && last < known) return "has digits that its interval does not hold";
    const off = said.minus(figure.value).abs();
    const rounding = power(last).div(2);
    if (off.gt(rounding)) return "is not the value, rounded";
    // So it also lies in the interval, unless that is narrower than what is printed.
    const half = halfWidth(figure.interval);
    return half?.gte(rounding) && off.gt(half) ? "lies outside its interval" : "";
  }

  test("printed in millions is the value, rounded to a digit that its interval holds", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(fault(figure, millions(en, figure), 6)).toBe("");
      }),
    );
  });

  test("printed in words is the value, rounded to a digit that its interval holds", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(fault(figure, inWords(en, figure), 0)).toBe("");
      }),
    );
  });

  test("printed as a percentage is the value, rounded to a digit that its interval holds", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(fault({ ...figure, unit: "%" }, percent(en, figure), 0)).toBe("");
      }),
    );
  });

  test("is never printed as a negative zero, with a hyphen for a minus, or as no number", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        for (const text of [
          millions(en, figure, true),
          inWords(en, figure),
          percent(en, figure, true),
          times(en, figure),
        ]) {
          expect(text).not.toMatch(/^(about )?[-−]0(\.0*)?(\u00A0|%|$)/);
          expect(text).not.toMatch(/-|NaN|Infinity|undefined|e\+/);
        }
      }),
    );
  });
});
