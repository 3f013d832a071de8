import { parsePeriod } from "../../core/period";
import type { HoldingRecord } from "../../io/holdings";
import type { FittedView } from "../../state/fit";
import { ask } from "../../state/store";

/** Asks the question that shows most of what a holding says; partners that are chosen stay where it speaks of them. */
export function showHolding({ id, opening }: Pick<HoldingRecord, "id" | "opening">, view: FittedView): void {
  const period = opening ? parsePeriod(opening.period) : null;
  if (!opening || !period?.ok) return;
  const isSame = opening.reporter === view.reporter;
  const kept = isSame ? view.partners.filter((partner) => opening.partners.includes(partner)) : [];
  ask({
    reporter: opening.reporter,
    partners: kept.length > 0 ? kept : opening.partners,
    periods: { from: period.value, to: period.value },
    investment: opening.isOfInvestment ? "any" : null,
    source: id,
  });
}
