import type { MirrorModel } from "../../analysis/mirror";
import { separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import { textLines } from "../text";
import type { RatioScale } from "./ratioScale";

/** What a column shows, and below it in which unit, in lines that fit the column. */
export interface Heading {
  readonly x: number;
  readonly title: readonly string[];
  readonly note: readonly string[];
}

export const headingSizes = { title: 15, note: 13 } as const;
/** From one line of a heading to the next. */
export const headingLine = 17;

/** The heads of both columns; where there is no room beside the amounts, that of the amounts alone. */
export function headingsOf(
  grammar: Grammar,
  { reporter, flow, to }: MirrorModel,
  { step }: RatioScale,
  room: number,
  ratioFrom: number | null,
  width: number,
): readonly Heading[] {
  const words = mirrorChartOf(grammar);
  const heading = (x: number, wide: number, title: string, note: string): Heading => ({
    x,
    title: textLines(title, wide, headingSizes.title, true),
    note: textLines(note, wide, headingSizes.note),
  });
  const amounts = ratioFrom === null ? grammar.chart.millionsIn(to) : words.flows(reporter, flow, to);
  return [
    heading(0, room, words.title, amounts),
    ...(ratioFrom === null
      ? []
      : [
          heading(
            ratioFrom,
            width - ratioFrom,
            words.divided(reporter),
            words.gridlines(separated(grammar, String(step))),
          ),
        ]),
  ];
}
