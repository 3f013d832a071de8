import type { CompareModel } from "../../analysis/compare";
import { type Flag, flags, isBound } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import type { KeyEntry } from "../keyRows";
import type { Form } from "./rooms";
import type { Block } from "./block";

export type KeyMark = "stated" | "range" | "open" | "gap" | Flag;

/** What the marks mean; only those that the drawing holds. */
export function keyOf(
  grammar: Grammar,
  model: CompareModel,
  blocks: readonly Block[],
  form: Form,
): KeyEntry<KeyMark>[] {
  const words = grammar.chart.key;
  const lanes = blocks.flatMap((block) => block.lanes);
  const isOpen =
    model.partners.some(({ fdi }) => fdi && isBound(fdi.stated)) || lanes.some(({ figure }) => isBound(figure));
  const held: readonly (KeyEntry<KeyMark> | false)[] = [
    lanes.some(({ stated }) => stated.length > 0) && { kind: "stated", text: words.stated, width: 10 },
    form !== "dense" &&
      lanes.some(({ stated }) => stated.some(({ whisker }) => whisker)) && {
        kind: "range",
        text: words.range,
        width: 30,
      },
    isOpen && { kind: "open", text: words.open, width: 66 },
    lanes.some(({ value }) => value === null) && { kind: "gap", text: words.gap, width: 12 },
    ...flags.map(
      (flag) => lanes.some((lane) => lane.flag === flag) && { kind: flag, text: grammar.source.flags[flag], width: 24 },
    ),
  ];
  return held.filter((entry) => entry !== false);
}
