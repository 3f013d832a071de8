import Big from "big.js";
import type { Counting } from "../core/dataset";

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** Half a unit of the last digit that a value is given with, in the unit of the figures. */
export function halfUnit({ decimals, leastDecimals = decimals }: Counting, value: number): Big {
  return new Big(`5e-${1 + Math.min(decimals, Math.max(leastDecimals, decimalsOf(value)))}`);
}

interface Sum {
  readonly sum: Big;
  /** By how much rounding may put it off. */
  readonly off: Big;
}

/** In digits of any number. */
function sumOfDigits(counting: Counting, values: readonly number[]): Sum {
  let [sum, off] = [new Big(0), new Big(0)];
  for (const value of values) {
    sum = sum.plus(value);
    off = off.plus(halfUnit(counting, value));
  }
  return { sum, off };
}

// Beyond it two neighbouring units may be one double, and which of them was meant is lost.
const mostUnits = 2 ** 50;

/** A sum of figures, exact: of whole units of the last decimal as long as doubles hold these. */
export function sumOf(counting: Counting, values: readonly number[]): Sum {
  const { decimals, leastDecimals = decimals } = counting;
  const [one, coarsest] = [10 ** decimals, 10 ** (decimals - leastDecimals)];
  let [sum, largest, rounding] = [0, 0, 0];
  for (const value of values) {
    const units = Math.round(value * one);
    if (units / one !== value || Math.abs(units) > mostUnits) return sumOfDigits(counting, values);
    sum += units;
    largest += Math.abs(units);
    let unit = 1;
    while (unit < coarsest && units % (unit * 10) === 0) unit *= 10;
    rounding += unit;
  }
  if (largest > Number.MAX_SAFE_INTEGER) return sumOfDigits(counting, values);
  return { sum: new Big(`${sum}e-${decimals}`), off: new Big(`${5 * rounding}e-${decimals + 1}`) };
}

/** A number in plain digits, with a sign where it is a difference. */
export const signed = (difference: Big): string => `${difference.gt(0) ? "+" : ""}${difference.toFixed()}`;
