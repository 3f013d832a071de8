import { useCallback, useMemo, useState } from "react";
import { folded } from "../../analysis/folding";
import { listed, placeOf, type RankedPartner, type RankingModel } from "../../analysis/ranking";
import { MapChart } from "../../charts/map/Chart";
import { layOut, type MapLayout } from "../../charts/map/layout";
import { Outline } from "../../charts/map/Outline";
import { world } from "../../charts/map/world";
import type { Palette } from "../../charts/palette";
import type { Dataset } from "../../core/dataset";
import { indicatorOf } from "../../core/investment";
import { togglePartner } from "../../state/viewChoices";
import { Later } from "../../ui/Later";
import { PickList } from "../../ui/PickList";
import { boundaries, mapSubtitle } from "../../words/mapWords";
import { amountText } from "../../words/rankedTexts";
import { rankedOf } from "../../words/rankedOf";
import { rankingNotes } from "../../words/rankingWords";
import { type AnswerProps, chosenAreas } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { Unranked } from "../answer/Offers";
import { RankingTable } from "../ranking/RankingTable";
import { useMore } from "../page/useMore";
import { useRanking } from "../ranking/useRanking";
import { sourceLine } from "../../words/sourceWords";
import type { Grammar } from "../../words/language/grammar";
import { useGrammar } from "../page/useGrammar";
import styles from "./Map.module.css";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import page from "../../ui/page.module.css";
import { placeInWords } from "../../words/rankingRows";
import { mapFinding } from "../../analysis/findings/map";
import { mapHeadline } from "../../words/say/map";

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

interface PointedProps {
  readonly dataset: Dataset;
  readonly layout: MapLayout;
  readonly code: string;
  /** Whether a finger is at it, which has a button to mark it by. */
  readonly byTouch: boolean;
  readonly palette: Palette;
}

/** What the pointer, the focus or a finger is at: outlined, with its figure. */
function Pointed({ dataset, layout, code, byTouch, palette }: PointedProps) {
  const { grammar, model, width } = layout;
  const { gaps } = useMore();
  const shape = world.shapes[code];
  const partner = placeOf(model, code);
  const area = dataset.areas.get(code);
  if (!shape || code === "") return null;
  const [x, y] = [shape.centre[0] * layout.scale, shape.centre[1] * layout.scale];
  const text = partner
    ? placeInWords(grammar, model, partner)
    : area && code !== model.reporter.code
      ? `${grammar.area.name(area)}, ${rankedOf(grammar).notReported}`
      : null;
  const name = area && grammar.area.name(area);
  return (
    <div className={styles.pointed} aria-hidden={byTouch ? undefined : "true"}>
      <svg width={width} height={layout.mapHeight} aria-hidden="true">
        <Outline code={code} layout={layout} colour={palette.ink} halo={palette.ground} strong={1.5} />
      </svg>
      <p
        className={x > width / 2 ? styles.toLeft : undefined}
        style={{ left: x, top: Math.max(byTouch ? 84 : 48, y), maxWidth: Math.min(240, Math.max(x, width - x) - 8) }}
      >
        {text && <span>{text}</span>}
        {byTouch && name && text && (
          <button type="button" className={controls.link} onClick={() => togglePartner(code)}>
            <span>{partner?.chosen ? grammar.ui.question.remove(name) : gaps.addPartner(name)}</span>
          </button>
        )}
      </p>
    </div>
  );
}

/** The figures of the first partners and of the chosen ones; folded here, so that the map need not wait for it. */
function Figures({ dataset, model }: { readonly dataset: Dataset; readonly model: RankingModel }) {
  const rows = useMemo(() => folded(model), [model]);
  return <RankingTable dataset={dataset} model={model} rows={rows} />;
}

/** The partners on a map, by the steps of a measure. */
export function Map({ dataset, view, palette }: AnswerProps) {
  const { partners, reporter } = view;
  const measure = indicatorOf(view);
  const grammar = useGrammar();
  const { ranking: words } = useMore();
  const [pointed, setPointed] = useState<{ readonly code: string; readonly byTouch: boolean } | null>(null);
  const point = useCallback((code: string | null) => setPointed(code === null ? null : { code, byTouch: false }), []);
  const { model, rows: figures } = useRanking(dataset, view, null);
  const items = useMemo(
    () => (model ? listed(model).map((each, i) => itemOf(grammar, model, each, i)) : []),
    [grammar, model],
  );
  const pick = useCallback(
    (code: string, byTouch = false) => {
      // A finger cannot point first: a tap shows the figure, and a button beside it marks the partner.
      if (byTouch) setPointed({ code, byTouch });
      else if (code !== reporter && dataset.areas.has(code)) togglePartner(code);
    },
    [dataset, reporter],
  );
  if (!model) return <Unranked dataset={dataset} view={view} />;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={figures}
          texts={(language) => ({
            title: mapHeadline(language, mapFinding(model, partners)),
            subtitle: mapSubtitle(language, model),
            notes: [...rankingNotes(language, model, []), boundaries(language)],
            source: sourceLine(language, model.sources, view.periods, chosenAreas(dataset, view)),
          })}
          model={model}
          layOut={layOut}
          draw={(layout, colours) => <MapChart layout={layout} palette={colours} onPoint={point} onPick={pick} />}
          stage={styles.stage}
          over={(layout) => (
            <>
              {pointed !== null && <Pointed {...pointed} dataset={dataset} layout={layout} palette={palette} />}
              <PickList
                className={styles.list}
                label={words.by(grammar.indicators[measure].toLowerCase())}
                items={items}
                onToggle={(code) => pick(code)}
                onPoint={point}
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
