import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIntervals,
  contains,
  divideIntervals,
  halfWidth,
  type Interval,
  intersect,
  meets,
  middle,
  negate,
} from "../../src/core/interval";
import { anyAmount, inside, tenths } from "./figures";

const from = (lower: number | null, upper: number | null): Interval => ({
  lower: lower === null ? null : new Big(lower),
  upper: upper === null ? null : new Big(upper),
});
const plain = ({ lower, upper }: Interval) => [lower && lower.toNumber(), upper && upper.toNumber()];

describe("intervals", () => {
  test("contain their ends", () => {
    expect([1, 2, 3].map((value) => contains(from(1, 2), new Big(value)))).toEqual([true, true, false]);
  });

  test("that are open on a side contain everything there", () => {
    expect(contains(from(1, null), new Big("1e30"))).toBe(true);
    expect(contains(from(null, 1), new Big("-1e30"))).toBe(true);
  });

  test("meet when they share an end, and not across a hole", () => {
    expect(meets(from(1, 2), from(2, 3))).toBe(true);
    expect(meets(from(1, 2), from(2.1, 3))).toBe(false);
    expect(meets(from(300, null), from(255, null))).toBe(true);
  });

  test("intersect in what both allow", () => {
    expect(intersect(from(1, 3), from(2, 4))).toEqual(from(2, 3));
    expect(intersect(from(1, null), from(null, 4))).toEqual(from(1, 4));
    expect(intersect(from(1, 2), from(3, 4))).toBeNull();
  });

  test("have no width and no middle where a side is open", () => {
    expect([halfWidth(from(1, null)), middle(from(null, 1))]).toEqual([null, null]);
    expect([halfWidth(from(1, 4))?.toNumber(), middle(from(1, 4))?.toNumber()]).toEqual([1.5, 2.5]);
  });

  test("stay open when they are added and change sides when they are negated", () => {
    expect(plain(addIntervals(from(1, null), from(2, 3)))).toEqual([3, null]);
    expect(plain(negate(from(1, null)))).toEqual([null, -1]);
  });

  test("divide by the wider end, whatever the sign of the dividend", () => {
    expect(plain(divideIntervals(from(4, 8), from(1, 2)))).toEqual([2, 8]);
    expect(plain(divideIntervals(from(-8, -4), from(1, 2)))).toEqual([-8, -2]);
    expect(plain(divideIntervals(from(-4, 8), from(1, 2)))).toEqual([-4, 8]);
  });

  test("divide to an open side where the divisor may be zero, and to nothing known where it may be negative", () => {
    expect(plain(divideIntervals(from(4, 8), from(0, 2)))).toEqual([2, null]);
    expect(plain(divideIntervals(from(4, 8), from(-1, 2)))).toEqual([null, null]);
    expect(plain(divideIntervals(from(4, 8), from(2, null)))).toEqual([0, 4]);
  });

  test("meet exactly when they have an intersection, which both contain", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, tenths, (a, b, n) => {
        const both = intersect(a.interval, b.interval);
        expect(both !== null).toBe(meets(a.interval, b.interval));
        if (!both) return;
        const value = inside({ ...a, interval: both }, n);
        expect(contains(a.interval, value) && contains(b.interval, value)).toBe(true);
      }),
    );
  });
});
