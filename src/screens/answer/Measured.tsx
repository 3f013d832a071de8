import { Suspense } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { type Measure, measures } from "../../core/indicators";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { apart } from "../../state/keys";
import { chooseInvestment, chooseMeasure } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { fetchedLater } from "../../ui/fetchedLater";

const Kind = fetchedLater(async () => (await import("../investment/Kind")).Kind);

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** Those of the view, unless others are drawn. */
  readonly taken?: readonly Measure[] | undefined;
}

/** Whether trade is shown, where a view draws one measure by which, or direct investment by which of its measures. */
export function Measured({ dataset, view, taken = views[view.view].measures }: Props) {
  const grammar = useGrammar();
  const { indicators, ui } = grammar;
  const { measure: label, trade, investment } = ui.chart;
  // Of partners who share a panel one measure is drawn.
  const hasFlows = view.view === "trend" && (view.scale === "own" || view.scale === "common");
  const flows = grammar.list([indicators.exports, indicators.imports].map((name) => name.toLowerCase()));
  const options = [
    ...(taken.length > 0 ? taken : (["turnover"] as const)).map((value) => ({
      value,
      text: taken.length > 0 ? indicators[value].toLowerCase() : trade,
    })),
    ...(hasFlows ? [{ value: apart, text: flows } as const] : []),
    { value: "fdi" as const, text: investment },
  ];
  const shown =
    hasFlows && view.isApart && view.measure === "turnover" ? apart : taken.length > 0 ? view.measure : "turnover";
  return (
    <>
      <label>
        <span>{`${label} `}</span>
        <Choice
          look="setting"
          label={label}
          value={view.investment === null ? shown : "fdi"}
          options={options}
          onChoose={(chosen) => {
            const measure = measures.find((each) => each === chosen);
            if (measure) chooseMeasure(measure);
            else if (chosen === apart) chooseMeasure("turnover", true);
            else chooseInvestment("any");
          }}
        />
      </label>
      {view.investment !== null && (
        <Suspense>
          <Kind dataset={dataset} view={view} />
        </Suspense>
      )}
    </>
  );
}
