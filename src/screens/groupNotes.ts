import { inTwoYears } from "../analysis/likeForLike";
import { membersOver } from "../analysis/membership";
import { printedSum } from "../analysis/printedSum";
import { type Dataset, sourceOf } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { alikeNote } from "../words/alike";
import { membershipOver } from "../words/membership";
import type { Grammar } from "../words/grammar/grammar";
import { printedNote } from "../words/printedNote";

/** Who is behind the figures of each group among the chosen partners, over the years of the view. */
export function groupNotes(
  grammar: Grammar,
  dataset: Dataset,
  { view, reporter, partners, measure, years }: FittedView,
): string[] {
  const flow = measure === "balance" ? "exports" : measure;
  return partners.flatMap((code) => {
    const area = dataset.areas.get(code);
    if (area?.kind !== "group") return [];
    const note = membershipOver(grammar, area, membersOver(dataset, reporter, code, flow, years.from, years.to));
    const printed = measure === "balance" ? null : printedSum(dataset, reporter, area, measure, years.to);
    const source = sourceOf(dataset, reporter, code, years.to) ?? undefined;
    const last = inTwoYears(dataset, { reporter, area, measure: flow, source }, years.to - 1, years.to);
    // A trend says so of its own span.
    const alike = view === "table" ? alikeNote(grammar, area, last, years.to - 1, years.to) : [];
    return [...(note ? [note] : []), ...alike, ...printedNote(grammar, area, years.to, printed)];
  });
}
