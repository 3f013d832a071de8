import Big from "big.js";
import { around, type Interval } from "../../core/interval";
import type { Written } from "./written";

/** Zeros at the end of an amount that may or may not be precision: 500 million. */
function openUnit(value: number, lastUnit: number): number {
  let unit = lastUnit;
  if (value === 0 || !Number.isFinite(value)) return unit;
  // Only of whole units: 5.0 is written with its zero.
  while (Math.abs(Math.round(value / (unit * 10)) * unit * 10 - value) < unit / 1000 && unit * 10 <= Math.abs(value))
    unit *= 10;
  return unit;
}

/** What a figure allows by its digits and its words: a loose one by what its words mean, a rounded one by half its last digit. */
export function intervalsOf(
  figure: Pick<Written, "qualifier" | "lastUnit" | "unit" | "isBound">,
  value: number,
  valueTo: number | null,
): { readonly interval: Interval; readonly written: Interval } {
  const { lastUnit, qualifier, unit, isBound } = figure;
  if (unit === "rank") {
    const exact = new Big(value);
    const upTo = qualifier === "<" ? { lower: new Big(1), upper: exact } : { lower: exact, upper: exact };
    return { interval: upTo, written: upTo };
  }
  const half = new Big(lastUnit).div(2);
  const big = new Big(value);
  const digits = around(big, half);
  if (valueTo !== null) {
    const range = { lower: Big(Math.min(value, valueTo)).minus(half), upper: Big(Math.max(value, valueTo)).plus(half) };
    return { interval: range, written: range };
  }
  // "770%" may be rounded to tens; 10% is not.
  const isWhole = lastUnit >= 1 && unit !== "times" && (unit !== "%" || Math.abs(value) >= 100);
  const wide = isWhole ? around(big, new Big(openUnit(value, lastUnit)).div(2)) : digits;
  const size = big.abs();
  const isNegative = value < 0;
  // A deficit of more than 8 lies below -8.
  const outward = (from: Big): Interval =>
    isNegative ? { lower: null, upper: from.times(-1) } : { lower: from, upper: null };
  const inward = (from: Big, to: Big): Interval =>
    isNegative ? { lower: to.times(-1), upper: from.times(-1) } : { lower: from, upper: to };
  switch (qualifier) {
    case ">":
      return { interval: outward(size.minus(half)), written: outward(size) };
    case "<":
      if (isBound) return { interval: inward(new Big(0), size.plus(half)), written: inward(new Big(0), size) };
      return {
        interval: inward(size.times("0.85"), size.plus(half)),
        written: inward(size.times("0.9"), size.plus(half)),
      };
    case "~": {
      const margin = Big(Math.max(lastUnit, Math.abs(value) * 0.05));
      return { interval: around(big, margin), written: around(big, margin) };
    }
    case "":
      return { interval: wide, written: digits };
  }
}
