import { rowKey } from "../../analysis/figures";
import { isBound } from "../../core/figure";
import { around, barBox, type Mark } from "../marks";
import { fade } from "../openEnd";
import type { CompareLayout } from "./layout";
import type { Lane, Block } from "./block";

const dot = 6;

function laneMark(layout: CompareLayout, block: Block, lane: Lane, column: number): Mark {
  const { area, trade, periods, change, stated, totalShare } = block.partner;
  const { model, amount, bar, form } = layout;
  const narrow = form === "narrow";
  const length = lane.end === null ? null : lane.end - amount.from;
  const isDot = model.scale === "log" && length !== null;
  const { figure, source } = trade[lane.flow];
  const [first, ...others] = stated[lane.flow] ?? [];
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
      since: model.since,
      change: change[lane.flow],
      members: periods[lane.flow].members,
      stated: first?.stated ?? null,
      verdict: first?.verdict ?? null,
      others,
      ...(model.scale === "share" && { share: { of: model.reporter, figure: totalShare[lane.flow] } }),
    },
  };
}

function stripMark(layout: CompareLayout, block: Block): Mark[] {
  const { area, trade } = block.partner;
  if (trade.exportsShare.kind === "gap") return [];
  const { from: left, to: right } = layout.strip;
  const top = block.stripTop;
  const box = { left, right, top, bottom: top + layout.stripHeight };
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

function investmentMark(layout: CompareLayout, block: Block): Mark[] {
  const { area, fdi } = block.partner;
  if (!fdi || !layout.fdi || !layout.invested) return [];
  const { from, to } = layout.fdi;
  const solid = layout.invested(fdi.stated.value.toNumber()) - from;
  const box = barBox(from, block.fdiTop, solid + (isBound(fdi.stated) ? fade : 0), layout.bar);
  return [
    {
      key: `${area.code} investment`,
      series: area.code,
      column: 4,
      box,
      target: { ...box, right: to, top: box.top - (layout.form === "narrow" ? 22 : 0), bottom: box.bottom + 40 },
      isRound: false,
      row: rowKey(area.code, "fdiGrossInflow", fdi.statement.period),
      point: { kind: "inflow", reporter: layout.model.reporter, partner: area, check: fdi },
    },
  ];
}

/** The bars of a comparison, what they consist of, and stated investment: a series for each partner. */
export const compareMarks = (layout: CompareLayout): Mark[] =>
  layout.blocks.flatMap((block) => [
    ...block.lanes.map((lane, i) => laneMark(layout, block, lane, i)),
    ...stripMark(layout, block),
    ...investmentMark(layout, block),
  ]);
