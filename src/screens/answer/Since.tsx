import { coverageOn, covered } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { chooseSince } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { useGrammar } from "../page/useGrammar";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** The earlier year that a change is shown since: in a ranking one that is asked for, else the year before unless it is another. */
export function Since({ dataset, view }: Props) {
  const { since } = useGrammar().ui.chart;
  const { from, to } = view.periods;
  const first = covered(coverageOn(dataset, view), to)?.from.year ?? to.year;
  const isRanking = view.view === "ranking";
  const usual = isRanking ? "" : String(to.year - 1);
  const options = Array.from({ length: to.year - first }, (_, i) => {
    const year = String(to.year - 1 - i);
    return { value: year, text: year };
  });
  if (options.length === 0) return null;
  return (
    <label>
      <span>{`${since.label} `}</span>
      <Choice
        look="setting"
        label={since.label}
        value={from === to ? usual : String(from.year)}
        options={isRanking ? [{ value: "", text: since.none }, ...options] : options}
        onChoose={(year) => chooseSince(view.periods, year === usual ? null : Number(year))}
      />
    </label>
  );
}
