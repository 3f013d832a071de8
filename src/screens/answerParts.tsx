import { useMemo } from "react";
import { figures } from "../analysis/figures";
import type { Palette } from "../charts/palette";
import type { Dataset } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { showView } from "../state/store";
import { Notice } from "../ui/Notice";

export interface AnswerProps {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly palette: Palette;
}

export const unitNote = "million US dollars, current prices; exports FOB, imports CIF; as reported by";

/** The figures of the question, one row each. */
export const useRows = (dataset: Dataset, view: FittedView) => {
  const { reporter, partners } = view;
  const { from, to } = view.years;
  return useMemo(() => figures(dataset, { reporter, partners, from, to }), [dataset, reporter, partners, from, to]);
};

/** Offers the table where more partners are chosen than a chart can hold. */
export function TooMany({ count, chosen }: { readonly count: number; readonly chosen: number }) {
  return (
    <Notice
      tone="neutral"
      title={`${chosen} partners are chosen, the first eight are drawn`}
      actions={[{ text: "See all in the table", act: () => showView("table") }]}
    >
      A chart of more than eight cannot be read. The other {count} stand in the table.
    </Notice>
  );
}
