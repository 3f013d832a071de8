import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, counted } from "../../src/core/figure";
import { halfWidth } from "../../src/core/interval";
import { observe } from "../../src/core/observe";
import { yearly } from "../../src/core/period";
import { sumOf } from "../../src/words/amount";
import type { Grammar } from "../../src/words/language/grammar";
import { builtIn } from "../data/dataset";
import { grammars } from "./grammar/all";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";

const units = [
  [/^(billion|млрд|mil.milhões)/, 9],
  [/^(million|млн|millones|millón|milhões|milhão)/, 6],
  [/^(thousand|тыс|мың|mil)/, 3],
] as const;

/** A number of a text as it is read: its value, and what one of its last digit is worth; zeros at its end may be none. */
function readBack(grammar: Grammar, text: string): { readonly value: Big; readonly least: Big } {
  const digits = /[\d.,\u00A0]*\d/.exec(text)?.[0] ?? "1";
  const plain = digits.replaceAll(grammar.thousands, "").replace(grammar.decimal, ".").trim();
  const word = text.slice(text.includes(digits) ? text.indexOf(digits) + digits.length : 0).trim();
  const exponent = units.find(([unit]) => unit.test(word))?.[1] ?? 0;
  const decimals = plain.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { value: new Big(plain).times(`1e${exponent}`), least: new Big(`1e${exponent - decimals + zeros}`) };
}

/** Figures of any size, known to a dollar or only to a billion. */
const figure: fc.Arbitrary<Amount> = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, exponent]) =>
    counted(new Big(digits).times(`1e${exponent}`), new Big(10).pow(Math.max(2, exponent)), "USD"),
  );

describe("a number in a sentence, read back,", () => {
  test.each(grammars)("lies no farther from its figure than half of its own last digit, in $tag", (grammar) => {
    fc.assert(
      fc.property(figure, (amount) => {
        const { number, qualifier } = sumOf(grammar, amount);
        fc.pre(qualifier !== "lessThan");
        const { value, least } = readBack(grammar, number.text);
        expect(value.minus(amount.value).abs().lte(least.times("0.5"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(grammars)("shows no digit that the figure does not hold, in $tag", (grammar) => {
    fc.assert(
      fc.property(figure, (amount) => {
        const { number, qualifier } = sumOf(grammar, amount);
        fc.pre(qualifier !== "lessThan");
        const { least } = readBack(grammar, number.text);
        const half = halfWidth(amount.interval) ?? new Big(0);
        expect(half.lte(least.times("2.5"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("would be caught with a digit too many, or with another figure", () => {
    const [english] = grammars;
    if (!english) throw new Error("no grammar");
    expect(readBack(english, "2.01\u00A0billion").least.toFixed()).toBe("10000000");
    expect(readBack(english, "2,000\u00A0million").least.toFixed()).toBe("1000000000");
    expect(readBack(english, "2.01\u00A0billion").value.toFixed()).toBe("2010000000");
  });
});

describe("every number of a paragraph on the built-in data", () => {
  const dataset = builtIn();
  const flow = /-(turnover|exports|imports)-(\d{4})$/;

  test.each(grammars)("is its figure as rounded, in $tag", (grammar) => {
    let read = 0;
    for (const partner of dataset.areas.keys()) {
      const { pieces } = paragraph(
        grammar,
        paragraphFindings(dataset, {
          reporter: "KZ",
          partner,
          period: yearly(2023),
          source: "statistics",
        }),
      );
      for (const { text, row, of } of pieces) {
        const [, indicator, year] = flow.exec(row ?? "") ?? [];
        // Changes and shares are derived.
        if (!indicator || of !== undefined) continue;
        const { figure: counts } = observe(dataset, "KZ", partner, indicator as "turnover", yearly(Number(year)));
        if (counts.kind === "gap") throw new Error(`${partner} has no ${indicator}`);
        // Of less than is printed only that is said.
        if (counts.value.lt("50") && (counts.value.gt(0) || counts.status === "N")) continue;
        const { value, least } = readBack(grammar, text);
        expect(value.minus(counts.value).abs().lte(least.times("0.5"))).toBe(true);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(500);
  });
});
