import Big from "big.js";
import { type Amount, lastDigit, power } from "./figure";
import { halfWidth } from "./interval";

/** A number in plain decimal digits, cut where its interval ends. */
export interface Printed {
  readonly digits: string;
  /** The trailing zeros are not known: “about 300”. */
  readonly about: boolean;
}

/**
 * The figure in units of 10^`exponent` with at most `decimals` decimals, fewer where its interval holds fewer.
 * Halves are rounded away from zero.
 */
export function print(amount: Amount, exponent: number, decimals: number): Printed {
  const last = lastDigit(amount);
  const supported = last === null ? decimals : Math.min(decimals, exponent - last);
  const scaled = amount.value.times(power(-exponent));
  const places = Math.max(-40, supported);
  const rounded = scaled.round(places, Big.roundHalfUp);
  const digits = rounded.eq(0) ? new Big(0).toFixed(Math.max(0, places)) : rounded.toFixed(Math.max(0, places));
  const half = halfWidth(amount.interval)?.times(power(-exponent)) ?? new Big(0);
  return { digits, about: /^-?\d*0$/.test(digits) && half.gt("0.5") };
}

/** Whether rounded to whole units it is more than nothing. */
export const holdsWhole = (amount: Amount): boolean => /[1-9]/.test(print(amount, 0, 0).digits);
