import Big from "big.js";
import type { Counting } from "../core/dataset";

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** Half a unit of the last digit that a value is given with, in the unit of the figures. */
export function halfUnit({ decimals, leastDecimals = decimals }: Counting, value: number): Big {
  return new Big(`5e-${1 + Math.min(decimals, Math.max(leastDecimals, decimalsOf(value)))}`);
}

/** A sum of figures, and by how much rounding may put it off. */
export function sumOf(counting: Counting, values: readonly number[]): { readonly sum: Big; readonly off: Big } {
  let [sum, off] = [new Big(0), new Big(0)];
  for (const value of values) {
    sum = sum.plus(value);
    off = off.plus(halfUnit(counting, value));
  }
  return { sum, off };
}

/** A number in plain digits, with a sign where it is a difference. */
export const signed = (difference: Big): string => `${difference.gt(0) ? "+" : ""}${difference.toFixed()}`;
