import { indicators } from "../../core/indicators";
import { indicatorOf } from "../../core/investment";
import { useMemo, useState } from "react";
import { folded, type RankingRow, unfolded } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import { layOut } from "../../charts/ranking/layout";
import { RankingChart } from "../../charts/ranking/Chart";
import { Later } from "../../ui/Later";
import { rankingNotes, rankingSubtitle } from "../../words/rankingWords";
import { type AnswerProps, chosenAreas } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { Filter, meant } from "./Filter";
import { Unranked } from "../answer/Offers";
import { Growing } from "./Growing";
import { RankingTable } from "./RankingTable";
import { Rows } from "./Rows";
import { moreOf } from "../../words/moreOf";
import { useRanking } from "./useRanking";
import { sourceLine } from "../../words/sourceWords";
import { useGrammar } from "../page/useGrammar";
import page from "../../ui/page.module.css";
import { placeInWords } from "../../words/rankingRows";
import { rankingFinding } from "../../analysis/findings/ranking";
import { rankingHeadline } from "../../words/say/ranking";

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
  const { partners } = view;
  const measure = indicatorOf(view);
  const grammar = useGrammar();
  const [typed, type] = useState("");
  const [all, showAll] = useState(false);
  const { model, rows: figures } = useRanking(dataset, view);
  const rows = useMemo(() => (model ? rowsOf({ model, typed, all }) : []), [model, typed, all]);
  const isLog = view.scale === "log" && !indicators[measure].isSigned;
  const ranked = useMemo(() => model && { model, rows, isLog }, [model, rows, isLog]);
  if (!model || !ranked) return <Unranked dataset={dataset} view={view} />;
  const isFoldable = rows.some(({ kind }) => kind === "folded") || all;
  const wanted = typed.trim();
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={figures}
          texts={(language) => ({
            title: rankingHeadline(language, rankingFinding(model, partners)),
            subtitle: rankingSubtitle(language, model, isLog),
            notes: [
              ...rankingNotes(language, model, rows),
              ...(wanted ? [moreOf(language).ranking.onlyMatching(wanted)] : []),
            ],
            source: sourceLine(language, model.sources, view.periods, chosenAreas(dataset, view)),
          })}
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
          model={ranked}
          layOut={layOut}
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
