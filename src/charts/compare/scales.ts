import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import type { CompareScale } from "../../analysis/compare";
import { roundTicks } from "../scale";
import type { Room } from "./rooms";

/** From dollars, or percent on the scale of shares, to pixels; the drawing and Recharts read the same. */
export interface AmountScale {
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  /** The value, or the beginning of a scale that does not reach it. */
  readonly within: (value: number) => number;
}

function of(scale: AmountScale["scale"], ticks: readonly number[]): AmountScale {
  const [least = 0] = scale.domain();
  const within = (value: number) => Math.max(least, value);
  return { scale, ticks, within, x: (value) => scale(within(value)) };
}

function linear(values: readonly number[], { from, to }: Room): AmountScale {
  const largest = Math.max(0, ...values);
  // Without any amount there is no scale, only where it would begin.
  const ticks = largest === 0 ? [0] : roundTicks(0, largest);
  return of(scaleLinear([0, ticks.at(-1) || 1], [from, to]), ticks);
}

function logarithmic(values: readonly number[], { from, to }: Room): AmountScale {
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...positive, 1e6)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive, 1e6))));
  const decades = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  return of(scaleLog([10 ** first, 10 ** last], [from, to]), decades);
}

/** The scale of each of several partners, by the amounts of each: one for all, unless each has its own. */
export function amountScales(kind: CompareScale, extents: readonly (readonly number[])[], room: Room): AmountScale[] {
  const common = (kind === "log" ? logarithmic : linear)(extents.flat(), room);
  return extents.map((values) =>
    // A partner without any amount has no scale of its own.
    kind === "own" && values.some((value) => value > 0) ? linear(values, room) : common,
  );
}

/** The end of a scale. */
export const most = ({ scale }: Pick<AmountScale, "scale">): number => scale.domain().at(-1) ?? 0;
