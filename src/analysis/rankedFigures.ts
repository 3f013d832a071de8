import type { Area } from "../core/area";
import { gap } from "../core/figure";
import { type FigureRow, rowKey } from "./figures";
import { listed, type RankingModel } from "./ranking";

/** Every figure of a ranking as the CSV and the picture carry it, the total first where it has an area of its own. */
export function rankedFigures(model: RankingModel, whole: Area | undefined): FigureRow[] {
  const { measure, period, total } = model;
  const [source = null] = model.sources;
  const all = listed(model);
  const figures = whole ? [{ area: whole, figure: total }, ...all] : all;
  return figures.map(({ area, figure }) => ({
    key: rowKey(area.code, measure, period),
    partner: area,
    indicator: measure,
    period,
    figure,
    source: figure.kind === "amount" ? source : null,
    before: gap("notCollected"),
    change: gap("notCollected"),
    stated: null,
    statement: null,
    verdict: null,
  }));
}
