import { indicators } from "../core/indicators";
import { ordinal } from "../core/period";
import { type CellRow, rowOf } from "./cells";
import type { Findings } from "./finding";
import type { Observations } from "./observations";
import { compared, factorOf, type Line, reportSlips, wholes } from "./slips";

/** Neighbours in time may differ so many times, and still show how large a figure is likely to be. */
const steady = 10;
/** Dollars; of less, one parcel makes any factor. */
const least = 1e3;
/** Dollars; of less, two reports of one trade differ by any factor. */
const leastMirrored = 1e6;

/** The middle of up to two figures before and two after, where there are at least three and they are near each other. */
function amongNeighbours({ values }: CellRow, i: number): number | null {
  let [n, low, high, sum] = [0, Infinity, 0, 0];
  for (const by of [-2, -1, 1, 2]) {
    const value = values[i + by] ?? Number.NaN;
    if (!(value > 0)) continue;
    n += 1;
    sum += value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (n < 3 || high > steady * low) return null;
  // The mean of what is left without the least and the most, which is the median.
  return (sum - low - high) / (n - 2);
}

/** Where figures are about a thousand or a million times as large as they are likely to be, or as small. */
export function checkSize({ byReporter, counting }: Observations, findings: Findings): void {
  const reported = new Set<string>();
  const neighbouring = compared(byReporter, ({ row }) => (i, value) => {
    const near = amongNeighbours(row, i);
    return near !== null && Math.min(near, value) * counting.scale >= least ? near : null;
  });
  reportSlips(neighbouring, reported, findings);
  const mirrored = compared(byReporter, ({ reporter, partner, indicator, row }: Line) => {
    const { mirror } = indicators[indicator];
    const other = mirror && rowOf(byReporter.get(partner) ?? new Map(), `${reporter} ${mirror}`, row.from);
    if (!other) return null;
    const later = ordinal(row.from) - ordinal(other.from);
    return (i, value) => {
      const seen = other.values[i + later] ?? Number.NaN;
      return seen > 0 && Math.min(seen, value) * counting.scale >= leastMirrored ? seen : null;
    };
  });
  const off = wholes(mirrored);
  // Of a pair that is apart without a reporter being off, the larger is shown, and only where its neighbours do not bear it out.
  const slips = mirrored.slips.filter(({ reporter, partner, row, i, times }) => {
    if (off.has(reporter)) return true;
    const near = amongNeighbours(row, i);
    return !off.has(partner) && times > 1 && (near === null || factorOf((row.values[i] ?? 0) / near) !== null);
  });
  reportSlips({ ...mirrored, slips }, reported, findings);
}
