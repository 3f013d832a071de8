import { joinedCoverage } from "../coverage";
import type { Series } from "../dataset";
import { atOrdinal, later, ordinal, type Periods } from "../period";

/*
 * Most sources that print a turnover print the sum of the exports and imports beside it, or miss it in the last digit.
 * A file then says once that a source prints it, and beside imports by how much it misses the sum.
 */

type Run = Pick<Series, "from" | "values" | "status">;
type Reported = Run & Pick<Series, "estimates" | "earlier">;

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

/** By how much a turnover misses the sum of its parts, for each value of imports up to the last that it does. */
function beyondOf(turnover: Run, exports: Run, imports: Run, decimals: number): number[] {
  const beyond = imports.values.map((back, j) => {
    const n = ordinal(imports.from) + j;
    const out = exports.values[n - ordinal(exports.from)] ?? null;
    const total = turnover.values[n - ordinal(turnover.from)] ?? null;
    return total === null || out === null || back === null ? 0 : Number((total - (out + back)).toFixed(decimals));
  });
  return beyond.slice(0, beyond.findLastIndex((each) => each !== 0) + 1);
}

const isSame = (a: Run, b: Run): boolean =>
  a.from === b.from && a.status === b.status && JSON.stringify(a.values) === JSON.stringify(b.values);

/** What one source says of one partner in periods of one kind. */
export interface Flows<T extends Reported> {
  readonly exports?: T | undefined;
  readonly imports?: T | undefined;
  readonly turnover?: T | undefined;
}

interface Made<T> {
  /** Of which periods the source prints a turnover. */
  readonly periods: Periods;
  /** Those that `printedTurnover` makes from their parts. */
  readonly turnovers: ReadonlySet<T>;
  /** What they have beyond the sum, by the imports beside which it is written. */
  readonly beyond: ReadonlyMap<T, readonly number[]>;
}

/** The turnovers that need not be written; null where none, or where one would be made that the source does not print. */
export function madeFromParts<T extends Reported>(
  all: readonly Flows<T>[],
  decimals: number,
  most: number,
): Made<T> | null {
  const printed = all.flatMap(({ turnover }) => turnover ?? []);
  const [periods] = joinedCoverage(
    printed.map(({ from, values: { length } }) => (length > 0 ? [{ from, to: later(from, length - 1) }] : [])),
  );
  if (!periods) return null;
  const turnovers = new Set<T>();
  const beyond = new Map<T, readonly number[]>();
  for (const { exports, imports, turnover } of all) {
    if (!exports || !imports) continue;
    const missed = turnover ? beyondOf(turnover, exports, imports, decimals) : [];
    const made = printedTurnover(exports, imports, periods, decimals, missed);
    if (!made) continue;
    if (!turnover) return null;
    const { estimates, earlier } = turnover;
    if (!isSame(made, turnover) || estimates || earlier || missed.some((each) => Math.abs(each) > most)) continue;
    turnovers.add(turnover);
    if (missed.length > 0) beyond.set(imports, missed);
  }
  return turnovers.size > 0 ? { periods, turnovers, beyond } : null;
}
