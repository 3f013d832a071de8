import { useMemo } from "react";
import { trend, type TrendScale } from "../analysis/trend";
import { TrendChart } from "../charts/TrendChart";
import { useGrammar } from "../charts/useGrammar";
import { Later } from "../ui/Later";
import { type AnswerProps, TooMany, useRows } from "./answerParts";
import { ChartFigure } from "./ChartFigure";
import { Foot } from "./Foot";
import { groupNotes } from "./groupNotes";
import { YearsTable } from "./YearsTable";
import { sourceLine } from "../words/sourceWords";
import { trendHeadline, trendSubtitle } from "../words/trendWords";

/** How trade with the partners came to where it is. */
export function Trend({ dataset, view, palette }: AnswerProps) {
  const { reporter, partners, measure, scale } = view;
  const { from, to } = view.years;
  const grammar = useGrammar();
  const { ui } = grammar;
  const model = useMemo(
    () => trend(dataset, { reporter, partners, from, to }, measure, scale as TrendScale),
    [dataset, reporter, partners, from, to, measure, scale],
  );
  const rows = useRows(dataset, view);
  if (!model) return null;
  return (
    <>
      <div className="page">
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={rows}
          told={(language) => ({
            title: trendHeadline(language, model),
            subtitle: trendSubtitle(language, model),
            notes: groupNotes(language, dataset, view),
            source: sourceLine(language, model.sources, from, to),
          })}
          draw={(width, colours) => <TrendChart model={model} width={width} palette={colours} />}
        />
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
        <Later>
          <YearsTable rows={rows} from={from} to={to} note={ui.unit(grammar.area.inSentence(model.reporter))} />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} />
      </Later>
    </>
  );
}
