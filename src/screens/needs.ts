import { type Dataset, yearsOf } from "../core/dataset";
import type { Needs } from "../io/load";
import { fit } from "../state/fit";
import type { View } from "../state/view";

/** What a question needs of the reporters' files. */
export const needsOf = ({ view, reporter, partners, years, source }: View): Needs => ({
  reporter,
  source,
  also: view === "mirror" || view === "brief" ? partners : [],
  // A brief goes back to the last year that both sides report.
  years: view === "brief" ? null : years,
  otherwise: view === "trend" || view === "brief" ? "all" : "last",
});

/** What is needed for the nearest question that the data can answer, which those first loaded tell. */
export function settledNeeds(asked: View, dataset: Dataset): Needs {
  const { view } = fit(asked, dataset);
  const needs = needsOf(view);
  const entry = dataset.catalog.reporters.get(view.reporter);
  if (asked.years !== null || needs.years === null || !entry) return needs;
  // A file that is not loaded yet may reach a later year than the last one that those loaded know.
  return { ...needs, years: { from: needs.years.from, to: yearsOf(entry).to } };
}
