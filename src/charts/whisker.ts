import type { Amount } from "../core/figure";
import { halfWidth } from "../core/interval";

/** What the rounding of a stated figure leaves open, where that is more than 2% of it and so is worth drawing. */
export function whiskerOf({
  interval: own,
  allowed,
  value,
}: Amount): { readonly lower: number; readonly upper: number } | null {
  const interval = allowed ?? own;
  const half = halfWidth(interval);
  const { lower, upper } = interval;
  if (!half || !lower || !upper || half.lte(value.times("0.02"))) return null;
  return { lower: lower.toNumber(), upper: upper.toNumber() };
}

// Shorter than its own caps, a whisker would be a blot.
export const leastWhisker = 8;
