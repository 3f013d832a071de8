import { type MirrorModel, type MirrorPair, reportKey } from "../../analysis/mirror";
import { mirrored } from "../../core/mirrored";
import type { Grammar } from "../../words/language/grammar";
import type { Point } from "../../words/points";
import { around, barBox, type Mark } from "../marks";
import type { Palette } from "../palette";
import { layOut as layOutYears } from "../trend/layout";
import { changeAlong, pointsIn } from "../trend/marks";
import { layOut, logOf, type MirrorLayout, ratioX, type Row } from "./layout";
import { trendOf, yearPanels } from "./years";

/** Whose report of which flow a side gives, with its row. */
function sideOf({ reporter, flow }: MirrorModel, { area, period }: MirrorPair, side: "own" | "theirs") {
  const [by, other, called] = side === "own" ? [reporter, area, flow] : [area, reporter, mirrored[flow]];
  return { by, other, flow: called, row: reportKey(by, other, called, period) };
}

function report(model: MirrorModel, pair: MirrorPair, side: "own" | "theirs"): Extract<Point, { kind: "report" }> {
  const { by, other, flow } = sideOf(model, pair, side);
  return { kind: "report", by, other, flow, period: pair.period, ...pair[side] };
}

function reportMark(model: MirrorModel, layout: MirrorLayout, row: Row, side: "own" | "theirs"): Mark {
  const { amount, form, width } = layout;
  const { y, height, at } = row[side];
  const code = row.pair.area.code;
  const narrow = form === "narrow";
  const length = at === null ? null : Math.max(at * (amount.to - amount.from), 0.75);
  return {
    key: `${code} ${side}`,
    series: code,
    column: side === "own" ? 0 : 1,
    box: barBox(amount.from, y, length, height),
    target: {
      left: 0,
      right: narrow ? width : layout.ratio.from - 24,
      top: y - (narrow ? 22 : 1),
      bottom: y + height + 1,
    },
    isRound: false,
    row: sideOf(model, row.pair, side).row,
    point: report(model, row.pair, side),
  };
}

function ratioMark(model: MirrorModel, layout: MirrorLayout, { pair, dotY }: Row): Mark[] {
  const log = logOf(pair.ratio);
  if (log === null) return [];
  const box = around(ratioX(layout, log), dotY, 5);
  return [
    {
      key: `${pair.area.code} ratio`,
      series: pair.area.code,
      column: 2,
      box,
      target: { left: layout.ratio.from - 20, right: layout.width, top: dotY - 11, bottom: dotY + 11 },
      isRound: true,
      row: sideOf(model, pair, "theirs").row,
      point: { kind: "ratio", reporter: model.reporter, pair },
    },
  ];
}

/** Both bars of each pair and the dot of their ratio: a series for each partner. */
export function mirrorMarks(grammar: Grammar, model: MirrorModel, width: number): Mark[] {
  const layout = layOut(grammar, model, width, false);
  return layout.rows.flatMap((row) => [
    reportMark(model, layout, row, "own"),
    reportMark(model, layout, row, "theirs"),
    ...ratioMark(model, layout, row),
  ]);
}

/** The points of both reports over time, a series for each line. */
export function mirrorYearMarks(grammar: Grammar, model: MirrorModel, palette: Palette, width: number): Mark[] {
  const trend = trendOf(model);
  const panels = layOutYears(grammar, trend, yearPanels(grammar, model, trend, palette), width);
  return panels.flatMap(pointsIn).flatMap(({ line: { area, of }, at, drawn, mark }): Mark[] => {
    const pair = model.partners.find((partner) => partner.area === area)?.pairs[at];
    const figure = of.points[at]?.figure;
    if (!pair || !figure) return [];
    const side = of.measure === model.flow ? "own" : "theirs";
    const said = report(model, pair, side);
    // In a period of which another source speaks, the line of this one has a gap, and the row is of the other.
    const isInTable = said.absence !== null || said.source === of.source;
    return [
      {
        ...mark,
        row: isInTable ? sideOf(model, pair, side).row : null,
        point: {
          ...said,
          figure,
          source: of.source,
          absence: figure.kind === "amount" ? null : (said.absence ?? "notReported"),
          change: changeAlong(of, drawn),
          ratio: pair.ratio,
        },
      },
    ];
  });
}
