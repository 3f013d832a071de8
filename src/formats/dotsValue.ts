/** The finest that the IMF counts: a dollar, in millions. */
export const dotsDecimals = 6;
/** The coarsest: a tenth of a million. A zero at the end of a figure is lost in its files, so 12 stands for 12.0. */
export const dotsLeastDecimals = 1;

/** Digits that are kept: enough for a hundredth of a percent, and hundreds of dollars at the finest. */
const digits = 5;
const decimals = 4;

/**
 * An amount in millions without the noise of binary fractions (8.899999999999999 is 8.9), to five digits.
 * A figure is as precise as it is written: where rounding would leave a zero at its end, further decimals stay.
 */
export function dotsValue(value: number): number {
  const fine = Number(value.toPrecision(13)).toFixed(dotsDecimals).replace(/0+$/, "");
  const whole = fine.replace(/^-|\..*$/g, "").replace(/^0$/, "").length;
  const written = (fine.split(".")[1] ?? "").length;
  let kept = Math.max(dotsLeastDecimals, Math.min(decimals, digits - whole));
  while (kept < written && Number(fine).toFixed(kept).endsWith("0")) kept += 1;
  return Number(Number(fine).toFixed(kept));
}
