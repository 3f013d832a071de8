import type { Observations } from "./observations";

/** Several observations of one file as one, each beside the one before it. */
export const besideEachOther = (all: readonly Observations[]): Observations | undefined =>
  all.reduceRight<Observations | undefined>((next, each) => (next ? { ...each, beside: next } : each), undefined);

/** What a file says that has no figure. */
export const nothingIn = (format: string): Observations => ({
  format,
  source: "",
  counting: { currency: "USD", scale: 1, decimals: 0 },
  byReporter: new Map(),
  date: "",
  dated: "data to",
  passed: new Set(),
  negative: 0,
  unknown: [],
  faults: [],
});
