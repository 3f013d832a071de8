import { coverageOf, covered } from "../core/coverage";
import type { Dataset } from "../core/dataset";
import { order } from "../core/period";
import { views } from "../core/question";
import type { Needs } from "../io/load";
import { fit } from "../state/fit";
import { defaultView, type View } from "../state/view";

/** What a question needs of the reporters' files. */
export function needsOf({ view, reporter, partners, periods, source, investment }: View): Needs {
  const { span, files, bothSides } = views[view];
  const isWhole = files === "all";
  const isOpened = reporter === defaultView.reporter && investment === null && !bothSides && source === null;
  return {
    ...(investment === null ? {} : { subject: "investment" }),
    reporter,
    source,
    also: bothSides ? partners : [],
    periods: isWhole && periods ? { from: periods.to, to: periods.to } : periods,
    otherwise: isWhole || span === "all" ? "all" : isOpened ? "opening" : "last",
  };
}

/** What is needed for the nearest question that the data can answer, which those first loaded tell. */
export function settledNeeds(asked: View, dataset: Dataset): Needs {
  const { view } = fit(asked, dataset);
  const needs = needsOf(view);
  const entry = dataset.catalog.reporters.get(view.reporter);
  if (asked.periods !== null || needs.periods === null || needs.otherwise === "all" || !entry) return needs;
  const { from, to } = needs.periods;
  if (needs.otherwise === "opening" && to === dataset.catalog.opens) return needs;
  // A file that is not loaded yet may reach a later period than the last one that those loaded know.
  const last = covered(coverageOf(entry), to)?.to ?? to;
  return { ...needs, periods: { from, to: order(last, to) > 0 ? last : to } };
}
