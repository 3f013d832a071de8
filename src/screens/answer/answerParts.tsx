import type { Palette } from "../../charts/palette";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import type { ViewName } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { showView } from "../../state/store";
import { Notice } from "../../ui/Notice";

export interface AnswerProps<V extends ViewName = ViewName> {
  readonly dataset: Dataset;
  readonly view: FittedView<V>;
  readonly palette: Palette;
}

/** Offers the table where more partners are chosen than a chart can hold. */
export function TooMany({ count, chosen }: { readonly count: number; readonly chosen: number }) {
  const { tooMany } = useGrammar().ui;
  return (
    <Notice
      tone="neutral"
      title={tooMany.title(chosen)}
      actions={[{ text: tooMany.see, act: () => showView("table") }]}
    >
      {tooMany.text(count)}
    </Notice>
  );
}
