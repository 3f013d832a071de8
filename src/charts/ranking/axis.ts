import { greatest, least } from "../../core/extremes";
import type { Grammar } from "../../words/language/grammar";
import { roundTicks, tickLabel } from "../scale";
import { textWidth } from "../text";

export const tickSize = 12.5;

/** A scale of amounts; places lie between 0 and 1, and null is a place that it does not have. */
export interface Axis {
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly zero: number;
  readonly place: (value: number) => number | null;
}

/** From the lowest figure, or zero, to the highest. */
export function linear(values: readonly number[], most: number): Axis {
  const [lowest, highest] = [least(0, values), greatest(0, values)];
  // Every bar has its figure beside it, so that no gridline need lie beyond the longest.
  const ticks = roundTicks(lowest, highest, most).filter((tick) => tick >= lowest && tick <= highest);
  const [low, high] = [lowest, highest > lowest ? highest : 1];
  const place = (value: number) => (value - low) / (high - low);
  return { ticks: ticks.map((value) => ({ at: place(value), value })), zero: place(0), place };
}

/** Decades from the smallest figure to the largest, but no more than seven: what is smaller has no dot. */
export function logarithmic(values: readonly number[]): Axis {
  const positive = values.filter((value) => value > 0);
  const to = Math.max(4, Math.ceil(Math.log10(greatest(1, positive))));
  const from = Math.max(to - 7, Math.floor(Math.log10(least(10 ** to, positive))));
  const place = (value: number) => (value < 10 ** from ? null : (Math.log10(value) - from) / Math.max(1, to - from));
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return { ticks: decades.map((value) => ({ at: place(value) ?? 0, value })), zero: 0, place };
}

/** What is written over ticks, those left out that would meet the one before or reach beyond `end`. */
export function tickLabels(
  grammar: Grammar,
  ticks: Axis["ticks"],
  { from, to }: { readonly from: number; readonly to: number },
  end: number,
): readonly { readonly text: string; readonly x: number }[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(({ at, value }) => {
    const text = tickLabel(grammar, value / 1e6);
    const [x, half] = [from + at * (to - from), textWidth(text, tickSize) / 2];
    if (x - half <= free || x + half > end) return [];
    free = x + half + 10;
    return { text, x };
  });
}
