import type { ReporterFile, Series } from "../core/dataset";
import { isLike, later, ordinal, type Period } from "../core/period";

/** A figure that a newer edition gives otherwise; in the units in which each of them counts. */
export interface Revised {
  readonly reporter: string;
  /** `ES exports`. */
  readonly key: string;
  readonly period: Period;
  readonly before: number;
  readonly now: number;
}

export interface Revision {
  readonly revised: readonly Revised[];
  /** Figures that only the newer one has, and that only the older one has. */
  readonly added: number;
  readonly gone: number;
}

const linesOf = (files: readonly ReporterFile[], reporter: string, key: string): Series[] =>
  files.flatMap((file) => (file.reporter === reporter ? (file.series.get(key) ?? []) : []));

/** The series of an older edition that stands where one of a newer stands: of several sources each has its own. */
function olderOf(series: Series, newer: readonly Series[], older: readonly Series[]): Series | undefined {
  const isAlike = (each: Series) =>
    isLike(each.from, series.from) && each.counting.currency === series.counting.currency;
  return older.filter(isAlike)[newer.filter(isAlike).indexOf(series)];
}

const valueAt = ({ from, values, counting }: Series, period: Period): number | null => {
  const value = values[ordinal(period) - ordinal(from)] ?? null;
  return value === null ? null : value * counting.scale;
};

const count = (files: readonly ReporterFile[]): number =>
  files.reduce(
    (sum, { series }) =>
      sum + [...series.values()].flat().reduce((all, { values }) => all + values.filter((v) => v !== null).length, 0),
    0,
  );

/** What a newer edition says otherwise than an older one, in base units of the currency. */
export function revision(older: readonly ReporterFile[], newer: readonly ReporterFile[]): Revision {
  const revised: Revised[] = [];
  let common = 0;
  for (const { reporter, series } of newer)
    for (const [key, all] of series) {
      const [before, after] = [linesOf(older, reporter, key), linesOf(newer, reporter, key)];
      for (const line of all) {
        const known = olderOf(line, after, before);
        line.values.forEach((value, i) => {
          const period = later(line.from, i);
          const was = known ? valueAt(known, period) : null;
          if (value === null || was === null) return;
          common += 1;
          const now = value * line.counting.scale;
          // Below a hundredth of a dollar lies the noise of binary fractions alone.
          if (Math.abs(now - was) > 0.01) revised.push({ reporter, key, period, before: was, now });
        });
      }
    }
  return { revised, added: count(newer) - common, gone: count(older) - common };
}
