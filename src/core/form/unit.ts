import type { Counting } from "../dataset";

export const seriesFormat = "visavis-series/1";

/** How a source counts. */
export type Unit = Omit<Counting, "rates">;

/** One unit of the last digit of the least precise values. */
const coarsest = ({ decimals: most, leastDecimals }: Unit): number => 10 ** -(leastDecimals ?? most);
/** Three figures, each rounded by up to half a unit. Plain numbers are exact enough to tell one unit from two. */
export const mostBeyond = (unit: Unit): number => 1.5 * coarsest(unit);
