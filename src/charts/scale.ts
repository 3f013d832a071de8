import { separated } from "../words/amount";
import type { Grammar } from "../words/language/grammar";

/** A round step of 1, 2, 2.5 or 5 times a power of ten, so that `most` steps reach `max`. */
function roundStep(max: number, most = 6): number {
  if (!(max > 0)) return 1;
  const raw = max / most;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * magnitude >= raw * 0.999999) ?? 10;
  return factor * magnitude;
}

/** Ticks from `min` (zero or below) to the next round step beyond `max`. */
export function roundTicks(min: number, max: number, most = 6): number[] {
  const step = roundStep(Math.max(max, 0) - Math.min(min, 0), most);
  const first = Math.floor(Math.min(min, 0) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

// Made once: a formatter costs more than a hundred of its texts.
const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6, useGrouping: false });

/** A tick of an axis in millions, without more decimals than its step has. */
export const tickLabel = (grammar: Grammar, millions: number): string => separated(grammar, format.format(millions));
