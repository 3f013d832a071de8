import { around, barBox, type Mark } from "../marks";
import { reportOf, sideOf } from "../reportOf";
import { type MirrorLayout, ratioX, type Row } from "./layout";
import { logOf } from "./ratioScale";

function reportMark(layout: MirrorLayout, row: Row, side: "own" | "theirs"): Mark {
  const { model, amount, form, width } = layout;
  const { y, height, end } = row[side];
  const code = row.pair.area.code;
  const narrow = form === "narrow";
  const length = end === null ? null : Math.max(end - amount.from, 0.75);
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
    point: reportOf(model, row.pair, side),
  };
}

function ratioMark(layout: MirrorLayout, { pair, dotY }: Row): Mark[] {
  const { model } = layout;
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
export const mirrorMarks = (layout: MirrorLayout): Mark[] =>
  layout.rows.flatMap((row) => [
    reportMark(layout, row, "own"),
    reportMark(layout, row, "theirs"),
    ...ratioMark(layout, row),
  ]);
