import { rowKey } from "../../analysis/figures";
import { isFlow } from "../../core/indicators";
import { around, barBox, type Mark } from "../marks";
import type { PlacedMeasured, SeveralLayout } from "./layout";

function barMark(layout: SeveralLayout, row: PlacedMeasured): Mark {
  const { model, bar, zero, isLog, form } = layout;
  const { compared, measure } = model;
  const { partner, end, middle, change, top } = row;
  const { area, trade, periods, stated, totalShare } = partner;
  const flow = isFlow(measure) ? measure : null;
  const [first, ...others] = (flow && stated[flow]) ?? [];
  const counted = flow ? trade[flow].figure : trade.balance;
  const from = end === null ? zero : Math.min(zero, end);
  const length = end === null ? null : Math.max(0.75, Math.abs(end - zero));
  return {
    key: `${area.code} ${measure}`,
    series: area.code,
    column: 0,
    box: isLog && end !== null ? around(end, middle, 6) : barBox(from, middle - bar / 2, length, bar),
    target: {
      left: 0,
      right: form === "wide" ? (layout.strip?.from ?? layout.width) - 14 : layout.width,
      top,
      bottom: top + layout.pitch,
    },
    isRound: isLog && end !== null,
    row: flow && rowKey(area.code, flow, compared.period),
    point: {
      kind: "figure",
      partner: area,
      indicator: measure,
      period: compared.period,
      figure: counted,
      source: trade.source,
      since: compared.since,
      change,
      members: flow && periods[flow].members,
      stated: first?.stated ?? null,
      verdict: first?.verdict ?? null,
      others,
      ...(compared.scale === "share" && flow && { share: { of: compared.reporter, figure: totalShare[flow] } }),
    },
  };
}

function stripMark({ strip, pitch }: SeveralLayout, { partner, middle, top }: PlacedMeasured): Mark[] {
  if (!strip || partner.trade.exportsShare.kind === "gap") return [];
  const { from: left, to: right } = strip;
  return [
    {
      key: `${partner.area.code} composition`,
      series: partner.area.code,
      column: 1,
      box: { left, right, top: middle - 6, bottom: middle + 6 },
      target: { left: left - 14, right: right + 14, top, bottom: top + pitch },
      isRound: false,
      row: null,
      point: { kind: "composition", partner: partner.area, trade: partner.trade },
    },
  ];
}

function investmentMark(layout: SeveralLayout, { partner, middle, top }: PlacedMeasured): Mark[] {
  const { investment, pitch, model } = layout;
  const { area, fdi } = partner;
  if (!investment || !fdi) return [];
  const { from: left, to: right } = investment;
  return [
    {
      key: `${area.code} investment`,
      series: area.code,
      column: 2,
      box: { left, right, top: middle - 16, bottom: middle + 18 },
      target: { left: left - 14, right, top, bottom: top + pitch },
      isRound: false,
      row: rowKey(area.code, "fdiGrossInflow", fdi.statement.period),
      point: { kind: "inflow", reporter: model.compared.reporter, partner: area, check: fdi },
    },
  ];
}

/** The bars of several partners, what their trade consists of, and stated investment: a series for each partner. */
export const severalMarks = (layout: SeveralLayout): Mark[] =>
  layout.rows.flatMap((row) => [barMark(layout, row), ...stripMark(layout, row), ...investmentMark(layout, row)]);
