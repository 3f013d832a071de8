import { type MirrorModel, type MirrorPair, reportKey } from "../analysis/mirror";
import { mirrored } from "../core/mirrored";
import type { Point } from "../analysis/findings/point";

/** Whose report of which flow a side gives, with its row. */
export function sideOf({ reporter, flow }: MirrorModel, { area, period }: MirrorPair, side: "own" | "theirs") {
  const [by, other, called] = side === "own" ? [reporter, area, flow] : [area, reporter, mirrored[flow]];
  return { by, other, flow: called, row: reportKey(by, other, called, period) };
}

/** What a point says of the report of a side. */
export function reportOf(
  model: MirrorModel,
  pair: MirrorPair,
  side: "own" | "theirs",
): Extract<Point, { kind: "report" }> {
  const { by, other, flow } = sideOf(model, pair, side);
  return { kind: "report", by, other, flow, period: pair.period, ...pair[side] };
}
