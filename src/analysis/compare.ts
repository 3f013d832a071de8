import { type Area, world } from "../core/area";
import { type Dataset, type Source, statementsOn } from "../core/dataset";
import { type Flow, flows } from "../core/indicators";
import { type Figure, gap, share } from "../core/figure";
import { hadNone } from "../core/none";
import { type Period, type Periods, previous } from "../core/period";
import { type Check, check } from "./check";
import { change, inTwoPeriods, type TwoPeriods } from "./likeForLike";
import { type PrintedSum, printedSum } from "./printedSum";
import { type Standing, standing } from "./standing";
import { type Trade, tradeWith } from "./trade";

export type CompareScale = "common" | "own" | "log" | "share";
export const mostCompared = 8;

export interface ComparedPartner {
  readonly area: Area;
  readonly trade: Trade;
  /** On the earlier period, like for like. */
  readonly periods: Readonly<Record<Flow, TwoPeriods>>;
  readonly change: Readonly<Record<Flow, Figure | "tiny base">>;
  readonly standing: Standing | null;
  /** What was stated of this period, by flow: by one text or by several, which may say it differently. */
  readonly stated: Readonly<Partial<Record<Flow, readonly Check[]>>>;
  /** What was stated of direct investment, whatever its period; never summed or ranked. */
  readonly fdi: Check | null;
  readonly totalShare: Readonly<Record<Flow, Figure>>;
  /** Whether the statistics say that nothing was traded; without a figure they may as well say nothing. */
  readonly none: boolean;
  /** Of a group: members of whom the source gives one flow alone. */
  readonly partial: readonly Area[];
  /** Of a group: what the source itself prints for its turnover, where that is another figure. */
  readonly printed: PrintedSum | null;
}

export interface CompareModel {
  readonly reporter: Area;
  readonly period: Period;
  /** The earlier period that a change is on: the same part of the year before, unless another is asked for. */
  readonly since: Period;
  readonly scale: CompareScale;
  readonly partners: readonly ComparedPartner[];
  /** Chosen, but more than can be drawn side by side. */
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

/** What a change is on where one period or two are asked for: the first of two, else the same part of the year before. */
export const baseOf = ({ from, to }: Periods): Period => (from === to ? previous(to) : from);

export interface Question {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly period: Period;
  /** The earlier period that a change is on; the same part of the year before where none is named. */
  readonly since?: Period;
}

function comparePartner(dataset: Dataset, question: Question, area: Area): ComparedPartner {
  const { reporter, period, since = previous(period) } = question;
  const trade = tradeWith(dataset, reporter, area.code, period);
  // A change and a share are of one source; another one would count otherwise.
  const { source } = trade;
  const whole = tradeWith(dataset, reporter, world, period, source);
  const file = dataset.reporters.get(reporter);
  const checks = statementsOn(dataset, reporter, area.code).flatMap((statement) => check(dataset, statement));
  const stated: Partial<Record<Flow, readonly Check[]>> = {};
  for (const flow of flows) {
    const found = checks.filter((c) => c.indicator === flow && c.statement.period === period);
    if (found.length > 0) stated[flow] = found;
  }
  const each = <T>(make: (flow: Flow) => T) =>
    Object.fromEntries(flows.map((flow) => [flow, make(flow)])) as Record<Flow, T>;
  const periods = each((measure) =>
    inTwoPeriods(dataset, { reporter, area, measure, source: source ?? undefined }, since, period),
  );
  return {
    area,
    trade,
    periods,
    change: each((flow) => change(periods[flow])),
    standing: file ? standing(dataset, file, area, period) : null,
    stated,
    fdi: checks.find((c) => c.indicator === "fdiGrossInflow") ?? null,
    // All partners together are no part of all.
    totalShare: each((flow) =>
      area.kind === "world" ? gap("undefined") : share(trade[flow].figure, whole[flow].figure),
    ),
    none: source === null && hadNone(dataset, reporter, area.code, period),
    partial: trade.turnover.members?.partial.flatMap((code) => dataset.areas.get(code) ?? []) ?? [],
    printed: area.kind === "group" ? printedSum(dataset, reporter, area, "turnover", period) : null,
  };
}

/** Partners side by side in one period; from the ninth on they are counted, not drawn. */
export function compare(dataset: Dataset, question: Question, scale: CompareScale): CompareModel | null {
  const reporter = dataset.areas.get(question.reporter);
  if (!reporter) return null;
  const areas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const partners = areas.slice(0, mostCompared).map((area) => comparePartner(dataset, question, area));
  const sources = partners.flatMap(({ trade, stated, fdi }) => [
    ...flows.flatMap((flow) => trade[flow].source ?? []),
    ...Object.values(stated).flatMap((found) => found.map((c) => c.statement.source)),
    ...(fdi ? [fdi.statement.source] : []),
  ]);
  return {
    reporter,
    period: question.period,
    since: question.since ?? previous(question.period),
    scale,
    partners,
    leftOut: Math.max(0, areas.length - mostCompared),
    sources: [...new Set(sources)],
  };
}

/** The comparison as the statistics alone give it; direct investment, which is only ever stated, stays. */
export const withoutStated = (model: CompareModel): CompareModel => ({
  ...model,
  partners: model.partners.map((partner) => ({ ...partner, stated: {} })),
});
