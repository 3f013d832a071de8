import { moreOf } from "../../words/moreOf";
import { nearestPeriod } from "../../analysis/nearest";
import { useGrammar } from "../page/useGrammar";
import { onlyPartners } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { sourceOf } from "../../core/observe";
import { listsAll } from "../../core/none";
import { type Period, range, yearly } from "../../core/period";
import type { FittedView } from "../../state/fit";
import { choosePartners, choosePeriods, chooseReporter, showView } from "../../state/store";
import { Notice } from "../../ui/Notice";
import { onlyText } from "../../words/none";
import { Finding } from "./Finding";
import { useMore } from "../page/useMore";
import page from "../../ui/page.module.css";
import answer from "./answer.module.css";
import controls from "../../ui/controls.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** Of a partner without a figure in some periods the nearest period with one: of the same kind, else a year. */
function nearestOf(dataset: Dataset, { reporter, periods }: FittedView, partner: string): Period | null {
  const isKnown = (period: Period) => sourceOf(dataset, reporter, partner, period) !== null;
  if (range(periods).some(isKnown)) return null;
  const year = yearly(periods.to.year);
  return (
    nearestPeriod(dataset, { reporter, partner, periods }) ??
    (isKnown(year) ? year : nearestPeriod(dataset, { reporter, partner, periods: { from: year, to: year } }))
  );
}

/** Where the data hold no figure of the partners in the periods asked for, the nearest period in which they do. */
export function Offers({ dataset, view }: Props) {
  const grammar = useGrammar();
  const { offers: words } = useMore();
  const found = view.partners.slice(0, 8).map((partner) => ({ partner, period: nearestOf(dataset, view, partner) }));
  const first = found.find(({ period }) => period !== null);
  const area = first && dataset.areas.get(first.partner);
  if (!area || first.period === null) return null;
  const { period } = first;
  return (
    <Notice
      tone="neutral"
      title={words.nearest(grammar.area.name(area), period)}
      actions={[{ text: moreOf(grammar).notice.show(period), act: () => choosePeriods({ from: period, to: period }) }]}
    />
  );
}

/** Of a reporter whose files speak of some partners alone: which they are, and what can be asked instead of their order. */
export function Unranked({ dataset, view: { reporter: code } }: Props) {
  const grammar = useGrammar();
  const { offers: words } = useMore();
  const file = dataset.reporters.get(code);
  const reporter = dataset.areas.get(code);
  if (!file || !reporter || listsAll(file)) return null;
  const of = (onlyPartners(dataset.catalog.reporters.get(code)) ?? file.partners).flatMap(
    (each) => dataset.areas.get(each) ?? [],
  );
  const [whole] = [...dataset.catalog.reporters].flatMap(([each, entry]) =>
    onlyPartners(entry) ? [] : (dataset.areas.get(each) ?? []),
  );
  const { views } = grammar.ui;
  const names = (areas: typeof of) => grammar.list(areas.map(grammar.area.name));
  return (
    <div className={page.column}>
      <Finding title={onlyText(grammar, words, reporter, of)} />
      <p className={answer.subtitle}>{words.unranked}</p>
      <p className={answer.actions}>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            choosePartners(of.map((each) => each.code));
            showView("compare");
          }}
        >
          {`${views.compare}: ${names([reporter])} – ${names(of)}`}
        </button>
        <span> </span>
        {whole && (
          <button type="button" className={controls.button} onClick={() => chooseReporter(whole.code, [code], null)}>
            {`${views.ranking}: ${names([whole])}`}
          </button>
        )}
      </p>
    </div>
  );
}
