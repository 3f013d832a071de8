import type { MirrorPair } from "../../analysis/mirror";
import type { Figure } from "../../core/figure";

/** Gridlines of the ratios: `step` to the power of −`count` … `count`. */
export interface RatioScale {
  readonly step: number;
  readonly count: number;
}

const steps = [2, 4, 10, 30, 100, 1000, 10_000, 1_000_000];

/** So many times as far from “equal” as any other, a ratio would press the others, and freight with them, into one line. */
const far = 2.5;
/** A ratio nearer than tenfold does not. */
const near = Math.log(10);

/** How far from “equal” the scale reaches: to the farthest ratio, or to the next where one alone lies far beyond all. */
function reachOf(pairs: readonly MirrorPair[]): number {
  const [first = 0, second = 0, third] = pairs
    .flatMap(({ ratio }) => Math.abs(logOf(ratio) ?? 0) || [])
    .toSorted((a, b) => b - a);
  return third !== undefined && first > near && first > far * second ? second : first;
}

/** The finest scale that holds every ratio, but for a lone one far beyond, with two gridlines to a side; symmetric about “equal”. */
export function ratioScale(pairs: readonly MirrorPair[]): RatioScale {
  const farthest = reachOf(pairs);
  if (farthest === 0) return { step: 4, count: 1 };
  const holds = (step: number) => Math.ceil(farthest / Math.log(step) - 1e-9) <= 2;
  const step = steps.find(holds) ?? 1e9;
  return { step, count: Math.max(1, Math.ceil(farthest / Math.log(step) - 1e-9)) };
}

/** The logarithm of a ratio; null where there is none, or none that can be drawn. */
export function logOf(ratio: Figure): number | null {
  const value = ratio.kind === "gap" ? null : ratio.value.toNumber();
  return value === null || value <= 0 ? null : Math.log(value);
}
