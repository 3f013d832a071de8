import type { Figure } from "../core/figure";
import { percent } from "./amount";
import type { Grammar } from "./language/grammar";

/** A change in percent with its sign; in place of one on a base too small, words that say so. */
export const changePercent = (
  grammar: Grammar,
  change: Figure | "tiny base",
  tiny: string = grammar.chart.tinyBase,
): string => (change === "tiny base" ? tiny : percent(grammar, change, true));
