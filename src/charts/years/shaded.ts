import type { Grammar } from "../../words/language/grammar";
import type { Frame } from "../frame";
import { firstFree } from "../place";
import { textWidth } from "../text";
import { segmentsOf } from "./labels";
import type { Placed } from "./placed";

export interface ShadeDrawn {
  readonly frame: Frame;
  /** The words, and where they stand. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly box: Frame };
}

/** The height that the smaller of two panels has on the scale of the larger, where its words have a place; null in every other case. */
export function shadeIn(grammar: Grammar, placed: Placed, all: readonly Placed[]): ShadeDrawn | null {
  const other = all.find((each) => each !== placed);
  if (!other || all.length !== 2 || other.magnified < 1.05 || placed.magnified !== 1) return null;
  const { plot, y, panel } = placed;
  const [low, high] = [other.panel.ticks[0] ?? 0, other.panel.ticks.at(-1) ?? 0];
  if (low < (panel.ticks[0] ?? 0) || high > (panel.ticks.at(-1) ?? 0)) return null;
  const frame = { left: plot.left, right: plot.right, top: y(high), bottom: y(low) };
  const text = grammar.chart.heightOf(other.panel.name ?? "");
  const width = textWidth(text, 12.5);
  const heights = frame.bottom - frame.top >= 24 ? [16, -5, 30] : [-5, -18];
  const steps = [8, 0.25, 0.5, 0.75, 1].map((step) =>
    step > 1 ? plot.left + step : plot.left + step * (plot.right - plot.left - width - 8),
  );
  const candidates = heights.flatMap((height) =>
    steps.map((x) => {
      const base = frame.top + height;
      return { text, x, y: base, box: { left: x, right: x + width, top: base - 10, bottom: base + 3 } };
    }),
  );
  const label = firstFree(candidates, plot, [], segmentsOf(placed));
  // A height that nothing names would be taken for a range.
  return label ? { frame, label } : null;
}
