import type { Counted } from "../core/indicators";
import { formatPeriod, later, type Period } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { type CellRow, type Cells, rowsOf } from "./cells";
import type { Findings } from "./finding";

export interface Line {
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: Counted;
  readonly row: CellRow;
}

/** A figure that is about a thousand or a million times what is likely, or so small a part of it. */
export interface Slip extends Line {
  readonly i: number;
  readonly likely: number;
  readonly times: number;
}

export interface Compared {
  readonly slips: readonly Slip[];
  /** How many figures were compared at all, by reporter and period. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<Period, number>>;
}

const factors = [1e3, 1e6, 1e-3, 1e-6];
/** Which factor a ratio is about, within half and twice of it; null where it is none. */
export const factorOf = (ratio: number): number | null =>
  ratio > 2e-3 && ratio < 500 ? null : (factors.find((each) => ratio >= each / 2 && ratio <= each * 2) ?? null);

const periodOf = ({ row }: Line, i: number): Period => later(row.from, i);

function* linesOf(byReporter: ReadonlyMap<string, Cells>): Generator<Line> {
  for (const [reporter, cells] of byReporter)
    for (const [key, row] of rowsOf(cells)) {
      const [partner, indicator] = partnerAndIndicator(key);
      yield { reporter, partner, indicator, row };
    }
}

/** Compares figures above zero with what is likely, in their unit; null where nothing tells. */
export function compared(
  byReporter: ReadonlyMap<string, Cells>,
  likelyIn: (line: Line) => ((i: number, value: number) => number | null) | null,
): Compared {
  const counts = new Map<string, Map<Period, number>>();
  const slips: Slip[] = [];
  for (const line of linesOf(byReporter)) {
    const likelyOf = likelyIn(line);
    if (!likelyOf) continue;
    const ofReporter = counts.get(line.reporter) ?? new Map<Period, number>();
    counts.set(line.reporter, ofReporter);
    for (const [i, value] of line.row.values.entries()) {
      const likely = value > 0 ? likelyOf(i, value) : null;
      if (likely === null || !(likely > 0)) continue;
      const period = periodOf(line, i);
      ofReporter.set(period, (ofReporter.get(period) ?? 0) + 1);
      const times = factorOf(value / likely);
      if (times !== null) slips.push({ ...line, i, likely, times });
    }
  }
  return { slips, counts };
}

/** So many figures that are off alike, at least half of those compared, are off together. */
const together = 3;

/** What is off as a whole: reporters, and single periods of a reporter, each with the times that it is off by. */
export function wholes({ slips, counts }: Compared): ReadonlyMap<string, number> {
  const found = new Map<string, { readonly key: string; readonly times: number; readonly of: number; n: number }>();
  const enter = (key: string, times: number, of: number) => {
    const same = found.get(`${key} ${times}`) ?? { key, times, of, n: 0 };
    found.set(`${key} ${times}`, same);
    same.n += 1;
  };
  const all = new Map(
    [...counts].map(([reporter, periods]) => [reporter, [...periods.values()].reduce((a, b) => a + b, 0)]),
  );
  for (const slip of slips) {
    const period = periodOf(slip, slip.i);
    enter(slip.reporter, slip.times, all.get(slip.reporter) ?? 0);
    enter(`${slip.reporter} ${formatPeriod(period)}`, slip.times, counts.get(slip.reporter)?.get(period) ?? 0);
  }
  return new Map(
    [...found.values()].filter(({ n, of }) => n >= together && 2 * n >= of).map(({ key, times }) => [key, times]),
  );
}

const written = (times: number): string => (times > 1 ? `× ${times}` : `/ ${Math.round(1 / times)}`);

/** Reports slips, one for all that are off together; what is reported already is not reported again. */
export function reportSlips(comparison: Compared, reported: Set<string>, findings: Findings): void {
  const off = wholes(comparison);
  for (const slip of comparison.slips) {
    const { reporter, partner, indicator, row, i, likely, times } = slip;
    const period = formatPeriod(periodOf(slip, i));
    const id = `${reporter} ${partner} ${indicator} ${period}`;
    const whole = [reporter, `${reporter} ${period}`].find((key) => off.get(key) === times);
    if ([reporter, `${reporter} ${period}`, id].some((key) => reported.has(key))) continue;
    reported.add(whole ?? id);
    const figures = `${row.values[i]} ≈ ${Number(likely.toPrecision(6))} ${written(times)}`;
    findings.add("size", "", whole === undefined ? `${id}: ${figures}` : `${whole}: ${written(times)}`);
  }
}
