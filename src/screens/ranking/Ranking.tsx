import { indicators } from "../../core/indicators";
import { indicatorOf } from "../../core/investment";
import { useCallback, useState } from "react";
import { folded, type RankingRow, unfolded } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import { RankingChart } from "../../charts/ranking/Chart";
import { Later } from "../../ui/Later";
import type { AnswerProps } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { Filter, filtered, meant } from "./Filter";
import { Unranked } from "../answer/Offers";
import { Growing } from "./Growing";
import { RankingTable } from "./RankingTable";
import { Rows } from "./Rows";
import { useRanked } from "./useRanked";
import { useGrammar } from "../page/useGrammar";
import page from "../../ui/page.module.css";
import { placeInWords } from "../../words/rankingRows";

/** The rows whose partner is meant by what was typed, each in its place. */
function matching(model: RankingModel, text: string): RankingRow[] {
  const all = unfolded(model);
  const found = meant(
    all.flatMap((row) => (row.kind === "partner" ? row.partner.area : [])),
    text,
  );
  return all.filter((row) => row.kind === "partner" && found.has(row.partner.area.code));
}

interface RowsShown {
  readonly model: RankingModel;
  readonly typed: string;
  readonly all: boolean;
}

const rowsOf = ({ model, typed, all }: RowsShown): readonly RankingRow[] =>
  typed.trim() ? matching(model, typed) : all ? unfolded(model) : folded(model);

/** Partners in the order of a measure, or of its change since an earlier period. */
export const Ranking = (props: AnswerProps) =>
  props.view.periods.from === props.view.periods.to ? <Ranked {...props} /> : <Growing {...props} />;

/** All partners in the order of a measure, the chosen ones marked. */
function Ranked({ dataset, view, palette }: AnswerProps) {
  const measure = indicatorOf(view);
  const grammar = useGrammar();
  const [typed, type] = useState("");
  const [all, showAll] = useState(false);
  const drawn = useRanked(
    dataset,
    view,
    useCallback((model: RankingModel) => rowsOf({ model, typed, all }), [typed, all]),
  );
  if (!drawn) return <Unranked dataset={dataset} view={view} />;
  const { model, rows } = drawn.model;
  const isFoldable = rows.some(({ kind }) => kind === "folded") || all;
  const wanted = typed.trim();
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          texts={(language) => filtered(drawn.texts(language), language, wanted)}
          {...(indicators[measure].isSigned ? { scales: ["common"] } : {})}
          filter={
            <Filter
              dataset={dataset}
              view={view}
              of={model.of}
              typed={typed}
              onType={type}
              all={isFoldable ? all : null}
              onAll={showAll}
              found={rows.length}
            />
          }
          draw={(layout, colours) => <RankingChart layout={layout} palette={colours} />}
          over={(layout) => (
            <Rows
              rows={layout.rows}
              by={grammar.indicators[measure]}
              nameOf={(partner) => placeInWords(grammar, model, partner)}
            />
          )}
        />
        <Later>
          <RankingTable dataset={dataset} model={model} rows={rows} />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
