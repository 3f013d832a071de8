import Big from "big.js";
import { type Figure, gap, isBound } from "./figure";
import type { Interval } from "./interval";

/** Imports CIF brought to FOB: divided by what freight and insurance are taken to add, such as 1.06. */
export const atFob = (imports: Figure, factor: Big): Figure =>
  imports.kind === "gap"
    ? imports
    : {
        ...imports,
        value: imports.value.div(factor),
        interval: {
          lower: imports.interval.lower && imports.interval.lower.div(factor),
          upper: imports.interval.upper && imports.interval.upper.div(factor),
        },
      };

/** (a − b) / (a + b), null where both are zero. */
const contrast = (a: Big | null, b: Big | null): Big | null => {
  if (a === null || b === null) return null;
  const sum = a.plus(b);
  return sum.eq(0) ? null : a.minus(b).div(sum);
};

/** 100 × the difference of two reports of one flow / their mean, in percent, from −200 to +200; neither report is taken for the true one. */
export function relativeAsymmetry(theirs: Figure, own: Figure): Figure {
  if (theirs.kind === "gap") return theirs;
  if (own.kind === "gap") return own;
  if (isBound(theirs) || isBound(own)) return gap("bound");
  const value = contrast(theirs.value, own.value);
  if (value === null) return gap("undefined");
  // It rises with one report and falls with the other, so its bounds are those of opposite ends.
  const lower = contrast(theirs.interval.lower, own.interval.upper);
  const upper = contrast(theirs.interval.upper, own.interval.lower);
  return {
    kind: "amount",
    value: value.times(200),
    interval: { lower: lower && lower.times(200), upper: upper && upper.times(200) },
    unit: "%",
    qualifier: "rounded",
  };
}

const zero = new Big(0);

function magnitude({ lower, upper }: Interval): Interval {
  if (lower === null || upper === null) return { lower: zero, upper: null };
  const [a, b] = [lower.abs(), upper.abs()];
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  return { lower: lower.lte(0) && upper.gte(0) ? zero : small, upper: large };
}

/** |difference| / sum of two reports of one flow: 0 where they agree, 1 where one of them says nothing was traded. */
export function discrepancy(theirs: Figure, own: Figure): Figure {
  const asymmetry = relativeAsymmetry(theirs, own);
  if (asymmetry.kind === "gap") return asymmetry;
  const { lower, upper } = magnitude(asymmetry.interval);
  return {
    ...asymmetry,
    value: asymmetry.value.abs().div(200),
    interval: { lower: lower && lower.div(200), upper: upper && upper.div(200) },
    unit: "ratio",
  };
}
