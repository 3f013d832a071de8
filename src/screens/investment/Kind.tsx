import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { type InvestmentKind, kindsOf } from "../../core/investment";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { chooseInvestment } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { investmentWords } from "../../words/investmentText";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** Which measure of direct investment is shown, of those that the view takes and the data hold of the reporter. */
export function Kind({ dataset, view }: Props) {
  const words = investmentWords(useGrammar());
  const shown = view.investment;
  // The table and the brief list them all.
  if (shown === null || view.view === "table" || view.view === "brief") return null;
  const held = kindsOf(dataset, view.reporter);
  const kinds = views[view.view].investments.filter((kind) => kind === shown || held.includes(kind));
  const options: readonly InvestmentKind[] = kinds.includes(shown) ? kinds : [shown, ...kinds];
  if (options.length < 2) return null;
  return (
    <label>
      <span>{`${words.choice} `}</span>
      <Choice
        look="setting"
        label={words.choice}
        value={shown}
        options={options.map((value) => ({ value, text: words.kinds[value] }))}
        onChoose={chooseInvestment}
      />
    </label>
  );
}
