import { formatPeriod, later, monthOf, ordinal, type Period, previous, yearly } from "../core/period";
import { indicators } from "../core/indicators";
import { type CellRow, type Cells, enter, rowOf, rowsOf, valueIn } from "../formats/cells";
import type { Unit } from "../core/form/unit";
import { partnerAndIndicator } from "../core/seriesKey";
import type { Part } from "../formats/parts";

/** A new figure beside one that should be of its size, both in US dollars. */
export interface Pair {
  readonly what: string;
  /** Figures of one pair of countries share its oddities, so that they are one witness. */
  readonly between: string;
  readonly found: number;
  readonly beside: number;
}

/**
 * Two reports of one flow differ widely, and the mean of many hardly: among 205 reporters of the IMF and their partners
 * the middle ratio lies between 0.2 and 3. A wrong unit makes it a thousand.
 */
const far = 300;
/** Dollars below which a report may be of any size beside another one. */
const sizeable = 1e6;
export const enough = 3;

/** US dollars for a unit of the currency in a period; nearly right is right enough to tell thousands from millions. */
export type RateOf = (currency: Unit["currency"], period: Period) => number;

function yearsOf(row: CellRow): (readonly [Period, number])[] {
  const first = row.from.year;
  const years = later(row.from, row.values.length - 1).year - first + 1;
  return Array.from({ length: years }, (_, i) => {
    const start = ordinal(monthOf(first + i, 1)) - ordinal(row.from);
    const months = Array.from({ length: 12 }, (__, month) => row.values[start + month] ?? Number.NaN);
    return [yearly(first + i), months.reduce((a, b) => a + b, 0)] as const;
  }).filter(([, sum]) => !Number.isNaN(sum));
}

/** Cells with the years that months make up, as another source may give years alone. */
function withYears(cells: Cells): Cells {
  const made: Cells = new Map();
  for (const [key, row] of rowsOf(cells))
    if (row.from.kind === "month" && !rowOf(cells, key, yearly(row.from.year)))
      for (const [year, sum] of yearsOf(row)) enter(made, key, year, sum);
  return made.size === 0
    ? cells
    : new Map([...cells].map(([key, rows]) => [key, [...rows, ...(made.get(key) ?? [])]] as const));
}

/** Figures of a part beside sizeable ones of another part, which has them by the key that `same` gives. */
export function pairs(
  reporter: string,
  { cells, unit }: Part,
  other: Part,
  rateOf: RateOf,
  same = (partner: string, flow: string): string => `${partner} ${flow}`,
): Pair[] {
  const theirs = withYears(other.cells);
  return rowsOf(withYears(cells)).flatMap(([key, { from, values }]) => {
    const [partner, flow] = partnerAndIndicator(key);
    const beside = rowOf(theirs, same(partner, flow), from);
    if (!beside) return [];
    const shift = ordinal(from) - ordinal(beside.from);
    return values.flatMap((value, i) => {
      const period = later(from, i);
      const found = value * unit.scale * rateOf(unit.currency, period);
      const dollars = (beside.values[i + shift] ?? Number.NaN) * other.unit.scale * rateOf(other.unit.currency, period);
      const what = `${reporter}, ${flow} with ${partner} in ${formatPeriod(period)}:`;
      return found > 0 && dollars >= sizeable
        ? [{ what, between: `${reporter} ${partner}`, found, beside: dollars }]
        : [];
    });
  });
}

const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 1;
const isFar = (ratio: number): boolean => ratio >= far || ratio <= 1 / far;
const grouped = (value: number): string => Math.round(value).toLocaleString("en");
const times = (ratio: number): string => (ratio > 1 ? `${grouped(ratio)} times` : `1/${grouped(1 / ratio)} of`);

function fault(compared: readonly Pair[]): string | null {
  const sorted = [...compared].sort((a, b) => a.found / a.beside - b.found / b.beside);
  const pair = sorted[sorted.length >> 1];
  if (!pair) return null;
  const ratio = pair.found / pair.beside;
  if (!isFar(ratio)) return null;
  const example = `${pair.what} $${grouped(pair.found)} beside $${grouped(pair.beside)}`;
  return `figures are ${times(ratio)} what the folder has (${example}); are they in the unit that the file names?`;
}

/** Why figures cannot be in the unit they are read in, by what a source says of the same flows; null where they can. */
export const sizeFault = (compared: readonly Pair[]): string | null =>
  compared.length < enough ? null : fault(compared);

/** As `sizeFault`, by what others say, where enough pairs of countries can be compared. */
export const sizeFaultByOthers = (compared: readonly Pair[]): string | null =>
  new Set(compared.map(({ between }) => between)).size < enough ? null : fault(compared);

/** Why a partner's figure cannot be right beside that of the world, of which it is a part; null where all can. */
export function beyondWorld(reporter: string, cells: Cells): string | null {
  for (const [key, { from, values }] of rowsOf(cells)) {
    const [partner, flow] = partnerAndIndicator(key);
    // Beside what is below zero a part may be more than the whole.
    if (indicators[flow].isSigned) continue;
    const i = values.findIndex((value, j) => {
      const world = valueIn(cells, `W00 ${flow}`, later(from, j));
      // Both are rounded.
      return value > world * 1.01 + 1;
    });
    if (i >= 0)
      return `${reporter}, ${flow} with ${partner} in ${formatPeriod(later(from, i))} are more than those with the world.`;
  }
  return null;
}

/** Why the figures of a period cannot be in the unit of those of the year before; null where they can. */
export function leap(reporter: string, cells: Cells): string | null {
  const ratios = new Map<Period, number[]>();
  for (const [key, { from, values }] of rowsOf(cells))
    values.forEach((value, i) => {
      const period = later(from, i);
      const last = valueIn(cells, key, previous(period));
      if (!(value > 0 && last > 0)) return;
      const known = ratios.get(period) ?? [];
      ratios.set(period, known);
      known.push(value / last);
    });
  for (const [period, found] of ratios) {
    const ratio = middle(found.sort((a, b) => a - b));
    if (found.length >= enough && isFar(ratio))
      return `${reporter}: figures of ${formatPeriod(period)} are ${times(ratio)} those of ${formatPeriod(previous(period))}; are they in one unit?`;
  }
  return null;
}
