import { Suspense } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { type Measure, measures } from "../../core/indicators";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
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
  const { indicators, ui } = useGrammar();
  const { measure: label, trade, investment } = ui.chart;
  const options = [
    ...(taken.length > 0 ? taken : (["turnover"] as const)).map((value) => ({
      value,
      text: taken.length > 0 ? indicators[value].toLowerCase() : trade,
    })),
    { value: "fdi" as const, text: investment },
  ];
  return (
    <>
      <label>
        <span>{`${label} `}</span>
        <Choice
          look="setting"
          label={label}
          value={view.investment === null ? (taken.length > 0 ? view.measure : "turnover") : "fdi"}
          options={options}
          onChoose={(chosen) => {
            const measure = measures.find((each) => each === chosen);
            if (measure) chooseMeasure(measure);
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
