import { mirrorChart } from "./en/mirrorChart";
import type { Grammar } from "./language/grammar";
import type { MirrorChartWords } from "./language/mirrorChart";

/** What stands in the drawings of two reports of one flow. English comes with them. */
export const mirrorChartOf = (grammar: Grammar): MirrorChartWords => grammar.mirrorChart ?? mirrorChart;
