import type { Dataset } from "../core/dataset";
import { evolving, preferring } from "../core/prefer";
import { type Notice, views } from "../core/question";
import { isNothing } from "../screens/investment/isNothing";
import type { View } from "../state/chosen";
import { fit, type FittedView } from "../state/fit";
import { figureFor } from "./figures";
import type { Hindrance } from "./Instead";
import { load } from "./load";

/** What a frame can show of a question. */
export type Answer =
  | {
      readonly kind: "figure";
      readonly dataset: Dataset;
      readonly view: FittedView;
      readonly notices: readonly Notice[];
      readonly Figure: NonNullable<ReturnType<typeof figureFor>>;
    }
  | { readonly kind: Hindrance };

async function figureOf(asked: View): Promise<Answer> {
  const first = figureFor(asked);
  if (!first) return { kind: "not here" };
  const [{ dataset: loaded }] = await Promise.all([load(asked), first.ahead()]);
  if (!loaded) return { kind: "failed" };
  const { view, notices } = fit(asked, loaded);
  if (view.investment === null && !loaded.reporters.has(view.reporter)) return { kind: "failed" };
  if (view.partners.length === 0 && !views[view.view].isOfAll) return { kind: "no partner" };
  if (isNothing(loaded, view)) return { kind: "nothing" };
  // As the data can answer it, the question may have another figure.
  const Figure = figureFor(view) ?? first;
  await Figure.ahead();
  const preferred = preferring(loaded, view.source);
  const dataset = view.members === "evolving" ? evolving(preferred) : preferred;
  return { kind: "figure", dataset, view, notices, Figure };
}

/** The figure that answers a question, with its code and the figures of the site, or why there is none. */
export const answerOf = (asked: View): Promise<Answer> => figureOf(asked).catch(() => ({ kind: "failed" }));
