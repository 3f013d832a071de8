import { getOrMake } from "./memo";
import type { Period } from "./period";

const lastDays = new Map<Period, string>();

/** The last day of a period, an ISO date; kept, as millions of figures are of few periods. */
export const lastDay = (period: Period): string =>
  getOrMake(lastDays, period, () => new Date(Date.UTC(period.year, period.last, 0)).toISOString().slice(0, 10));
