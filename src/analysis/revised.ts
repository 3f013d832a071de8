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

const valueAt = (all: readonly Series[] | undefined, period: Period): number | null => {
  const series = all?.find(({ from }) => isLike(from, period));
  const value = series?.values[ordinal(period) - ordinal(series.from)] ?? null;
  return value === null || !series ? null : value * series.counting.scale;
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
  for (const { reporter, series } of newer) {
    const before = older.filter((file) => file.reporter === reporter);
    for (const [key, all] of series)
      for (const { from, values, counting } of all)
        values.forEach((value, i) => {
          if (value === null) return;
          const period = later(from, i);
          const was = before.map((file) => valueAt(file.series.get(key), period)).find((each) => each !== null);
          if (was === undefined || was === null) return;
          common += 1;
          const now = value * counting.scale;
          // Below a hundredth of a dollar lies the noise of binary fractions alone.
          if (Math.abs(now - was) > 0.01) revised.push({ reporter, key, period, before: was, now });
        });
  }
  return { revised, added: count(newer) - common, gone: count(older) - common };
}
