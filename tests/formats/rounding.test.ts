import Big from "big.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { halfUnit, sumOf } from "../../src/formats/rounding";

const shown = (counting: Parameters<typeof sumOf>[0], values: readonly number[]) => {
  const { sum, off } = sumOf(counting, values);
  return [sum.toFixed(), off.toFixed()];
};

test("a sum is exact to the last decimal, and each figure may be off by half of its last digit", () => {
  const counting = { currency: "USD", scale: 1, decimals: 2, leastDecimals: 0 } as const;
  // 0.1 + 0.2 is 0.30000000000000004 in doubles; 7 may be off by 0.5, and 1.25 by 0.005.
  expect(shown(counting, [0.1, 0.2])).toEqual(["0.3", "0.1"]);
  expect(shown(counting, [7, 1.25])).toEqual(["8.25", "0.505"]);
});

test("figures beyond the whole numbers that doubles hold, or with more decimals than said, are summed exactly too", () => {
  const counting = { currency: "USD", scale: 1, decimals: 3 } as const;
  expect(shown(counting, [6000000000000.001, 6000000000000.001, 6000000000000.001])).toEqual([
    "18000000000000.003",
    "0.0015",
  ]);
  expect(shown(counting, [0.1234567, 1])).toEqual(["1.1234567", "0.001"]);
});

test("any sum is that of its digits", () => {
  const decimals = fc.nat(6);
  fc.assert(
    fc.property(
      decimals,
      decimals,
      fc.array(fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), decimals), { maxLength: 30 }),
      (most, least, written) => {
        const counting = { currency: "USD", scale: 1, decimals: most, leastDecimals: Math.min(most, least) } as const;
        const values = written.map(([digits, each]) => digits / 10 ** each);
        const sum = values.reduce((total, value) => total.plus(value), new Big(0));
        const off = values.reduce((total, value) => total.plus(halfUnit(counting, value)), new Big(0));
        expect(shown(counting, values)).toEqual([sum.toFixed(), off.toFixed()]);
      },
    ),
    { examples: [[6, 0, [[-860441134828, 2]]]], numRuns: 300 },
  );
});
