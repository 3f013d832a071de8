import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains } from "../../src/core/interval";
import { hasOpenZeros, parseLiteral, parsePercentage } from "../../src/core/literal";
import { power } from "../../src/core/figure";
import { print } from "../../src/core/print";
import { anyLiteral, anyRounded, ends, stated } from "./figures";

const refusal = (text: string) => {
  const result = parseLiteral(text);
  return result.ok ? "accepted" : result.reason;
};
const exponents: Record<string, number> = { "": 0, " thousand": 3, " million": 6, " billion": 9, " trillion": 12 };

describe("a figure literal", () => {
  test("allows half a unit of the last digit that was written", () => {
    expect(ends(stated("2 billion"), 9)).toEqual([1.5, 2.5]);
    expect(ends(stated("2.0 billion"), 9)).toEqual([1.95, 2.05]);
    expect(ends(stated("50.5 million"), 6)).toEqual([50.45, 50.55]);
  });

  test("allows a whole unit to either side where it was stated as about", () => {
    expect(ends(stated("~ 50 million"), 6)).toEqual([49, 51]);
  });

  test("is open above where it was stated as more than or at least, and ends at zero where less than or at most", () => {
    expect(ends(stated("> 300 million"), 6)).toEqual([300, null]);
    expect(ends(stated(">= 300 million"), 6)).toEqual([300, null]);
    expect(ends(stated("< 5 million"), 6)).toEqual([0, 5]);
    expect(ends(stated("<= 5 million"), 6)).toEqual([0, 5]);
  });

  test("takes the half-width that “±” states, in its own scale, for what was rounded and for what was about", () => {
    expect(ends(stated("500 million ± 50 million"), 6)).toEqual([450, 550]);
    expect(ends(stated("1.5 billion ± 250 million"), 6)).toEqual([1250, 1750]);
    expect(ends(stated("~ 500 million ± 50 million"), 6)).toEqual([450, 550]);
  });

  test("may have spaces of any width", () => {
    for (const text of ["50.5\u00a0million", "50.5\u202fmillion", "50.5\u2009million"])
      expect(stated(text)).toEqual(stated("50.5 million"));
    expect(stated(">\u00a0300\u00a0million")).toEqual(stated("> 300 million"));
    expect(stated("500\u00a0million\u00a0±\u00a050\u00a0million")).toEqual(stated("500 million ± 50 million"));
  });

  test("keeps the interval of its digits beside a wider one", () => {
    const { written } = stated("500 million ± 50 million");
    expect([written?.lower?.toString(), written?.upper?.toString()]).toEqual(["499500000", "500500000"]);
  });

  test("never allows trade below zero", () => {
    expect(ends(stated("0 million"), 6)).toEqual([0, 0.5]);
    expect(ends(stated("1 million ± 3 million"), 6)).toEqual([0, 4]);
  });

  test("may be in thousands, in trillions or in single dollars", () => {
    expect(["5", "5 thousand", "5 trillion"].map((text) => stated(text).value.toString())).toEqual([
      "5",
      "5000",
      "5000000000000",
    ]);
  });

  test("with a “±” beside a bound is refused", () => {
    expect(refusal("> 5 million ± 1 million")).toBe(
      "“> 5 million ± 1 million” has both a bound and “±”. Write a figure such as “50.5 million”, “> 300 million” or “500 million ± 50 million”",
    );
  });

  const example = "Write a figure such as “50.5 million”, “> 300 million” or “500 million ± 50 million”";
  test.each([
    ["50,5 million", "has a comma; a decimal point is expected, and no separators"],
    ["1,500 million", "has a comma; a decimal point is expected, and no separators"],
    ["about 5", "has a word where “~” is expected"],
    ["circa 5 million", "has a word where “~” is expected"],
    ["more than 300 million", "has words where “>”, “>=”, “<” or “<=” is expected"],
    ["exceeded 300 million", "has words where “>”, “>=”, “<” or “<=” is expected"],
    ["", "is not a figure"],
    ["NaN", "is not a figure"],
    ["Infinity", "is not a figure"],
    ["-5 million", "is not a figure"],
    ["5e6", "is not a figure"],
    ["5. million", "is not a figure"],
    [".5 million", "is not a figure"],
    ["5 mln", "is not a figure"],
    ["5  million", "is not a figure"],
    ["5 million\n", "is not a figure"],
    ["٥ million", "is not a figure"],
    ["__proto__", "is not a figure"],
  ])("written as %j is refused with the reason and an example", (text, reason) => {
    expect(refusal(text)).toBe(`“${text}” ${reason}. ${example}`);
  });

  test("of a million characters is refused at once, in a reason of readable length", () => {
    expect(refusal("9".repeat(1_000_000)).length).toBeLessThan(250);
    expect(refusal(`5 million ± ${"9 ".repeat(500_000)}`).length).toBeLessThan(250);
  });

  test("is kept as it was written", () => {
    fc.assert(
      fc.property(anyLiteral, (text) => {
        expect(stated(text).literal).toBe(text);
      }),
    );
  });

  test("prints the digits that were written", () => {
    fc.assert(
      fc.property(anyRounded, ({ digits, scale }) => {
        const decimals = digits.split(".")[1]?.length ?? 0;
        expect(print(stated(digits + scale), exponents[scale] ?? 0, decimals)).toEqual({ digits, about: false });
      }),
    );
  });

  test("lies within its own interval", () => {
    fc.assert(
      fc.property(anyLiteral, (text) => {
        const { value, interval } = stated(text);
        expect(contains(interval, value)).toBe(true);
      }),
    );
  });

  test("is wider with each digit less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 8 }), (n, zeros) => {
        const { interval } = stated(`${n}.${"0".repeat(zeros + 1)}`);
        expect(interval.upper?.minus(interval.lower ?? 0).toString()).toBe(power(-zeros - 1).toString());
      }),
    );
  });

  test("of any text is a figure or a reason, never a crash", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(refusal(text)).not.toBe("");
      }),
    );
  });
});

describe("a stated percentage", () => {
  const percentage = (text: string) => {
    const result = parsePercentage(text);
    return result.ok ? ends(result.value) : result.reason;
  };

  test("allows half a unit of its last digit, below zero too", () => {
    expect(percentage("65%")).toEqual([64.5, 65.5]);
    expect(percentage("0%")).toEqual([-0.5, 0.5]);
    expect(percentage("> 16%")).toEqual([16, null]);
  });

  test.each(["65", "65 %", "sixty", "65,5%", "about 65%"])("written as %j is refused with an example", (text) => {
    expect(percentage(text)).toMatch(/^“.+” (is not a figure|has a .+)\. Write a percentage such as “65%”$/);
  });
});

describe("trailing zeros", () => {
  test("are open in a whole number that was rounded, unless “±” closes them", () => {
    expect(["500 million", "10", "0 million"].map((text) => hasOpenZeros(stated(text)))).toEqual([true, true, true]);
    expect(
      ["500 million ± 50 million", "> 300 million", "~ 300 million", "2.0 billion", "505 million"].map((text) =>
        hasOpenZeros(stated(text)),
      ),
    ).toEqual([false, false, false, false, false]);
  });
});
