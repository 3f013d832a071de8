import type { Dataset } from "../core/dataset";
import { fit, type FittedView } from "./fit";
import type { Notice, View } from "./view";

/** What is shown as a question of its own, answered by the same without a notice; a year that was left open stays open where it may. */
export function keep(asked: View, shown: FittedView, notices: readonly Notice[], dataset: Dataset): View {
  const isSilent = notices.some(({ part }) => part === "source");
  const kept: View = {
    ...shown,
    scale: asked.scale === shown.scale ? shown.scale : null,
    source: isSilent ? null : shown.source,
  };
  // Whose reports are loaded decides the year of Mirror, and those of other partners may not be.
  const isOther = shown.view === "mirror" && shown.partners.join() !== asked.partners.join();
  if (asked.years !== null || isOther) return kept;
  const open = { ...kept, years: null };
  const { from, to } = fit(open, dataset).view.years;
  return from === shown.years.from && to === shown.years.to ? open : kept;
}
