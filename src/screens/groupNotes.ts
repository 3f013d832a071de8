import { membersOver } from "../analysis/membership";
import { printedSum } from "../analysis/printedSum";
import type { Dataset } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { membershipOver } from "../words/membership";
import type { Grammar } from "../words/grammar/grammar";
import { printedNote } from "../words/printedNote";

/** Who is behind the figures of each group among the chosen partners, over the years of the view. */
export function groupNotes(
  grammar: Grammar,
  dataset: Dataset,
  { reporter, partners, measure, years }: FittedView,
): string[] {
  const flow = measure === "balance" ? "exports" : measure;
  return partners.flatMap((code) => {
    const area = dataset.areas.get(code);
    if (area?.kind !== "group") return [];
    const note = membershipOver(grammar, area, membersOver(dataset, reporter, code, flow, years.from, years.to));
    const printed = measure === "balance" ? null : printedSum(dataset, reporter, area, measure, years.to);
    return [...(note ? [note] : []), ...printedNote(grammar, area, years.to, printed)];
  });
}
