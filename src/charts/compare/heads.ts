import type { CompareModel } from "../../analysis/compare";
import type { Grammar } from "../../words/language/grammar";
import { textLines } from "../text";
import type { Form, Rooms } from "./rooms";

/** What a column shows, and below it in which unit, in lines that fit the column. */
export interface Head {
  readonly x: number;
  readonly title: readonly string[];
  readonly note: readonly string[];
}

export const headSizes = { title: 15, note: 13, line: 19 } as const;

const gap = 16;

/** The heads of the columns of a form; on a phone there is one, in a line. */
export function headsOf(
  grammar: Grammar,
  model: CompareModel,
  form: Form,
  { strip, fdi }: Rooms,
  width: number,
): readonly Head[] {
  const words = grammar.chart;
  const amounts = [
    model.scale === "share" ? words.shareOf(model.reporter) : words.scales[model.scale],
    model.scale === "share" ? words.percentIn(model.period) : words.millionsIn(model.period),
  ] as const;
  const head = (from: number, to: number, [title, note]: readonly [string, string]): Head => ({
    x: from,
    title: textLines(title, to - from, headSizes.title, true),
    note: textLines(note, to - from, headSizes.note),
  });
  switch (form) {
    case "narrow":
      return [{ x: 0, title: [amounts[0]], note: [amounts[1]] }];
    case "medium":
      return [
        head(0, strip.from - gap, amounts),
        head(strip.from, width, fdi ? words.compositionAnd : words.composition),
      ];
    case "wide":
    case "dense":
      return [
        head(0, strip.from - gap, amounts),
        head(strip.from, fdi ? fdi.from - gap : width, words.composition),
        ...(fdi
          ? [head(fdi.from, width, form === "dense" ? words.investmentShort : words.investment(model.reporter))]
          : []),
      ];
  }
}

/** Lines of the highest head. */
export const headLines = (heads: readonly Head[]): number =>
  Math.max(...heads.map(({ title, note }) => title.length + note.length));
