import { trend } from "./en/trend";
import type { Grammar } from "./language/grammar";
import type { TrendWords } from "./language/trend";

/** The finding of a trend in words. English comes with them. */
export const trendOf = (grammar: Grammar): TrendWords => grammar.trend ?? trend;
