import Big from "big.js";
import type { Claim } from "../../core/claim";
import { type Interval, meets, middle } from "../../core/interval";
import { balances, growths, partsAbove, sums } from "./amountEquations";
import { mixedGrowths, shares, twice } from "./shareEquations";
import { type Equation, isSure, type Placed } from "./terms";
import type { EquationKind } from "./verdict";

const nearby = 120;
const kinds = [sums, partsAbove, balances, growths, shares, mixedGrowths, twice] as const;

/** All that the figures of a text must hold among themselves, where nothing of them was guessed but who reports. */
export function equationsOf(placed: readonly Placed[]): Equation[] {
  const sure = placed.filter((each) => isSure(each) && each.taken.period !== null && each.claim.kind !== "target");
  const found = new Map<string, Equation>();
  // Figures that are pages apart are not put together, so that a book takes no longer than its pages.
  for (let from = 0; from === 0 || from + nearby / 2 < sure.length; from += nearby / 2)
    for (const make of kinds)
      for (const equation of make(sure.slice(from, from + nearby)))
        found.set(`${equation.kind} ${equation.terms.map(({ at }) => at).join()}`, equation);
  return [...found.values()];
}

/** Whether some reading of the figures lets an equation hold. */
export const holds = ({ kind, terms, implied }: Equation): boolean => {
  const [first] = terms;
  const [interval] = implied;
  if (!first || !interval) return true;
  return meets(loose(first.claim, kind), interval);
};

/** A total may be cut off rather than rounded, and all of it be rounded twice. */
function loose({ interval, written }: Claim, kind: EquationKind): Interval {
  const { lower, upper } = interval;
  if (!lower || !upper) return interval;
  const size = lower.abs().gt(upper.abs()) ? lower.abs() : upper.abs();
  const slack = size.times("0.0001");
  const half = written.lower && written.upper ? written.upper.minus(written.lower).div(2) : new Big(0);
  const isTotal = kind === "sum" || kind === "balance";
  return { lower: lower.minus(slack), upper: upper.plus(slack).plus(isTotal && kind === "sum" ? half : 0) };
}

/** What a figure would have to be, at the precision in which it is written. */
export function fitting(claim: Claim, implied: Interval): number | null {
  const center = middle(implied);
  if (!center) return null;
  const { lower, upper } = claim.written;
  const unit = lower && upper ? upper.minus(lower) : null;
  if (!unit || unit.lte(0)) return center.toNumber();
  return center.div(unit).round().times(unit).toNumber();
}
