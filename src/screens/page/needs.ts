import { homeCountry } from "../../core/area";
import { coverageIn, covered } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { mirroredIn, mirroredPeriods } from "../../core/mirrored";
import { order } from "../../core/period";
import { views } from "../../core/question";
import type { Needs } from "../../core/neededFiles";
import { fit } from "../../state/fit";
import { defaultView } from "../../state/view";
import type { View } from "../../state/chosen";

/** What a question needs of the reporters' files. */
export function needsOf({ view, reporter, partners, periods, scale, source, investment }: View): Needs {
  const { span, files, bothSides } = views[view];
  const isWhole = files === "all";
  const isUsual = reporter === defaultView.reporter;
  const isOpened = isUsual && investment === null && !bothSides && source === null;
  // Ranks and shares are among all; another reporter of whom no partner is named is asked of the one that we are at home in.
  const isOfAll = views[view].isOfAll || isWhole || scale === "share";
  return {
    ...(investment === null ? {} : { subject: "investment" }),
    reporter,
    partners: isOfAll ? null : !isUsual && partners === defaultView.partners ? [homeCountry] : partners,
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
  // Whether a partner reported in another period, all files of both sides tell.
  if (view.view === "mirror" && mirroredPeriods(dataset, view, mirroredIn(view), view.periods).length === 0)
    return { ...needs, isWhole: true };
  if (asked.periods !== null || needs.periods === null || needs.otherwise === "all") return needs;
  const { from, to } = needs.periods;
  if (needs.otherwise === "opening" && to === dataset.catalog.opens) return needs;
  // A file that is not loaded yet may reach a later period than the last one that those loaded know.
  const last = covered(coverageIn(dataset, view.reporter, needs.partners), to)?.to ?? to;
  return { ...needs, periods: { from, to: order(last, to) > 0 ? last : to } };
}
