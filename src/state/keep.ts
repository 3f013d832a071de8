import type { Dataset } from "../core/dataset";
import type { Notice } from "../core/question";
import { fit, type FittedView } from "./fit";
import type { View } from "./chosen";

/** What is shown as a question of its own, answered by the same without a notice; a period that was left open stays open where it may. */
export function keep(asked: View, shown: FittedView, notices: readonly Notice[], dataset: Dataset): View {
  const isSilent = notices.some(({ part }) => part === "source");
  const kept: View = {
    ...shown,
    scale: asked.scale === shown.scale ? shown.scale : null,
    source: isSilent ? null : shown.source,
  };
  // Whose reports are loaded decides the period of Mirror, and those of other partners may not be.
  const isOther = shown.view === "mirror" && shown.partners.join() !== asked.partners.join();
  if (asked.periods !== null || isOther) return kept;
  const open = { ...kept, periods: null };
  const { from, to } = fit(open, dataset).view.periods;
  return from === shown.periods.from && to === shown.periods.to ? open : kept;
}
