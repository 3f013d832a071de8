import { useCallback, useMemo } from "react";
import type { FigureRow } from "../../analysis/figures";
import { heldAt } from "../../analysis/heldAt";
import { trend } from "../../analysis/trend";
import { investmentFigures } from "../../analysis/invested";
import { YearsChart } from "../../charts/years/Chart";
import { layOut, type YearsLayout } from "../../charts/years/layout";
import { trendMarks } from "../../charts/years/marks";
import { useGrammar } from "../page/useGrammar";
import { isInvestment, measures } from "../../core/indicators";
import { apart } from "../../state/keys";
import { indicatorOf } from "../../core/investment";
import { Later } from "../../ui/Later";
import { useRows } from "../answer/useRows";
import { type AnswerProps, chosenAreas, TooMany } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Explore } from "../figure/Explore";
import { Foot } from "../page/Foot";
import { Offers } from "../answer/Offers";
import { groupNotes } from "../answer/groupNotes";
import { changesNotes } from "../../words/membership";
import { PeriodsTable } from "../table/PeriodsTable";
import { unitOf } from "../../words/investmentText";
import { sourceLine } from "../../words/sourceWords";
import { trendSubtitle } from "../../words/trendWords";
import page from "../../ui/page.module.css";
import { trendFinding } from "../../analysis/findings/trend";
import { trendHeadline } from "../../words/say/trend";

interface TrendExplorerProps {
  readonly layout: YearsLayout;
  readonly rows: readonly FigureRow[];
}

function TrendExplorer({ layout, rows }: TrendExplorerProps) {
  return <Explore marks={useCallback(() => trendMarks(layout, rows), [layout, rows])} />;
}

/** How trade with the partners came to where it is. */
export function Trend({ dataset, view, palette }: AnswerProps<"trend">) {
  const { reporter, partners, scale, isApart } = view;
  const measure = indicatorOf(view);
  const { from, to } = view.periods;
  const grammar = useGrammar();
  const { ui } = grammar;
  const held = useMemo(() => heldAt(dataset, partners, to), [dataset, partners, to]);
  const model = useMemo(
    () => trend(dataset, { reporter, partners, from, to }, measure, scale, isApart),
    [dataset, reporter, partners, from, to, measure, scale, isApart],
  );
  const trade = useRows(held, view);
  const rows = useMemo(
    () =>
      isInvestment(measure)
        ? investmentFigures(held, { reporter, partners, periods: { from, to } }).filter(
            ({ indicator, stated }) => indicator === measure && stated === null,
          )
        : trade,
    [held, trade, reporter, partners, from, to, measure],
  );
  if (!model) return null;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={rows}
          texts={(language) => ({
            title: trendHeadline(language, trendFinding(model)),
            subtitle: trendSubtitle(language, model),
            notes: [...groupNotes(language, held, view), ...changesNotes(language, model)],
            source: sourceLine(language, model.sources, view.periods, chosenAreas(dataset, view), false),
          })}
          over={(layout) => <TrendExplorer layout={layout} rows={rows} />}
          hasStated={model.panels.some(({ stated }) => stated.length > 0)}
          // Partners who share a panel have one measure.
          measures={scale === "own" || scale === "common" ? [...measures, apart] : measures}
          model={model}
          layOut={layOut}
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
