import { isFlow } from "../../core/indicators";
import { inTwoPeriods } from "../../analysis/likeForLike";
import { membersOver } from "../../analysis/membership";
import { printedSum } from "../../analysis/printedSum";
import type { Dataset } from "../../core/dataset";
import { sourceOf } from "../../core/observe";
import { previous } from "../../core/period";
import type { FittedView } from "../../state/fit";
import { alikeNote } from "../../words/alike";
import { containedNotes } from "../../words/containedNotes";
import { membershipOver } from "../../words/membership";
import type { Grammar } from "../../words/language/grammar";
import { printedNote } from "../../words/printedNote";

/** Who is behind the figures of each group among the chosen partners, over the periods of the view, and who of these is part of another. */
export function groupNotes(
  grammar: Grammar,
  dataset: Dataset,
  { view, reporter, partners, measure, periods }: FittedView,
): string[] {
  const flow = !isFlow(measure) ? "exports" : measure;
  const areas = partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const notes = areas.flatMap((area) => {
    const { code } = area;
    if (area.kind !== "group") return [];
    const note = membershipOver(grammar, area, membersOver(dataset, reporter, code, flow, periods.from, periods.to));
    const printed = !isFlow(measure) ? null : printedSum(dataset, reporter, area, measure, periods.to);
    const source = sourceOf(dataset, reporter, code, periods.to) ?? undefined;
    const last = inTwoPeriods(dataset, { reporter, area, measure: flow, source }, previous(periods.to), periods.to);
    // A trend says so of its own span.
    const alike = view === "table" ? alikeNote(grammar, area, last, previous(periods.to), periods.to) : [];
    return [...(note ? [note] : []), ...alike, ...printedNote(grammar, area, periods.to, printed)];
  });
  return [...notes, ...containedNotes(grammar, areas, periods.to.year)];
}
