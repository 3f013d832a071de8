import type { Area } from "../core/area";
import type { Source } from "../core/dataset";
import { type Figure, gap } from "../core/figure";
import type { AnyIndicator } from "../core/indicators";
import type { Period } from "../core/period";
import { type FigureRow, rowKey } from "./figures";
import { listed, type RankingModel } from "./ranking";

/** The row of a figure that nothing is set beside. */
export const figureAlone = (
  partner: Area,
  indicator: AnyIndicator,
  period: Period,
  figure: Figure,
  source: Source | null,
): FigureRow => ({
  key: rowKey(partner.code, indicator, period),
  partner,
  indicator,
  period,
  figure,
  source: figure.kind === "amount" ? source : null,
  before: gap("notCollected"),
  change: gap("notCollected"),
  stated: null,
  statement: null,
  verdict: null,
});

/** Every figure of a ranking as the CSV and the picture carry it, the total first where it has an area of its own. */
export function rankedFigures(model: RankingModel, whole: Area | undefined): FigureRow[] {
  const { measure, period, total } = model;
  const [source = null] = model.sources;
  const all = listed(model);
  const figures = whole ? [{ area: whole, figure: total }, ...all] : all;
  return figures.map(({ area, figure }) => figureAlone(area, measure, period, figure, source));
}
