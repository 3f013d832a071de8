import fc from "fast-check";
import { halfOf, monthOf, type Period, partOf, quarterOf, yearly } from "../../../src/core/period";

const years = fc.integer({ min: 1990, max: 2030 });

/** Periods of every kind. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  years.map(yearly),
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, n]) => halfOf(year, n)),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, n]) => quarterOf(year, n)),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, n]) => monthOf(year, n)),
  fc.tuple(years, fc.integer({ min: 2, max: 11 })).map(([year, last]) => partOf(year, 1, last)),
);
