import Big from "big.js";
import { type Claim, formatClaimTime } from "../../core/claim";
import { addIntervals, divideIntervals, type Interval, negate, point } from "../../core/interval";
import type { EquationKind, Taken } from "./verdict";

/** A claim with its position and what it was taken to mean. */
export interface Placed {
  readonly at: number;
  readonly claim: Claim;
  readonly taken: Taken;
}

/** How some figures of a text must stand to each other: what each of them must be by the others. */
export interface Equation {
  readonly kind: EquationKind;
  readonly terms: readonly Placed[];
  readonly implied: readonly Interval[];
}

export const hundred = new Big(100);
export const one = point(new Big(1));
export const divided = (a: Interval, b: Interval): Interval => {
  const isBelow = b.upper !== null && b.upper.lte(0);
  return isBelow ? divideIntervals(negate(a), negate(b)) : divideIntervals(a, b);
};
export const minus = (a: Interval, b: Interval): Interval => addIntervals(a, negate(b));

/** Product of two intervals of which the second is not negative. */
export function times(a: Interval, b: Interval): Interval {
  const product = (x: Big | null, low: Big | null, high: Big | null): Big | null => {
    if (x === null) return null;
    const by = x.gte(0) ? low : high;
    return by === null ? null : x.times(by);
  };
  return { lower: product(a.lower, b.lower, b.upper), upper: product(a.upper, b.upper, b.lower) };
}

/** The measure that an amount is of: of tonnes the flow that they are counted in. */
export const measureOf = ({ kind, of, unit }: Claim): string | null =>
  kind === "turnover" || kind === "exports" || kind === "imports" || kind === "balance" || kind === "fdi"
    ? kind
    : kind === "other" && unit === "t"
      ? of
      : null;

export const timeKey = (time: Taken["period"]): string => (time ? formatClaimTime(time) : "");

/** The two countries of a claim, whoever of them reports. */
const sidesKey = ({ reporter, partner }: Taken): string => {
  const [a, b] = [reporter ?? "", partner ?? ""];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
};

export const sameSides = (a: Placed, b: Placed): boolean => sidesKey(a.taken) === sidesKey(b.taken);

/** What must be the same for figures to stand to each other: the countries, the unit, and what they are a part of. */
export const whoseKey = ({ claim, taken }: Placed): string =>
  [sidesKey(taken), claim.kind === "growth" || claim.kind === "share" ? "" : taken.unit, itemKey(claim)].join(" ");

export const itemKey = ({ item }: Claim): string => (item === null || item.endsWith(" in turnover") ? "" : item);

export const isSure = ({ claim }: Placed): boolean =>
  claim.valueTo === null &&
  !claim.guessed.some((part) => part === "value" || part === "kind" || part === "partner" || part === "period");

/** Exports and imports as one side counts them: the exports of the other side are its imports. */
export function asCountedBy(reporter: string | null, { claim, taken }: Placed): string | null {
  const measure = measureOf(claim);
  if (measure === "turnover" || taken.reporter === reporter) return measure;
  return measure === "exports" ? "imports" : measure === "imports" ? "exports" : null;
}
