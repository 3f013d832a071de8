import { reasons } from "../analysis/findings/mirror";
import type { MirrorModel } from "../analysis/mirror";
import { separated } from "./amount";
import type { Grammar } from "./language/grammar";
import { becauseText } from "./say/mirror";
import { figuresNotes, listOf } from "./sourceWords";
import { timeOf } from "./timeOf";
import { viewWords } from "./viewWords";

const reportsOf = ({ reporter, partners }: MirrorModel) =>
  partners.flatMap(({ pairs }) =>
    pairs.flatMap(({ area, period, own, theirs }) => [
      { area: reporter, period, figure: own.figure },
      { area, period, figure: theirs.figure },
    ]),
  );

/** Viewpoint, valuation, unit and factor. */
export const mirrorSubtitle = (grammar: Grammar, model: MirrorModel): string =>
  [
    viewWords(grammar).mirror.subtitle({ ...model, factor: separated(grammar, model.factor) }),
    ...figuresNotes(grammar, reportsOf(model), (some) => {
      const sides = listOf(grammar, some);
      return model.from === model.to ? sides : `${sides}, ${timeOf(grammar, some)}`;
    }),
  ].join(" ");

/** Why the two sides differ, and what is missing; belongs to the chart and to every picture of it. */
export function mirrorNotes(grammar: Grammar, model: MirrorModel): string[] {
  const { mirror } = viewWords(grammar);
  const notes = [mirror.why, ...reasons(model).map((each) => becauseText(grammar, each))];
  const converted = reportsOf(model).find(
    ({ figure }) => figure.kind === "amount" && figure.convertedFrom === "EUR",
  )?.figure;
  if (converted?.kind === "amount")
    notes.push(mirror.converted(converted.summed || model.from.kind !== "year" ? "month" : "year"));
  if (model.leftOut > 0) notes.push(mirror.leftOut(model.leftOut));
  return notes;
}
