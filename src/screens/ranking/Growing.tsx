import { useCallback, useState } from "react";
import { type GrowthModel, ordersOf } from "../../analysis/growing";
import { everyGrowthRow, type GrowthRow, growthRows } from "../../analysis/growthRows";
import { GrowingChart } from "../../charts/growing/Chart";
import { chooseOrder } from "../../state/viewChoices";
import { Choice } from "../../ui/Choice";
import { Later } from "../../ui/Later";
import page from "../../ui/page.module.css";
import { growthInWords } from "../../words/growingWords";
import { viewWords } from "../../words/viewWords";
import type { AnswerProps } from "../answer/answerParts";
import { Unranked } from "../answer/Offers";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { useGrammar } from "../page/useGrammar";
import { Filter, filtered, meant } from "./Filter";
import { GrowingTable } from "./GrowingTable";
import { Rows } from "./Rows";
import { useGrowing } from "./useGrowing";

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
  const { measure } = view;
  const grammar = useGrammar();
  const [typed, type] = useState("");
  const [all, showAll] = useState(false);
  const wanted = typed.trim();
  const drawn = useGrowing(
    dataset,
    view,
    useCallback((model: GrowthModel) => rowsOf(model, wanted, all), [wanted, all]),
  );
  if (!drawn) return <Unranked dataset={dataset} view={view} />;
  const { model, rows } = drawn.model;
  const words = viewWords(grammar).growing;
  const isFoldable = rows.some(({ kind }) => kind === "folded") || all;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          texts={(language) => filtered(drawn.texts(language), language, wanted)}
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
