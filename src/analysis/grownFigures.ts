import type { FigureRow } from "./figures";
import { growthGaps, type GrowthModel } from "./growing";
import { figureAlone } from "./rankedFigures";

/** Every figure of a ranking by change as the CSV and the picture carry it: of each partner the earlier and the later one. */
export function grownFigures(model: GrowthModel): FigureRow[] {
  const { measure, since, period, ranked, sources } = model;
  const [source = null] = sources;
  return [...ranked, ...growthGaps.flatMap((why) => model[why])].flatMap(({ area, before, now }) => [
    figureAlone(area, measure, since, before, source),
    figureAlone(area, measure, period, now, source),
  ]);
}
