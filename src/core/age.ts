import { lastDay } from "./lastDay";
import { type Period } from "./period";

/** Whole months from the end of a period to a day, an ISO date; 0 where it has not ended. */
export function monthsSince(period: Period, day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [endYear = 0, endMonth = 0, endDate = 0] = lastDay(period).split("-").map(Number);
  // A month is over on its last day, however many it has.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isShort = date < Math.min(endDate, days);
  return Math.max(0, 12 * (year - endYear) + month - endMonth - (isShort ? 1 : 0));
}
