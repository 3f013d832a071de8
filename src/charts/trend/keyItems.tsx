import { flags } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import type { KeyItem } from "../KeyItems";
import type { Palette } from "../palette";
import { BoundMark } from "./Bounds";
import { openSides } from "./bounds";
import { Dot } from "./Dot";
import { dotsOf } from "./labels";
import type { Placed } from "./layout";
import { allLines } from "./panels";
import type { StatedMark } from "./statedMarks";

/** What the marks of stated figures, of bounds, of estimates and of preliminary figures mean; only those that the drawing holds. */
export const keyItems = (
  grammar: Grammar,
  panels: readonly Placed[],
  marks: readonly StatedMark[],
  palette: Palette,
): KeyItem[] => {
  const { stated, range, atLeast, atMost } = grammar.chart.key;
  const sides = openSides(panels);
  const dots = panels.flatMap(({ panel }) => allLines(panel).flatMap(dotsOf));
  return [
    marks.length > 0 && {
      text: stated,
      width: 16,
      mark: <path d="M0 8h16" stroke={palette.ink} strokeWidth={1.75} />,
    },
    marks.some(({ whisker }) => whisker) && {
      text: range,
      width: 8,
      mark: <path d="M1 1h6m-3 0v14m-3 0h6" stroke={palette.ink} strokeWidth={1.25} fill="none" />,
    },
    sides.has("up") && {
      text: atLeast,
      width: 10,
      mark: <BoundMark x={5} y={13} open="up" stroke={palette.ink2} palette={palette} />,
    },
    sides.has("down") && {
      text: atMost,
      width: 10,
      mark: <BoundMark x={5} y={3} open="down" stroke={palette.ink2} palette={palette} />,
    },
    ...flags.map(
      (flag) =>
        dots.some((dot) => dot.flag === flag) && {
          text: grammar.source.flags[flag],
          width: 22,
          mark: (
            <g>
              <path d="M0 8h18" stroke={palette.ink2} strokeWidth={2.25} />
              <Dot x={18} y={8} mark={palette.ink2} palette={palette} isHollow />
            </g>
          ),
        },
    ),
  ].filter((item) => item !== false);
};
