import type { CheckedClaim } from "../../analysis/claims/verdict";
import { isMonths } from "../../analysis/claims/periods";
import type { Period } from "../../core/period";
import type { ViewName } from "../../core/question";
import { ask } from "../../state/store";

/** The view in which a claim's figure stands: a growth over time, a place or a share among all partners. */
const viewFor = ({ claim }: CheckedClaim): ViewName => {
  switch (claim.kind) {
    case "growth":
      return "trend";
    case "rank":
    case "share":
      return "ranking";
    default:
      return "compare";
  }
};

/** What opens the view that shows the figure of a claim; null where none does. */
export function viewOf(each: CheckedClaim): (() => void) | null {
  const { claim, taken, countedBy } = each;
  const { partner, period, since } = taken;
  if (!partner || !countedBy || !period || !isMonths(period)) return null;
  // The other side's figure is seen from the other side.
  const other = countedBy === partner ? taken.reporter : partner;
  if (!other) return null;
  const view = viewFor(each);
  const from: Period = view === "trend" && since && isMonths(since) ? since : period;
  const measure = claim.of === "exports" || claim.of === "imports" ? claim.of : "turnover";
  return () =>
    ask({
      view,
      reporter: countedBy,
      partners: [other],
      periods: { from, to: period },
      investment: null,
      source: null,
      ...(view === "ranking" ? { measure } : {}),
    });
}
