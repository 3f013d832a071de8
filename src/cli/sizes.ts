import type { Cells } from "../formats/cells";
import type { Part, Unit } from "./parts";

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

/** US dollars for a unit of the currency in a year; nearly right is right enough to tell thousands from millions. */
export type RateOf = (currency: Unit["currency"], year: number) => number;

const at = (cells: Cells, key: string, year: number): number | undefined => {
  const row = cells.get(key);
  return row?.values[year - row.from];
};

/** Figures of a part beside sizeable ones of another part, which has them by the key that `same` gives. */
export function pairs(
  reporter: string,
  { cells, unit }: Part,
  other: Part,
  rateOf: RateOf,
  same = (partner: string, flow: string): string => `${partner} ${flow}`,
): Pair[] {
  return [...cells].flatMap(([key, { from, values }]) => {
    const [partner = "", flow = ""] = key.split(" ");
    return values.flatMap((value, i) => {
      const year = from + i;
      const found = value * unit.scale * rateOf(unit.currency, year);
      const theirs = at(other.cells, same(partner, flow), year) ?? Number.NaN;
      const beside = theirs * other.unit.scale * rateOf(other.unit.currency, year);
      const what = `${reporter}, ${flow} with ${partner} in ${year}:`;
      return found > 0 && beside >= sizeable ? [{ what, between: `${reporter} ${partner}`, found, beside }] : [];
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
  for (const [key, { from, values }] of cells) {
    const [partner = "", flow = ""] = key.split(" ");
    const i = values.findIndex((value, j) => {
      const world = at(cells, `W00 ${flow}`, from + j) ?? Number.NaN;
      // Both are rounded.
      return value > world * 1.01 + 1;
    });
    if (i >= 0) return `${reporter}, ${flow} with ${partner} in ${from + i} are more than those with the world.`;
  }
  return null;
}

/** Why the figures of a year cannot be in the unit of those of the year before; null where they can. */
export function leap(reporter: string, cells: Cells): string | null {
  const ratios = new Map<number, number[]>();
  for (const { from, values } of cells.values())
    values.forEach((value, i) => {
      const last = values[i - 1] ?? Number.NaN;
      if (!(value > 0 && last > 0)) return;
      const known = ratios.get(from + i) ?? [];
      ratios.set(from + i, known);
      known.push(value / last);
    });
  for (const [year, found] of ratios) {
    const ratio = middle(found.sort((a, b) => a - b));
    if (found.length >= enough && isFar(ratio))
      return `${reporter}: figures of ${year} are ${times(ratio)} those of ${year - 1}; are they in one unit?`;
  }
  return null;
}
