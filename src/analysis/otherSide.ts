import type { Area } from "../core/area";
import type { Dataset } from "../core/dataset";
import type { MirrorFlow } from "../core/mirrored";
import { order, type Period } from "../core/period";
import { hasBoth, mirror, type MirrorModel, type MirrorPair } from "./mirror";

/** Both reports of a flow up to a period, and the pair that stands for them, where the other side reports at all. */
export interface OtherSide {
  readonly model: MirrorModel;
  readonly shown: MirrorPair | null;
}

export interface OtherSideQuestion {
  readonly reporter: Area;
  readonly partner: Area;
  /** The first period to look back to, and the one asked for. */
  readonly from: Period;
  readonly period: Period;
  readonly factor: string;
}

/** What both sides report in the period asked for; where one is silent, in the last one before it that has both reports. */
export function otherSide(
  dataset: Dataset,
  flow: MirrorFlow,
  { reporter, partner, from, period, factor }: OtherSideQuestion,
): OtherSide | null {
  const span = { from: order(from, period) < 0 ? from : period, to: period };
  const model = mirror(dataset, { reporter: reporter.code, partners: [partner.code], flow, factor, ...span });
  const reported = model?.partners[0]?.pairs.filter(({ theirs }) => theirs.absence === null) ?? [];
  return model && { model, shown: reported.findLast(hasBoth) ?? reported.at(-1) ?? null };
}
