import { useCallback, useMemo } from "react";
import { folded } from "../../analysis/folding";
import { listed, type RankedPartner, type RankingModel } from "../../analysis/ranking";
import { MapChart } from "../../charts/map/Chart";
import { inSight, placeIn, seenIn } from "../../charts/map/zoom";
import type { Dataset } from "../../core/dataset";
import { indicatorOf } from "../../core/investment";
import { Later } from "../../ui/Later";
import { PickList } from "../../ui/PickList";
import { amountText } from "../../words/rankedTexts";
import type { AnswerProps } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { Unranked } from "../answer/Offers";
import { RankingTable } from "../ranking/RankingTable";
import { useMore } from "../page/useMore";
import type { Grammar } from "../../words/language/grammar";
import { useGrammar } from "../page/useGrammar";
import { Pointed } from "./Pointed";
import { useMapped } from "./useMapped";
import { usePointed } from "./usePointed";
import { useZoom } from "./useZoom";
import { ZoomButtons } from "./ZoomButtons";
import { ZoomedMap } from "./ZoomedMap";
import styles from "./Map.module.css";
import typography from "../../ui/typography.module.css";
import page from "../../ui/page.module.css";
import { placeInWords } from "../../words/rankingRows";

// The name of an item is what can be seen of it and the rest of the words; seen, the figures stand in columns.
const itemOf = (grammar: Grammar, model: RankingModel, partner: RankedPartner, slot: number) => {
  const name = grammar.area.name(partner.area);
  return {
    key: partner.area.code,
    slot,
    picked: partner.chosen,
    content: (
      <>
        <span className={styles.place} aria-hidden="true">
          {partner.rank === null ? "–" : `${partner.tied ? "=" : ""}${partner.rank}`}
        </span>
        <span className={styles.name}>
          <span>{name}</span>
          <span className={typography.hidden}>{placeInWords(grammar, model, partner).slice(name.length)}</span>
        </span>
        <span aria-hidden="true">{amountText(grammar, partner.figure, model.measure === "balance")}</span>
      </>
    ),
  };
};

/** The figures of the first partners and of the chosen ones; folded here, so that the map need not wait for it. */
function Figures({ dataset, model }: { readonly dataset: Dataset; readonly model: RankingModel }) {
  const rows = useMemo(() => folded(model), [model]);
  return <RankingTable dataset={dataset} model={model} rows={rows} />;
}

/** The partners on a map, by the steps of a measure. */
export function Map({ dataset, view, palette }: AnswerProps) {
  const { reporter } = view;
  const measure = indicatorOf(view);
  const grammar = useGrammar();
  const { ranking: words } = useMore();
  const { pointed, point, pick } = usePointed(dataset, reporter);
  const [zoom, setZoom] = useZoom(JSON.stringify([reporter, measure, view.periods]));
  const reach = useCallback(
    (code: string | null, byFocus: boolean) => {
      point(code);
      const place = code === null ? null : placeIn(code);
      if (place && byFocus) setZoom((before) => inSight(before, place));
    },
    [point, setZoom],
  );
  const drawn = useMapped(dataset, view);
  const model = drawn?.model;
  const items = useMemo(
    () => (model ? listed(model).map((each, i) => itemOf(grammar, model, each, i)) : []),
    [grammar, model],
  );
  if (!drawn || !model) return <Unranked dataset={dataset} view={view} />;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          draw={(layout, colours) => <MapChart layout={layout} palette={colours} />}
          drawHere={(layout) => (
            <ZoomedMap layout={layout} palette={palette} zoom={zoom} onZoom={setZoom} onPoint={point} onPick={pick} />
          )}
          stage={styles.stage}
          over={(layout) => (
            <>
              <ZoomButtons layout={layout} zoom={zoom} onZoom={setZoom} />
              {pointed !== null && (
                <Pointed {...pointed} dataset={dataset} seen={seenIn(layout, zoom)} palette={palette} />
              )}
              <PickList
                className={styles.list}
                label={words.by(grammar.indicators[measure].toLowerCase())}
                items={items}
                onToggle={(code) => pick(code)}
                onPoint={reach}
              />
            </>
          )}
        />
        <Later>
          <Figures dataset={dataset} model={model} />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
