import type { Source } from "../../core/dataset";
import type { Amount } from "../../core/figure";
import type { Period } from "../../core/period";
import type { TrendModel } from "../trend";
import { type DrawnPoint, sourceOf } from "./reach";

/** A figure of a trend; with its source where lines of several are drawn. */
export interface TrendAmount {
  readonly amount: Amount;
  readonly period: Period;
  readonly source: Source | null;
}

export const trendAmount = (model: TrendModel, { line, period, figure }: DrawnPoint): TrendAmount => ({
  amount: figure,
  period,
  source: sourceOf(model, line),
});
