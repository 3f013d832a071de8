import type { TrendModel } from "../../analysis/trend";
import type { Grammar } from "../../words/language/grammar";
import { isSeasonal } from "./axis";
import { changeIn } from "./change";
import { endLabels } from "./endLabels";
import { gapMarks } from "./gaps";
import { innerLabels } from "./labels";
import { noteIn } from "./note";
import { seasonLabels } from "./seasons";
import { shadeIn } from "./shaded";
import { type StatedMark, statedLabels } from "./statedMarks";
import type { Placed } from "./placed";

/** What labels depend on beside the panels themselves. */
interface Beside {
  /** The marks of what was stated, panel by panel. */
  readonly stated: readonly (readonly StatedMark[])[];
  /** Whether the last values stand in rows under the names, and not at the ends of the lines. */
  readonly hasCells: boolean;
  /** Whether notes have a row of their own. */
  readonly hasNoteRow: boolean;
  /** Whether the height of a smaller panel is shaded in a larger one. */
  readonly isShaded: boolean;
  /** Whether nothing but the ends of lines is labelled. */
  readonly isLean: boolean;
}

/** The labels of each panel, each clear of those before it. */
export const labelled = (grammar: Grammar, model: TrendModel, panels: readonly Placed[], beside: Beside) =>
  panels.map((placed, i) => {
    const marks = beside.stated[i] ?? [];
    const note = beside.isLean ? null : noteIn(grammar, placed, beside.hasNoteRow);
    const shade = beside.isShaded && !beside.isLean ? shadeIn(grammar, placed, panels) : null;
    const change = beside.isLean ? null : changeIn(placed);
    const gaps = gapMarks(placed).map(({ box }) => box);
    const boxes = [note?.box, shade?.label.box, change?.before.box, change?.after.box, ...gaps].flatMap(
      (box) => box ?? [],
    );
    const inner = beside.isLean ? [] : innerLabels(grammar, placed, [...boxes, ...marks.flatMap((mark) => mark.boxes)]);
    const taken = [...boxes, ...inner.map(({ box }) => box)];
    const literals = beside.isLean ? [] : statedLabels(placed, marks, model.to, taken);
    const atEnds = beside.hasCells ? [] : endLabels(grammar, placed, model.to);
    const ends = isSeasonal(model) ? seasonLabels(grammar, placed) : atEnds;
    return { placed, marks, note, shade, change, inner, literals, ends };
  });
