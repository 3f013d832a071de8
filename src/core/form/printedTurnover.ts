import type { Series } from "../dataset";
import { atOrdinal, ordinal, type Periods } from "../period";

/*
 * Most sources that print a turnover print the sum of the exports and imports beside it, or miss it in the last digit.
 * A file then says once that a source prints it, and beside imports by how much it misses the sum.
 */

export type Run = Pick<Series, "from" | "values" | "status">;

/** The letter of status that need not be written. */
export const usualLetter = (value: number | null, isPreliminary = false): string =>
  value === null ? "O" : isPreliminary ? "P" : "A";
export const letterAt = ({ values, status }: Run, i: number): string => status?.[i] ?? usualLetter(values[i] ?? null);

/** The letters of values, null where none says more than that there is a value or none. */
export const normalStatus = (values: readonly (number | null)[], letters: string): string | null =>
  values.every((value, i) => letters[i] === usualLetter(value)) ? null : letters;

/**
 * The printed turnover, to so many decimals, of the periods of which both parts are listed; null where there are none.
 * Its letter is that of exports, or where they are zero that of imports.
 */
export function printedTurnover(
  exports: Run,
  imports: Run,
  { from, to }: Periods,
  decimals: number,
  beyond: readonly number[] = [],
): Run | null {
  const first = Math.max(ordinal(from), ordinal(exports.from), ordinal(imports.from));
  const end = ({ from: start, values: { length } }: Run) => ordinal(start) + length;
  const count = Math.min(ordinal(to) + 1, end(exports), end(imports)) - first;
  if (count <= 0) return null;
  const unit = 10 ** decimals;
  const values: (number | null)[] = [];
  let status = "";
  for (let n = first; n < first + count; n += 1) {
    const [i, j] = [n - ordinal(exports.from), n - ordinal(imports.from)];
    const [a, b] = [exports.values[i] ?? null, imports.values[j] ?? null];
    const sum = a === null || b === null ? null : Math.round((a + b + (beyond[j] ?? 0)) * unit) / unit;
    values.push(sum);
    status += sum === null ? usualLetter(sum) : a ? letterAt(exports, i) : letterAt(imports, j);
  }
  return { from: atOrdinal(from, first), values, status: normalStatus(values, status) };
}
