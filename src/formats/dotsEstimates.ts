import { formatPeriod, later, ordinal, type Period } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { type CellRow, type Cells, rowOf, rowsOf, valueIn } from "./cells";
import { dotsDecimals } from "./dotsValue";

/** What is added to exports FOB for freight where the IMF makes a missing report of imports from them: a tenth until 1999, 6% since. */
const freight = (year: number): number => (year < 2000 ? 1.1 : 1.06);

/** Digits that a figure holds, from its first that is not zero to its last. */
const digitsOf = (value: number): number =>
  value.toFixed(dotsDecimals).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;

const leastRepeated = 4;
const leastMirrored = 5;

function mark(row: CellRow, at: number, kind: "m" | "r"): void {
  row.status.set(at, "E");
  row.estimates ??= new Map();
  row.estimates.set(at, kind);
}

/** A figure that is the year before's to all its digits, four or more, is carried on; and so is a later return to it. */
function markRepeated(cells: Cells): void {
  for (const [, row] of rowsOf(cells)) {
    if (row.from.kind !== "year") continue;
    const carried = new Set<number>();
    row.values.forEach((value, i) => {
      if (Number.isNaN(value) || digitsOf(value) < leastRepeated) return;
      if (value !== row.values[i - 1] && !carried.has(value)) return;
      carried.add(value);
      mark(row, ordinal(row.from) + i, "r");
    });
  }
}

/** Imports that are the other side's exports and freight, to five digits or to the dollar. */
function isMade(imports: number, exports: number, year: number): boolean {
  if (Math.max(digitsOf(imports), digitsOf(exports)) < leastMirrored) return false;
  // Both are rounded to a dollar: their errors add up to 1.03 of them.
  return Math.abs(imports - exports * freight(year)) <= Math.max(5e-6 * imports, 1.1e-6);
}

interface Tally {
  pairs: number;
  made: number;
}

interface Match {
  readonly exporter: string;
  readonly importer: string;
  readonly period: Period;
}

/** Of two figures, one of which was made from the other, marks the one that the IMF calls an estimate, or else that of the reporter who has more such figures in the year. */
function markMirrored(byReporter: ReadonlyMap<string, Cells>): void {
  const tallies = new Map<string, Tally>();
  const matches: Match[] = [];
  const tallyOf = (reporter: string, period: Period): Tally => {
    const key = `${reporter} ${formatPeriod(period)}`;
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = { pairs: 0, made: 0 }));
    return tally;
  };
  for (const [exporter, cells] of byReporter)
    for (const [key, row] of rowsOf(cells)) {
      const [importer, flow] = partnerAndIndicator(key);
      const other = flow === "exports" ? byReporter.get(importer) : undefined;
      if (!other || row.from.kind !== "year") continue;
      row.values.forEach((exports, i) => {
        if (!(exports > 0)) return;
        const period = later(row.from, i);
        const imports = valueIn(other, `${exporter} imports`, period);
        if (!(imports > 0)) return;
        const both = [tallyOf(exporter, period), tallyOf(importer, period)];
        const made = isMade(imports, exports, period.year);
        for (const tally of both) {
          tally.pairs += 1;
          if (made) tally.made += 1;
        }
        if (made) matches.push({ exporter, importer, period });
      });
    }
  // One or two pairs alone are not believed at once.
  const share = ({ made, pairs }: Tally) => made / (pairs + 2);
  const rowIn = (reporter: string, key: string, period: Period) =>
    rowOf(byReporter.get(reporter) ?? new Map(), key, period);
  for (const { exporter, importer, period } of matches) {
    const exports = rowIn(exporter, `${importer} exports`, period);
    const imports = rowIn(importer, `${exporter} imports`, period);
    const [out, back] = [tallyOf(exporter, period), tallyOf(importer, period)];
    const isEstimate = (row: CellRow | undefined) => row?.status.get(ordinal(period)) === "E";
    const isImporter =
      isEstimate(exports) === isEstimate(imports)
        ? share(back) > share(out) || (share(back) === share(out) && back.pairs <= out.pairs)
        : isEstimate(imports);
    const row = isImporter ? imports : exports;
    if (row) mark(row, ordinal(period), "m");
  }
}

/**
 * Marks, with status E and their kind, figures that the IMF gives for a reporter that did not report: those made from the
 * other side's report (`m`) and those carried on from an earlier year (`r`).
 */
export function markEstimates(byReporter: ReadonlyMap<string, Cells>): void {
  for (const cells of byReporter.values()) markRepeated(cells);
  markMirrored(byReporter);
}
