import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atFob, discrepancy, relativeAsymmetry } from "../../src/core/asymmetry";
import { type Amount, counted, type Figure, gap } from "../../src/core/figure";

const dollars = (value: number, unit = 1): Amount => counted(new Big(value), new Big(unit), "USD");
const value = (figure: Figure) => (figure.kind === "gap" ? figure.reason : figure.value.toNumber());

describe("imports brought to FOB", () => {
  test("are divided by the factor, with their interval, and stay what they are otherwise", () => {
    const figure: Amount = { ...dollars(106), convertedFrom: "EUR", status: "E" };
    const fob = atFob(figure, new Big("1.06"));
    expect(value(fob)).toBe(100);
    expect(fob).toMatchObject({ unit: "USD", convertedFrom: "EUR", status: "E" });
    expect(fob.kind === "amount" && fob.interval.upper?.times("1.06").round(6).toNumber()).toBe(106.5);
  });

  test("by the factor 1.00 are as they were; a gap stays a gap", () => {
    expect(atFob(dollars(7), new Big("1.00"))).toEqual(dollars(7));
    expect(atFob(gap("suppressed"), new Big("1.06"))).toEqual(gap("suppressed"));
  });
});

describe("the relative asymmetry and the discrepancy", () => {
  test.each([
    [100, 100, 0, 0],
    [300, 100, 100, 0.5],
    [100, 300, -100, 0.5],
    [100, 0, 200, 1],
    [0, 100, -200, 1],
  ])("of %d against %d", (theirs, own, asymmetry, index) => {
    expect(value(relativeAsymmetry(dollars(theirs), dollars(own)))).toBe(asymmetry);
    expect(value(discrepancy(dollars(theirs), dollars(own)))).toBe(index);
  });

  test("are not available, never zero, where one side is missing or nothing was traded", () => {
    for (const index of [relativeAsymmetry, discrepancy]) {
      expect(value(index(gap("suppressed"), dollars(1)))).toBe("suppressed");
      expect(value(index(dollars(1), gap("notReported")))).toBe("notReported");
      expect(value(index(dollars(0), dollars(0)))).toBe("undefined");
      const bound: Amount = { ...dollars(3), interval: { lower: new Big(3), upper: null } };
      expect(value(index(bound, dollars(1)))).toBe("bound");
    }
  });

  test("turn their sign with the sides, stay within 200% and 1, and lie within their intervals", () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const there = relativeAsymmetry(dollars(a), dollars(b));
        const back = relativeAsymmetry(dollars(b), dollars(a));
        const index = discrepancy(dollars(a), dollars(b));
        if (there.kind === "gap" || back.kind === "gap" || index.kind === "gap") throw new Error("a gap");
        expect(there.value.plus(back.value).toNumber()).toBe(0);
        expect(there.value.abs().lte(200) && index.value.lte(1)).toBe(true);
        for (const { interval, value: at } of [there, index])
          expect(interval.lower?.lte(at) && interval.upper?.gte(at)).toBe(true);
        expect(index.interval.lower?.gte(0)).toBe(true);
      }),
    );
  });
});
