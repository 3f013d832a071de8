import type { Dataset, Observation, Source } from "../core/dataset";
import { flows } from "../core/indicators";
import { observe, sourceOf } from "../core/observe";
import { type Figure, shareOfSum, subtract } from "../core/figure";
import type { Period } from "../core/period";

/** A reporter's trade with one partner in one period, by one source, and what follows from it. */
export interface Trade {
  readonly period: Period;
  readonly source: Source | null;
  readonly turnover: Observation;
  readonly exports: Observation;
  readonly imports: Observation;
  readonly balance: Figure;
  /** As percentages of exports and imports together. */
  readonly exportsShare: Figure;
  readonly importsShare: Figure;
}

/** Without a source asked for, the one that stands for the pair in the period speaks of all three flows. */
export function tradeWith(
  dataset: Dataset,
  reporter: string,
  partner: string,
  period: Period,
  source = sourceOf(dataset, reporter, partner, period),
): Trade {
  const [turnover, exports, imports] = flows.map((flow) =>
    observe(dataset, reporter, partner, flow, period, source ?? undefined),
  ) as [Observation, Observation, Observation];
  return {
    period,
    source,
    turnover,
    exports,
    imports,
    balance: subtract(exports.figure, imports.figure),
    exportsShare: shareOfSum(exports.figure, imports.figure),
    importsShare: shareOfSum(imports.figure, exports.figure),
  };
}
