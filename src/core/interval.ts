import Big from "big.js";

// Quotients are cut after 24 decimals, which leaves the smallest share fifteen digits; all else on Big is exact.
Big.DP = 24;

/** What a figure may really be, from `lower` to `upper`; `null` is an open side. */
export interface Interval {
  readonly lower: Big | null;
  readonly upper: Big | null;
}

export const point = (value: Big): Interval => ({ lower: value, upper: value });

export const around = (value: Big, halfWidth: Big): Interval => ({
  lower: value.minus(halfWidth),
  upper: value.plus(halfWidth),
});

export const contains = ({ lower, upper }: Interval, value: Big): boolean =>
  (lower === null || lower.lte(value)) && (upper === null || upper.gte(value));

export const meets = (a: Interval, b: Interval): boolean =>
  (a.lower === null || b.upper === null || a.lower.lte(b.upper)) &&
  (b.lower === null || a.upper === null || b.lower.lte(a.upper));

/** Half the width, or null where a side is open. */
export const halfWidth = ({ lower, upper }: Interval): Big | null =>
  lower === null || upper === null ? null : upper.minus(lower).times("0.5");

export const middle = ({ lower, upper }: Interval): Big | null => lower && upper && lower.plus(upper).times("0.5");

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  lower: a.lower && b.lower && a.lower.plus(b.lower),
  upper: a.upper && b.upper && a.upper.plus(b.upper),
});

export const negate = ({ lower, upper }: Interval): Interval => ({
  lower: upper && upper.times(-1),
  upper: lower && lower.times(-1),
});

export const scaleInterval = ({ lower, upper }: Interval, factor: Big): Interval => ({
  lower: lower && lower.times(factor),
  upper: upper && upper.times(factor),
});

/** Quotient by an interval that is not negative; a side is open where the divisor may be zero, both where it may be negative. */
export function divideIntervals(a: Interval, { lower, upper }: Interval): Interval {
  if (lower === null || lower.lt(0)) return { lower: null, upper: null };
  const quotient = (side: Big, divisor: Big | null): Big | null =>
    divisor === null ? new Big(0) : divisor.eq(0) ? null : side.div(divisor);
  // The wider divisor brings a side nearer to zero: it bounds a positive quotient below and a negative one above.
  return {
    lower: a.lower && quotient(a.lower, a.lower.gte(0) ? upper : lower),
    upper: a.upper && quotient(a.upper, a.upper.gte(0) ? lower : upper),
  };
}

/** What both allow, or null where they do not meet. */
export const intersect = (a: Interval, b: Interval): Interval | null =>
  meets(a, b)
    ? {
        lower: a.lower === null || (b.lower !== null && b.lower.gt(a.lower)) ? b.lower : a.lower,
        upper: a.upper === null || (b.upper !== null && b.upper.lt(a.upper)) ? b.upper : a.upper,
      }
    : null;
