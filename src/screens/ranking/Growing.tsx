import { useMemo, useState } from "react";
import { growingFinding } from "../../analysis/findings/growing";
import { growing, type GrowthModel, ordersOf } from "../../analysis/growing";
import { everyGrowthRow, type GrowthRow, growthRows } from "../../analysis/growthRows";
import { grownFigures } from "../../analysis/grownFigures";
import { GrowingChart } from "../../charts/growing/Chart";
import { layOut } from "../../charts/growing/layout";
import { chooseOrder } from "../../state/viewChoices";
import { Choice } from "../../ui/Choice";
import { Later } from "../../ui/Later";
import page from "../../ui/page.module.css";
import { growingNotes, growingSubtitle, growthInWords } from "../../words/growingWords";
import { moreOf } from "../../words/moreOf";
import { growingHeadline } from "../../words/say/growing";
import { sourceLine } from "../../words/sourceWords";
import { viewWords } from "../../words/viewWords";
import { type AnswerProps, chosenAreas } from "../answer/answerParts";
import { Unranked } from "../answer/Offers";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { useGrammar } from "../page/useGrammar";
import { Filter, meant } from "./Filter";
import { GrowingTable } from "./GrowingTable";
import { Rows } from "./Rows";

function rowsOf(model: GrowthModel, typed: string, all: boolean): readonly GrowthRow[] {
  if (!typed) return all ? everyGrowthRow(model) : growthRows(model);
  const every = everyGrowthRow(model).flatMap((row) => (row.kind === "partner" ? row : []));
  const found = meant(
    every.map(({ partner }) => partner.area),
    typed,
  );
  return every.filter(({ partner }) => found.has(partner.area.code));
}

/** All partners in the order of their change between two periods, the chosen ones marked. */
export function Growing({ dataset, view, palette }: AnswerProps) {
  const { reporter, partners, measure, group, order } = view;
  const { from: since, to: period } = view.periods;
  const grammar = useGrammar();
  const [typed, type] = useState("");
  const [all, showAll] = useState(false);
  const model = useMemo(
    () => growing(dataset, { reporter, partners, since, period, measure, group, order }),
    [dataset, reporter, partners, since, period, measure, group, order],
  );
  const wanted = typed.trim();
  const rows = useMemo(() => (model ? rowsOf(model, wanted, all) : []), [model, wanted, all]);
  const figures = useMemo(() => (model ? grownFigures(model) : []), [model]);
  const drawn = useMemo(() => model && { model, rows }, [model, rows]);
  if (!model || !drawn) return <Unranked dataset={dataset} view={view} />;
  const words = viewWords(grammar).growing;
  const isFoldable = rows.some(({ kind }) => kind === "folded") || all;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={figures}
          texts={(language) => ({
            title: growingHeadline(language, growingFinding(model, partners)),
            subtitle: growingSubtitle(language, model),
            notes: [
              ...growingNotes(language, model, rows),
              ...(wanted ? [moreOf(language).ranking.onlyMatching(wanted)] : []),
            ],
            source: sourceLine(language, model.sources, view.periods, chosenAreas(dataset, view)),
          })}
          settings={
            <label>
              <span>{`${words.orders.label} `}</span>
              <Choice
                look="setting"
                label={words.orders.label}
                value={model.order}
                options={ordersOf(measure).map((value) => ({ value, text: words.orders[value] }))}
                onChoose={chooseOrder}
              />
            </label>
          }
          filter={
            <Filter
              dataset={dataset}
              view={view}
              of={model.ranked.length}
              typed={typed}
              onType={type}
              all={isFoldable ? all : null}
              onAll={showAll}
              found={rows.length}
            />
          }
          model={drawn}
          layOut={layOut}
          draw={(layout, colours) => <GrowingChart layout={layout} palette={colours} />}
          over={(layout) => (
            <Rows
              rows={layout.rows}
              by={grammar.indicators[measure]}
              nameOf={(partner) => growthInWords(grammar, model, partner)}
            />
          )}
        />
        <Later>
          <GrowingTable model={model} rows={rows} />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
