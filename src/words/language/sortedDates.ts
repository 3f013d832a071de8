/** Dates in order, and whether they share their year. */
export function sortedDates(dates: readonly string[]): {
  readonly sorted: readonly string[];
  readonly sameYear: boolean;
} {
  const sorted = [...new Set(dates)].sort();
  return { sorted, sameYear: sorted.every((date) => date.slice(0, 4) === sorted[0]?.slice(0, 4)) };
}
