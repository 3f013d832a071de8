import { type Amount, growth, ratio } from "../../core/figure";
import { range } from "../../core/period";
import { holdsWhole } from "../../core/print";
import { inPeriods } from "../trend";
import { isKnown, type Reach } from "./reach";

/** How a figure moved between two periods. */
export type Moved =
  | { readonly kind: "nothing" | "level" | "doubled" | "under a percent" }
  /** A half is 2, a third 3, up to a tenth. */
  | { readonly kind: "fraction"; readonly of: number }
  | { readonly kind: "times"; readonly factor: Amount }
  | { readonly kind: "rose" | "fell"; readonly percent: Amount };

const million = 1_000_000;

/** The fraction, a half to a tenth, where all that the interval of a ratio allows lies within 6% of it. */
function fraction({ interval: { lower, upper } }: Amount): number | undefined {
  const fits = (n: number) => lower?.times(n).gte("0.94") && upper?.times(n).lte("1.06");
  const off = (n: number) => lower?.times(n).minus(1).abs().toNumber() ?? 1;
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].filter(fits).toSorted((a, b) => off(a) - off(b))[0];
}

/** A change along a line: by which factor, and in percent. */
export interface Step {
  readonly factor: Amount;
  readonly percent: Amount | null;
}

/** The change between two periods of a line, unless its base is tiny or a period between has no figure. */
export function stepAlong({ line, from, to }: Reach, isIndex = false): Step | null {
  const between = range({ from, to });
  const span = line.points.filter(({ period }) => between.includes(period)).map(({ figure }) => figure);
  const { before: first, now: last } = inPeriods(line, from, to);
  if (from === to || !span.every(isKnown) || !isKnown(first) || !isKnown(last)) return null;
  if (first.value.lte(0) || last.value.lt(0) || (!isIndex && first.value.lt(million))) return null;
  const factor = ratio(last, first);
  const percent = growth(last, first);
  return isKnown(factor) ? { factor, percent: isKnown(percent) ? percent : null } : null;
}

/** How a line moved; null where its figures leave open whether it rose or fell, or by how much. */
export function movement({ factor, percent }: Step): Moved | null {
  const { value } = factor;
  if (value.eq(0)) return { kind: "nothing" };
  if (value.gt("0.97") && value.lt("1.03")) return { kind: "level" };
  const of = value.lt(1) ? fraction(factor) : undefined;
  if (of !== undefined) return { kind: "fraction", of };
  if (value.lt("0.01")) return { kind: "under a percent" };
  if (value.gte("2.05")) return { kind: "times", factor };
  if (value.gte("1.95")) return { kind: "doubled" };
  const { lower, upper } = factor.interval;
  if (percent === null || (lower?.lt(1) && upper?.gt(1))) return null;
  return holdsWhole(percent) ? { kind: value.gt(1) ? "rose" : "fell", percent } : null;
}
