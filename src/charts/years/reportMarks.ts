import type { MirrorModel } from "../../analysis/mirror";
import type { Mark } from "../marks";
import { reportOf, sideOf } from "../reportOf";
import type { YearsLayout } from "./layout";
import { changeAlong, pointsIn } from "./marks";

/** The points of both reports over time, a series for each line; the layout is that of the model. */
export function reportMarks({ panels }: YearsLayout, model: MirrorModel): Mark[] {
  return panels.flatMap(pointsIn).flatMap(({ line: { area, of }, at, drawn, mark }): Mark[] => {
    const pair = model.partners.find((partner) => partner.area === area)?.pairs[at];
    const figure = of.points[at]?.figure;
    if (!pair || !figure) return [];
    const side = of.measure === model.flow ? "own" : "theirs";
    const own = reportOf(model, pair, side);
    // In a period of which another source speaks, the line of this one has a gap, and the row is of the other.
    const isInTable = own.absence !== null || own.source === of.source;
    return [
      {
        ...mark,
        row: isInTable ? sideOf(model, pair, side).row : null,
        point: {
          ...own,
          figure,
          source: of.source,
          absence: figure.kind === "amount" ? null : (own.absence ?? "notReported"),
          change: changeAlong(of, drawn),
          ratio: pair.ratio,
        },
      },
    ];
  });
}
