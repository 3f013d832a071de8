import { coverageOn, isCovered } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { inYear } from "../../core/period";
import type { FittedView } from "../../state/fit";
import { chooseSince } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { useGrammar } from "../page/useGrammar";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

// Further back no file reaches.
const most = 60;

/** The earlier year that a change is shown since. */
export function Since({ dataset, view }: Props) {
  const { since } = useGrammar().ui.chart;
  const { from, to } = view.periods;
  const coverage = coverageOn(dataset, view);
  const years = Array.from({ length: most }, (_, i) => to.year - 1 - i).filter((year) =>
    isCovered(coverage, inYear(to, year)),
  );
  return (
    <label>
      <span>{`${since.label} `}</span>
      <Choice
        look="setting"
        label={since.label}
        value={from === to ? "" : String(from.year)}
        options={[
          { value: "", text: since.none },
          ...years.map((year) => ({ value: String(year), text: String(year) })),
        ]}
        onChoose={(year) => chooseSince(view.periods, year === "" ? null : Number(year))}
      />
    </label>
  );
}
