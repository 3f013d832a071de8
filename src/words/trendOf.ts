import { trend } from "./en/trend";
import type { Grammar, TrendWords } from "./language/grammar";

/** The finding of a trend in words. English comes with them. */
export const trendOf = (grammar: Grammar): TrendWords => grammar.trend ?? trend;
