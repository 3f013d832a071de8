import type { MirrorFlow } from "../../core/mirrored";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import type { OtherSide } from "../otherSide";
import { type Because, estimated, type MirrorFinding, mirrorFinding } from "./mirror";

/** What is worth saying of both reports on one partner: those of a period, or why there are none. */
export type OtherSideFinding =
  | {
      readonly kind: "shown";
      readonly flow: MirrorFlow;
      readonly period: Period;
      readonly areas: readonly Area[];
      readonly finding: MirrorFinding;
      /** Of a later period, the one asked for, that an estimate stands in the place of a report. */
      readonly asked: { readonly period: Period; readonly because: Because } | null;
    }
  | MirrorFinding;

export function otherSideFinding({ model, shown }: OtherSide): OtherSideFinding {
  const [partner] = model.partners;
  if (shown) {
    const { area, period } = shown;
    const one = { ...model, from: period, to: period, partners: [{ area, pairs: [shown] }] };
    const last = partner?.pairs.at(-1);
    const because = last && last !== shown ? estimated(model.reporter, last) : null;
    return {
      kind: "shown",
      flow: model.flow,
      period,
      areas: [model.reporter, area],
      finding: mirrorFinding(one),
      asked: last && because ? { period: last.period, because } : null,
    };
  }
  const absences = new Set(partner?.pairs.map(({ theirs }) => theirs.absence));
  const [reason] = absences;
  const isWhole = reason === "group" || reason === "no file" || reason === "not loaded";
  return partner && isWhole && absences.size === 1
    ? { kind: "because", by: partner.area, reason }
    : mirrorFinding(model);
}
