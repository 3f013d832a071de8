import { gap } from "../core/figure";
import { type FigureRow, rowKey } from "./figures";
import { growthGaps, type GrowthModel } from "./growing";

/** Every figure of a ranking by change as the CSV and the picture carry it: of each partner the earlier and the later one. */
export function grownFigures(model: GrowthModel): FigureRow[] {
  const { measure, since, period, ranked, sources } = model;
  const [source = null] = sources;
  return [...ranked, ...growthGaps.flatMap((why) => model[why])].flatMap(({ area, before, now }) =>
    (
      [
        [since, before],
        [period, now],
      ] as const
    ).map(([when, figure]) => ({
      key: rowKey(area.code, measure, when),
      partner: area,
      indicator: measure,
      period: when,
      figure,
      source: figure.kind === "amount" ? source : null,
      before: gap("notCollected"),
      change: gap("notCollected"),
      stated: null,
      statement: null,
      verdict: null,
    })),
  );
}
