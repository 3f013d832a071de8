import Big from "big.js";
import fc from "fast-check";
import { type Amount, counted } from "../../../src/core/figure";
import { parseLiteral, parsePercentage } from "../../../src/core/literal";

/** Dollars as the statistics count them: to the hundred. */
export const dollars = (value: number | string, status?: string): Amount =>
  counted(new Big(value), new Big(100), "USD", status);

export function stated(literal: string): Amount {
  const result = literal.endsWith("%") ? parsePercentage(literal) : parseLiteral(literal);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** Ordinary spaces, which are easier to read. */
export const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

const hundreds = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 9999 }))
  .map(([exponent, value]) => new Big(value).times(`1e${exponent}`).round(-2).toFixed());

/** Figures as statistics count them, from nothing to a hundred trillion. */
export const countedFigure: fc.Arbitrary<Amount> = hundreds.map((value) => dollars(value));
