import { type ReactNode, useMemo } from "react";
import type { Layout } from "../../charts/drawing";
import type { Palette } from "../../charts/palette";
import { useGrammar } from "../page/useGrammar";
import type { TradeMeasure } from "../../state/keys";
import type { Dataset } from "../../core/dataset";
import { type Scale, scaleIn, usualScale, views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { chooseMembers, chooseScale } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { useSeen } from "../../ui/useSeen";
import { useFetched } from "../page/useFetched";
import { useWidth } from "../../ui/useWidth";
import type { PictureContent } from "../export/exportPicture";
import type { Drawn } from "./drawn";
import { FigureActions } from "./FigureActions";
import { Finding } from "../answer/Finding";
import { Measured } from "../answer/Measured";
import { Since } from "../answer/Since";
import styles from "./ChartFigure.module.css";
import answer from "../answer/answer.module.css";
import typography from "../../ui/typography.module.css";
import { classes } from "../../ui/classes";
import sideways from "../../ui/sideways.module.css";

interface Props<Model, L extends Layout> extends Drawn<Model, L> {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly palette: Palette;
  /** Scales to choose from; those of the view, unless some make no sense for what is drawn. */
  readonly scales?: readonly Scale[];
  /** What chooses among the things drawn; not part of a picture. */
  readonly filter?: ReactNode;
  /** What lies over the drawing, or beside it, for pointer and keyboard; not part of a picture. */
  readonly over?: (layout: L) => ReactNode;
  /** The drawing of a layout, in the colours of the page or of a picture. */
  readonly draw: (layout: L, palette: Palette) => ReactNode;
  /** The drawing on the page, where it can be more than a picture of it. */
  readonly drawHere?: (layout: L) => ReactNode;
  /** How the drawing and what lies over it stand to each other, where they do not lie on each other. */
  readonly stage?: string | undefined;
  /** What can be set, where it is not the scale. */
  readonly settings?: ReactNode;
  /** What can be set beside the scale. */
  readonly also?: ReactNode;
  /** The measures to choose from, where they are not those of the view. */
  readonly measures?: readonly TradeMeasure[];
}

const loadValued = () => import("../about/Valued");

/** Whether what is drawn depends on who belongs to a group in which year. */
const speaksOfGroup = ({ areas }: Dataset, { view, partners, group }: FittedView): boolean =>
  view === "ranking"
    ? group !== null
    : (view === "compare" || view === "trend") && partners.some((code) => areas.get(code)?.kind === "group");

/** A chart with its finding, its settings, its source and what can be done with it. */
export function ChartFigure<Model, L extends Layout>(props: Props<Model, L>) {
  const { dataset, view, palette, rows, texts, model, layOut, draw, ...rest } = props;
  const grammar = useGrammar();
  const {
    drawHere = (laidOut: L) => draw(laidOut, palette),
    filter,
    over,
    stage = styles.stage,
    hasStated = false,
    settings,
    also,
    measures,
  } = rest;
  const taken = views[view.view];
  const { scales = taken.scales.filter((scale) => scaleIn(view.view, scale, view) === scale) } = rest;
  const { chart } = grammar.ui;
  const { title, subtitle, notes, source } = texts(grammar);
  const later = useFetched(useSeen() === "living", loadValued);
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width !== null && width > 0 ? layOut(grammar, model, width) : null),
    [layOut, grammar, model, width],
  );
  const drawing: PictureContent["layOut"] = (language, drawnWidth, form) => {
    const laidOut = layOut(language, model, drawnWidth, form);
    return { height: laidOut.height, draw: (colours) => draw(laidOut, colours) };
  };
  return (
    <figure className={styles.chart} aria-labelledby="finding">
      <Finding id="finding" title={title} />
      <div className={answer.settingRow}>
        <p className={answer.subtitle}>{later && later !== "failed" ? <later.Valued text={subtitle} /> : subtitle}</p>
        <span className={classes(answer.settings, sideways.sideways)}>
          <Measured dataset={dataset} view={view} taken={measures} />
          {speaksOfGroup(dataset, view) && (
            <label>
              <span>{`${chart.members.label} `}</span>
              <Choice
                look="setting"
                label={chart.members.label}
                value={view.members ?? "fixed"}
                options={(["fixed", "evolving"] as const).map((value) => ({ value, text: chart.members[value] }))}
                onChoose={(value) => chooseMembers(value === "evolving" ? value : null)}
              />
            </label>
          )}
          {taken.since && view.investment === null && <Since dataset={dataset} view={view} />}
          {also}
          {settings ??
            (scales.length > 1 && (
              <label>
                <span>{`${chart.scale} `}</span>
                <Choice
                  look="setting"
                  label={chart.scale}
                  value={view.scale}
                  options={scales.map((scale) => ({ value: scale, text: chart.scales[scale] }))}
                  onChoose={(scale) => chooseScale(scale === usualScale(view.view, view) ? null : scale)}
                />
              </label>
            ))}
        </span>
      </div>
      {filter}
      <div className={over && stage}>
        <div ref={ref} className={styles.drawing} role="img" aria-label={`${title}. ${subtitle} ${chart.inTable}`}>
          {layout && drawHere(layout)}
        </div>
        {layout && over?.(layout)}
      </div>
      {notes.length > 0 && <p className={typography.note}>{notes.join(" ")}</p>}
      <figcaption className={answer.under}>
        <p className={answer.source}>{source}</p>
        <FigureActions dataset={dataset} view={view} rows={rows} picture={{ texts, layOut: drawing, hasStated }} />
      </figcaption>
    </figure>
  );
}
