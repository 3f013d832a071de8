import { joinedCoverage } from "../coverage";
import type { Series } from "../dataset";
import { later, ordinal, type Periods } from "../period";
import { printedTurnover, type Run } from "./printedTurnover";

type Reported = Run & Pick<Series, "estimates" | "earlier">;

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
