import type { Grammar } from "../../words/grammar/grammar";
import type { KeyItem } from "../KeyItems";
import type { Palette } from "../palette";
import type { StatedMark } from "./statedMarks";

/** What the marks of stated figures mean; only those that the drawing holds. */
export const keyItems = (grammar: Grammar, marks: readonly StatedMark[], palette: Palette): KeyItem[] => {
  const { stated, range } = grammar.chart.key;
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
  ].filter((item) => item !== false);
};
