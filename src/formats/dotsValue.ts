/** The finest that the IMF counts: a dollar, in millions. */
export const dotsDecimals = 6;
/** The coarsest: a tenth of a million. A zero at the end of a figure is lost in its files, so 12 stands for 12.0. */
export const dotsLeastDecimals = 1;

/** An amount in millions to the dollar, without the noise of binary fractions: 8.899999999999999 is 8.9. */
export const dotsValue = (value: number): number => Number(Number(value.toPrecision(13)).toFixed(dotsDecimals));
