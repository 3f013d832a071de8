import { Suspense } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { apart, codeOfMeasure, type TradeMeasure } from "../../state/keys";
import { chooseInvestment, chooseMeasure } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { fetchedLater } from "../../ui/fetchedLater";

const Kind = fetchedLater(async () => (await import("../investment/Kind")).Kind);

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** Those of the view, unless others are drawn. */
  readonly taken?: readonly TradeMeasure[] | undefined;
}

/** Whether trade is shown, where a view draws one measure by which, or direct investment by which of its measures. */
export function Measured({ dataset, view, taken = views[view.view].measures }: Props) {
  const { indicators, list, ui } = useGrammar();
  const { measure: label, trade, investment } = ui.chart;
  const nameOf = (measure: TradeMeasure) =>
    (measure === apart ? list([indicators.exports, indicators.imports]) : indicators[measure]).toLowerCase();
  const options = [
    ...(taken.length > 0
      ? taken.map((value) => ({ value, text: nameOf(value) }))
      : [{ value: "turnover" as const, text: trade }]),
    { value: "fdi" as const, text: investment },
  ];
  const code = codeOfMeasure(view);
  return (
    <>
      <label>
        <span>{`${label} `}</span>
        <Choice
          look="setting"
          label={label}
          value={view.investment === null ? (taken.find((each) => each === code) ?? "turnover") : "fdi"}
          options={options}
          onChoose={(chosen) => (chosen === "fdi" ? chooseInvestment("any") : chooseMeasure(chosen))}
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
