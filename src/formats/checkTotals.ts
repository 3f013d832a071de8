import Big from "big.js";
import type { Counting } from "../core/dataset";
import { type AnyIndicator, indicators } from "../core/indicators";
import { formatPeriod, isLike, later, ordinal } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { type CellRow, type Cells, rowsOf, valueIn } from "./cells";
import type { Findings } from "./finding";
import { isCountry } from "./places";
import { halfUnit, signed, sumOf } from "./rounding";

/** So much of a total is not allocated to any country as a rule, where a source does not allocate all of it. */
const usuallyUnallocated = 0.01;
/** Partners that make up less of the total are a choice of partners. */
const leastOfTotal = 0.5;

interface Total {
  readonly indicator: AnyIndicator;
  readonly row: CellRow;
  readonly parts: CellRow[];
}

const startOf = (part: CellRow, row: CellRow): number => ordinal(part.from) - ordinal(row.from);
const at = (part: CellRow, row: CellRow, i: number): number => part.values[i - startOf(part, row)] ?? Number.NaN;

function totalsOf(cells: Cells): Total[] {
  const totals = rowsOf(cells).flatMap(([key, row]): Total[] => {
    const [partner, indicator] = partnerAndIndicator(key);
    return partner === "W00" ? [{ indicator, row, parts: [] }] : [];
  });
  for (const [key, part] of rowsOf(cells)) {
    const [partner, indicator] = partnerAndIndicator(key);
    // Groups that a source prints, such as the bureau's of the Union, are sums over countries beside them.
    if (!isCountry(partner)) continue;
    totals.find(({ indicator: own, row }) => own === indicator && isLike(row.from, part.from))?.parts.push(part);
  }
  return totals;
}

/** Sums of doubles, period by period of the total: near enough to tell which are worth a look. */
function roughly({ row, parts }: Total) {
  const sums = new Float64Array(row.values.length);
  const counts = new Int32Array(row.values.length);
  const hasGap = new Set<number>();
  for (const part of parts) {
    const start = startOf(part, row);
    for (let i = Math.max(0, start); i < row.values.length && i - start < part.values.length; i += 1) {
      const value = part.values[i - start] ?? Number.NaN;
      if (Number.isNaN(value)) {
        if (part.status.size > 0 && part.status.has(ordinal(row.from) + i)) hasGap.add(i);
      } else {
        sums[i] = (sums[i] ?? 0) + value;
        counts[i] = (counts[i] ?? 0) + 1;
      }
    }
  }
  return { sums, counts, hasGap };
}

/** Where partners make another sum than the total of the world, beyond rounding. */
export function checkTotals(
  reporter: string,
  cells: Cells,
  { counting, allocatesAll }: { readonly counting: Counting; readonly allocatesAll: boolean },
  findings: Findings,
): void {
  for (const total of totalsOf(cells)) {
    const { indicator, row, parts } = total;
    const { sums, counts, hasGap } = roughly(total);
    for (const [i, whole] of row.values.entries()) {
      const [sum = 0, count = 0] = [sums[i], counts[i]];
      if (Number.isNaN(whole) || count === 0) continue;
      const isShort = sum < whole;
      // A part that is withheld may be what is missing, or below zero.
      if (hasGap.has(i) && (isShort || indicators[indicator].isSigned)) continue;
      if (Math.abs(sum - whole) < 10 ** -counting.decimals) continue;
      if (isShort && (count < 2 || sum < whole * leastOfTotal)) continue;
      if (isShort && !allocatesAll && whole - sum <= usuallyUnallocated * whole) continue;
      const figures = parts.map((part) => at(part, row, i)).filter((value) => !Number.isNaN(value));
      const exact = sumOf(counting, figures);
      const difference = exact.sum.minus(whole);
      if (difference.abs().lte(exact.off.plus(halfUnit(counting, whole)))) continue;
      const id = `${reporter} W00 ${indicator} ${formatPeriod(later(row.from, i))}`;
      findings.add(
        "not the total",
        "",
        `${id}: ${exact.sum.toFixed()} ≠ ${new Big(whole).toFixed()} (${signed(difference)})`,
      );
    }
  }
}

/** Where a turnover is not exports and imports together, beyond rounding. */
export function checkTurnover(reporter: string, cells: Cells, counting: Counting, findings: Findings): void {
  for (const [key, { from, values }] of rowsOf(cells)) {
    const [partner, indicator] = partnerAndIndicator(key);
    if (indicator !== "turnover") continue;
    for (const [i, turnover] of values.entries()) {
      const period = later(from, i);
      const parts = ["exports", "imports"].map((flow) => valueIn(cells, `${partner} ${flow}`, period));
      if (Number.isNaN(turnover) || parts.some(Number.isNaN)) continue;
      const difference = sumOf(counting, parts).sum.minus(turnover);
      // A part that is given more finely may still have been rounded before the turnover was made.
      const halves = [...parts, turnover].map((value) => halfUnit(counting, value));
      if (halves.every((half) => difference.abs().gt(half.times(halves.length)))) {
        const id = `${reporter} ${key} ${formatPeriod(period)}`;
        findings.add("turnover apart", "", `${id}: ${parts.join(" + ")} ≠ ${turnover} (${signed(difference)})`);
      }
    }
  }
}
