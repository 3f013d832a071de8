import { useGrammar } from "../page/useGrammar";
import { coverageOf, joinedCoverage, usualPeriods } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { kindsOf } from "../../core/investment";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { chooseInvestment, chooseMeasure, chooseReporter, showView } from "../../state/store";
import { defaultView } from "../../state/view";
import { capital } from "../../words/phrase";
import { investmentWords } from "../../words/investmentText";
import { Finding } from "../answer/Finding";
import page from "../../ui/page.module.css";
import answer from "../answer/answer.module.css";
import controls from "../../ui/controls.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** Where there is nothing to show of direct investment: of whom there is, and what leads there. */
export function Nothing({ dataset, view }: Props) {
  const grammar = useGrammar();
  const words = investmentWords(grammar);
  const reporter = dataset.areas.get(view.reporter);
  if (!reporter || view.investment === null) return null;
  const kinds = kindsOf(dataset, reporter.code);
  // The measure, or the one that there is, may be one that another view takes.
  const elsewhere = [view.investment, ...kinds].find(
    (kind) => kinds.includes(kind) && !views[view.view].investments.includes(kind),
  );
  const others = kinds.filter((kind) => kind !== view.investment && views[view.view].investments.includes(kind));
  const entries = [...dataset.catalog.reporters.values()];
  const periods = usualPeriods(joinedCoverage(entries.map(coverageOf)));
  const home = dataset.areas.get(defaultView.reporter);
  const stated = dataset.statements.filter(
    (each) => each.reporter === home?.code && each.figures.fdiGrossInflow !== undefined,
  );
  const names = [...new Set(stated.map(({ partner }) => partner))].flatMap((code) => dataset.areas.get(code) ?? []);
  const { views: called } = grammar.ui;
  return (
    <div className={page.column}>
      <Finding
        title={elsewhere ? capital(words.notHere(words.kinds[elsewhere], called[view.view])) : words.nothing(reporter)}
      />
      <p className={answer.subtitle}>
        {elsewhere
          ? words.why[elsewhere === "inflow" ? "inflow" : "stated"]
          : [
              ...(periods ? [words.positions(entries.length, periods)] : []),
              ...(home && names.length > 0 ? [words.statements(home, grammar.list(names.map(grammar.area.name)))] : []),
            ].join(" ")}
      </p>
      <p className={answer.spaced}>
        {elsewhere && (
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              chooseInvestment(elsewhere);
              showView("compare");
            }}
          >
            {`${called.compare}: ${words.kinds[elsewhere]}`}
          </button>
        )}
        {others.map((kind) => (
          <button key={kind} type="button" className={controls.button} onClick={() => chooseInvestment(kind)}>
            {words.kinds[kind]}
          </button>
        ))}
        {!elsewhere && home && home !== reporter && (
          <button
            type="button"
            className={controls.button}
            onClick={() => chooseReporter(home.code, defaultView.partners, null)}
          >
            {grammar.area.name(home)}
          </button>
        )}
        <button type="button" className={controls.button} onClick={() => chooseMeasure("turnover")}>
          {words.trade}
        </button>
      </p>
    </div>
  );
}
