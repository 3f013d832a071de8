import type { CompareModel } from "../../analysis/compare";
import { flags, isBound } from "../../core/figure";
import type { Palette } from "../palette";
import { flagKey } from "../Hatch";
import type { KeyItem } from "../KeyItems";
import { Label } from "../text";
import type { Grammar } from "../../words/language/grammar";
import { OpenBar } from "./Investment";
import type { CompareLayout } from "./layout";

/** What the marks mean; only those that the drawing holds. */
export function keyItems(grammar: Grammar, model: CompareModel, layout: CompareLayout, palette: Palette): KeyItem[] {
  const words = grammar.chart.key;
  const lanes = layout.blocks.flatMap((block) => block.lanes);
  return [
    lanes.some(({ stated }) => stated.length > 0) && {
      text: words.stated,
      width: 10,
      mark: <path d="M5 0v16" stroke={palette.ink} strokeWidth={1.75} />,
    },
    layout.form !== "dense" &&
      lanes.some(({ stated }) => stated.some(({ whisker }) => whisker)) && {
        text: words.range,
        width: 30,
        mark: <path d="M1 5v6M29 5v6M1 8h28" stroke={palette.ink} strokeWidth={1.25} fill="none" />,
      },
    (model.partners.some(({ fdi }) => fdi && isBound(fdi.stated)) || lanes.some(({ figure }) => isBound(figure))) && {
      text: words.open,
      width: 66,
      mark: <OpenBar x={0} y={2} width={14} height={12} fill={palette.fdi} open />,
    },
    lanes.some(({ at }) => at === null) && {
      text: words.gap,
      width: 12,
      mark: (
        <Label x={0} y={12} fill={palette.ink}>
          ..
        </Label>
      ),
    },
    ...flags.map((flag) => lanes.some((lane) => lane.flag === flag) && flagKey(grammar, flag, palette)),
  ].filter((item) => item !== false);
}
