import { useMemo } from "react";
import { investmentBars } from "../../analysis/findings/investment";
import { invested, investedRows, type InvestmentModel } from "../../analysis/invested";
import { type InvestedLayout, layOut } from "../../charts/invested/layout";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { barsNotes, barsSubtitle } from "../../words/investmentText";
import { investmentHeadline } from "../../words/say/investment";
import { sourceLine } from "../../words/sourceWords";
import { chosenAreas } from "../answer/chosenAreas";
import type { Drawn } from "../figure/drawn";

/** A measure of direct investment with each partner; in Mirror beside what the partner reports of the same. */
export function useInvested(dataset: Dataset, view: FittedView): Drawn<InvestmentModel, InvestedLayout> | null {
  const { reporter, partners, periods, investment } = view;
  const kind = investment ?? "stated";
  const isTwoSided = view.view === "mirror";
  const model = useMemo(
    () => invested(dataset, { reporter, partners, periods }, kind, isTwoSided),
    [dataset, reporter, partners, periods, kind, isTwoSided],
  );
  const rows = useMemo(() => (model ? investedRows(dataset, model) : []), [dataset, model]);
  return (
    model && {
      model,
      rows,
      layOut,
      texts: (grammar) => ({
        title: investmentHeadline(grammar, investmentBars(model)),
        subtitle: barsSubtitle(grammar, model),
        notes: barsNotes(grammar, model),
        source: sourceLine(grammar, model.sources, periods, chosenAreas(dataset, view), kind === "stated"),
      }),
    }
  );
}
