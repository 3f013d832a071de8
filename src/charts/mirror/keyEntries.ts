import type { MirrorModel } from "../../analysis/mirror";
import { separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import type { KeyEntry } from "../keyRows";

export type KeyMark = "own" | "theirs" | "freight";

/** What solid, outlined and shaded marks mean. */
export function keyOf(
  grammar: Grammar,
  { reporter, flow, factor }: MirrorModel,
  isShort: boolean,
): KeyEntry<KeyMark>[] {
  const words = mirrorChartOf(grammar);
  const [one, freight] = [separated(grammar, "1.00"), separated(grammar, "1.10")];
  const band = flow === "exports" ? `${one}–${freight}` : `1/${freight}–${one}`;
  return [
    { kind: "own", text: words.reportedBy(reporter), width: 26 },
    { kind: "theirs", text: words.reportedByPartner, width: 26 },
    { kind: "freight", text: words.freight(band, separated(grammar, factor), isShort), width: 26 },
  ];
}
