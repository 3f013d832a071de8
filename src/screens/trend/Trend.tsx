import { YearsChart } from "../../charts/years/Chart";
import { useGrammar } from "../page/useGrammar";
import { isInvestment, measures } from "../../core/indicators";
import { apart } from "../../state/keys";
import { indicatorOf } from "../../core/investment";
import { Later } from "../../ui/Later";
import { type AnswerProps, TooMany } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { Offers } from "../answer/Offers";
import { PeriodsTable } from "../table/PeriodsTable";
import { unitOf } from "../../words/investmentText";
import { TrendExplorer } from "./TrendExplorer";
import { useTrend } from "./useTrend";
import page from "../../ui/page.module.css";

/** How trade with the partners came to where it is. */
export function Trend({ dataset, view, palette }: AnswerProps<"trend">) {
  const { partners, scale } = view;
  const measure = indicatorOf(view);
  const { from, to } = view.periods;
  const grammar = useGrammar();
  const { ui } = grammar;
  const drawn = useTrend(dataset, view);
  if (!drawn) return null;
  const { model, rows } = drawn;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          over={(layout) => <TrendExplorer layout={layout} rows={rows} />}
          // Partners who share a panel have one measure.
          measures={scale === "own" || scale === "common" ? [...measures, apart] : measures}
          draw={(layout, colours) => <YearsChart layout={layout} palette={colours} />}
        />
        {view.investment === null && model.panels.some(({ absent }) => absent !== null) && (
          <Offers dataset={dataset} view={view} />
        )}
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
        <Later>
          <PeriodsTable
            rows={rows}
            from={from}
            to={to}
            note={
              isInvestment(measure) ? unitOf(grammar, model.reporter) : ui.unit(grammar.area.reportedBy(model.reporter))
            }
          />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
