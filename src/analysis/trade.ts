import { type Dataset, flows, type Flow, observe, type Observation, type Source, sourceOf } from "../core/dataset";
import { type Figure, shareOfSum, subtract } from "../core/figure";

/** A reporter's trade with one partner in one year, by one source, and what follows from it. */
export interface Trade {
  readonly year: number;
  readonly source: Source | null;
  readonly turnover: Observation;
  readonly exports: Observation;
  readonly imports: Observation;
  readonly balance: Figure;
  /** As percentages of exports and imports together. */
  readonly exportsShare: Figure;
  readonly importsShare: Figure;
}

export type Measure = Flow | "balance";

/** Without a source asked for, the one that stands for the pair in the year speaks of all three flows. */
export function tradeWith(
  dataset: Dataset,
  reporter: string,
  partner: string,
  year: number,
  source = sourceOf(dataset, reporter, partner, year),
): Trade {
  const [turnover, exports, imports] = flows.map((flow) =>
    observe(dataset, reporter, partner, flow, year, source ?? undefined),
  ) as [Observation, Observation, Observation];
  return {
    year,
    source,
    turnover,
    exports,
    imports,
    balance: subtract(exports.figure, imports.figure),
    exportsShare: shareOfSum(exports.figure, imports.figure),
    importsShare: shareOfSum(imports.figure, exports.figure),
  };
}

export const measured = (trade: Trade, measure: Measure): Figure =>
  measure === "balance" ? trade.balance : trade[measure].figure;
