/** The finest that the IMF counts: a dollar, in millions. */
export const dotsDecimals = 6;
/** A zero at the end of a figure is lost in the IMF's files, so 12 stands for 12.0, which is the coarsest. */
export const dotsCounting = { currency: "USD", scale: 1_000_000, decimals: dotsDecimals, leastDecimals: 1 } as const;
/** Of investment some print whole millions, others up to a dollar. */
export const investmentCounting = { ...dotsCounting, leastDecimals: 0 } as const;

/** An amount in millions to the dollar, without the noise of binary fractions: 8.899999999999999 is 8.9, and no zero has a sign. */
export const dotsValue = (value: number): number => Number(Number(value.toPrecision(13)).toFixed(dotsDecimals)) + 0;
