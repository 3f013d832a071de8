import Big from "big.js";

// Quotients are cut after 40 decimals; every other operation on Big is exact.
Big.DP = 40;

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
  lower === null || upper === null ? null : upper.minus(lower).div(2);

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

/** Quotient of two intervals of values that are not negative; an upper side is open where the divisor may be zero. */
export const divideIntervals = (a: Interval, b: Interval): Interval => ({
  lower: a.lower === null ? null : b.upper === null ? new Big(0) : b.upper.eq(0) ? null : a.lower.div(b.upper),
  upper: a.upper === null || b.lower === null || b.lower.lte(0) ? null : a.upper.div(b.lower),
});

/** What both allow, or null where they do not meet. */
export const intersect = (a: Interval, b: Interval): Interval | null =>
  meets(a, b)
    ? {
        lower: a.lower === null || (b.lower !== null && b.lower.gt(a.lower)) ? b.lower : a.lower,
        upper: a.upper === null || (b.upper !== null && b.upper.lt(a.upper)) ? b.upper : a.upper,
      }
    : null;
