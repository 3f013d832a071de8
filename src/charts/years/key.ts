import { flags } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import type { KeyEntry } from "../keyRows";
import { openSides } from "./bounds";
import { dotsOf } from "./labels";
import type { KeyMark } from "./keyMarks";
import { allLines } from "./panels";
import { otherDashes } from "./look";
import { trendOf } from "../../words/trendOf";
import type { StatedMark } from "./statedMarks";
import type { Placed } from "./placed";

/** What the marks of stated figures, of bounds, of estimates and of preliminary figures mean; only those that the drawing holds. */
export function keyOf(grammar: Grammar, panels: readonly Placed[], marks: readonly StatedMark[]): KeyEntry<KeyMark>[] {
  const words = grammar.chart.key;
  const sides = openSides(panels);
  const dots = panels.flatMap(({ panel }) => allLines(panel).flatMap(dotsOf));
  const isDashed = panels.some(({ panel }) => allLines(panel).some(({ dashes }) => dashes === otherDashes));
  const named = panels.filter(({ isNamed }) => !isNamed).flatMap(({ panel }) => panel.lines);
  const explained = named.map(({ keyed, name, of }) => keyed ?? { kind: of.measure, text: name });
  const lines = [...new Map(explained.map(({ kind, text }) => [kind, text]))].map(([kind, text]) => ({
    kind,
    text,
    width: 22,
  }));
  const held: readonly (KeyEntry<KeyMark> | false)[] = [
    ...lines.filter(({ text }) => text !== ""),
    isDashed && { kind: "otherSource", text: trendOf(grammar).otherSource, width: 22 },
    marks.length > 0 && { kind: "stated", text: words.stated, width: 16 },
    marks.some(({ whisker }) => whisker) && { kind: "range", text: words.range, width: 8 },
    sides.has("up") && { kind: "atLeast", text: words.atLeast, width: 10 },
    sides.has("down") && { kind: "atMost", text: words.atMost, width: 10 },
    ...flags.map(
      (flag) => dots.some((dot) => dot.flag === flag) && { kind: flag, text: grammar.source.flags[flag], width: 22 },
    ),
  ];
  return held.filter((entry) => entry !== false);
}
