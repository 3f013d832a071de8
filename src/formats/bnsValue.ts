import Big from "big.js";

/** The bureau prints tenths of a thousand; its files hold up to a cent. */
const leastDecimals = 1;
const decimals = 5;
export const bnsCounting = { currency: "USD", scale: 1000, decimals, leastDecimals } as const;

/**
 * A figure to a tenth, as it is printed. One that was rounded up to a 5 at its end (9,249.95 to 9,250.0) keeps further
 * decimals, so that rounding it on gives what rounding the file's own digits gives: 9.2 million and not 9.3.
 */
export function bnsValue(exact: Big): Big {
  let kept = exact.round(leastDecimals, Big.roundHalfUp);
  for (let places = leastDecimals; places < decimals && kept.gt(exact) && kept.c.at(-1) === 5;)
    kept = exact.round((places += 1), Big.roundHalfUp);
  return kept;
}

/** The count of a year becomes final in July of the next one. */
export const isPreliminary = (year: number, date: string): boolean => date < `${year + 1}-07-01`;

/** What is kept of a figure, null being none: its value, and N where it is negligible and prints as 0.0. */
export function bnsFigure(exact: Big | null, preliminary: boolean): readonly [value: number, status: string] {
  const printed = bnsValue(exact ?? new Big(0));
  return [printed.toNumber(), preliminary ? "P" : exact !== null && printed.eq(0) ? "N" : "A"];
}
