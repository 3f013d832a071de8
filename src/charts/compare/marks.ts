import type { CompareModel } from "../../analysis/compare";
import { rowKey } from "../../analysis/figures";
import { isBound } from "../../core/figure";
import { around, barBox, type Mark } from "../marks";
import type { Grammar } from "../../words/language/grammar";
import { stripHeight, stripTop } from "./Composition";
import { fade, fdiReach, fdiTop } from "./Investment";
import { type Block, type CompareLayout, type Lane, layOut } from "./layout";

const dot = 6;

function laneMark(model: CompareModel, layout: CompareLayout, block: Block, lane: Lane, column: number): Mark {
  const { area, trade, periods, change, stated, totalShare } = block.partner;
  const { amount, bar, form } = layout;
  const narrow = form === "narrow";
  const length = lane.at === null ? null : lane.at * (amount.to - amount.from);
  const isDot = model.scale === "log" && length !== null;
  const { figure, source } = trade[lane.flow];
  const [said, ...others] = stated[lane.flow] ?? [];
  return {
    key: lane.key,
    series: area.code,
    column,
    box: isDot
      ? around(amount.from + length, lane.y + bar / 2, dot)
      : barBox(amount.from, lane.y, length === null ? null : Math.max(length, 0.75), bar),
    // The name, the figure and what was stated belong to the bar.
    target: {
      left: 0,
      right: narrow ? layout.width : layout.strip.from - 24,
      top: lane.y - (narrow ? 22 : 10),
      bottom: lane.y + bar + 14,
    },
    isRound: isDot,
    row: rowKey(area.code, lane.flow, model.period),
    point: {
      kind: "figure",
      partner: area,
      indicator: lane.flow,
      period: model.period,
      figure,
      source,
      change: change[lane.flow],
      members: periods[lane.flow].members,
      stated: said?.stated ?? null,
      verdict: said?.verdict ?? null,
      others,
      ...(model.scale === "share" && { share: { of: model.reporter, figure: totalShare[lane.flow] } }),
    },
  };
}

function stripMark(layout: CompareLayout, block: Block): Mark[] {
  const { area, trade } = block.partner;
  if (trade.exportsShare.kind === "gap") return [];
  const { from: left, to: right } = layout.strip;
  const top = stripTop(block, layout);
  const box = { left, right, top, bottom: top + stripHeight(layout) };
  return [
    {
      key: `${area.code} composition`,
      series: area.code,
      column: 3,
      box,
      target: { ...box, bottom: box.bottom + 40 },
      isRound: false,
      row: null,
      point: { kind: "composition", partner: area, trade },
    },
  ];
}

function investmentMark(model: CompareModel, layout: CompareLayout, block: Block): Mark[] {
  const { area, fdi } = block.partner;
  if (!fdi || !layout.fdi) return [];
  const { from, to } = layout.fdi;
  const solid = (fdi.stated.value.toNumber() / (layout.largestFdi || 1)) * (fdiReach(layout.fdi) - from);
  const box = barBox(from, fdiTop(block, layout), solid + (isBound(fdi.stated) ? fade : 0), layout.bar);
  return [
    {
      key: `${area.code} investment`,
      series: area.code,
      column: 4,
      box,
      target: { ...box, right: to, top: box.top - (layout.form === "narrow" ? 22 : 0), bottom: box.bottom + 40 },
      isRound: false,
      row: rowKey(area.code, "fdiGrossInflow", fdi.statement.period),
      point: { kind: "inflow", reporter: model.reporter, partner: area, check: fdi },
    },
  ];
}

/** The bars of a comparison, what they consist of, and stated investment: a series for each partner. */
export function compareMarks(grammar: Grammar, model: CompareModel, width: number): Mark[] {
  const layout = layOut(grammar, model, width);
  return layout.blocks.flatMap((block) => [
    ...block.lanes.map((lane, i) => laneMark(model, layout, block, lane, i)),
    ...stripMark(layout, block),
    ...investmentMark(model, layout, block),
  ]);
}
