import { type Area, world } from "../core/area";
import { type Dataset, type Flow, flows, type Source, statementsOn } from "../core/dataset";
import { type Figure, share } from "../core/figure";
import { hadNone } from "../core/none";
import { yearly } from "../core/period";
import { type Check, check } from "./check";
import { change, inTwoYears, type TwoYears } from "./likeForLike";
import { type PrintedSum, printedSum } from "./printedSum";
import { type Standing, standing } from "./standing";
import { type Trade, tradeWith } from "./trade";

export type CompareScale = "common" | "own" | "log" | "share";
export const mostCompared = 8;

export interface ComparedPartner {
  readonly area: Area;
  readonly trade: Trade;
  /** On the year before, like for like. */
  readonly years: Readonly<Record<Flow, TwoYears>>;
  readonly change: Readonly<Record<Flow, Figure | "tiny base">>;
  readonly standing: Standing | null;
  /** What was stated of this year, by flow. */
  readonly stated: Readonly<Partial<Record<Flow, Check>>>;
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
  readonly year: number;
  readonly scale: CompareScale;
  readonly partners: readonly ComparedPartner[];
  /** Chosen, but more than can be drawn side by side. */
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

export interface Question {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly year: number;
}

function comparePartner(dataset: Dataset, question: Question, area: Area): ComparedPartner {
  const { reporter, year } = question;
  const trade = tradeWith(dataset, reporter, area.code, year);
  // A change and a share are of one source; another one would count otherwise.
  const { source } = trade;
  const whole = tradeWith(dataset, reporter, world, year, source);
  const file = dataset.reporters.get(reporter);
  const checks = statementsOn(dataset, reporter, area.code).flatMap((statement) => check(dataset, statement));
  const stated: Partial<Record<Flow, Check>> = {};
  for (const flow of flows) {
    const found = checks.find((c) => c.indicator === flow && c.statement.period === yearly(year));
    if (found) stated[flow] = found;
  }
  const each = <T>(make: (flow: Flow) => T) =>
    Object.fromEntries(flows.map((flow) => [flow, make(flow)])) as Record<Flow, T>;
  const years = each((measure) =>
    inTwoYears(dataset, { reporter, area, measure, source: source ?? undefined }, year - 1, year),
  );
  return {
    area,
    trade,
    years,
    change: each((flow) => change(years[flow])),
    standing: file ? standing(dataset, file, area, year) : null,
    stated,
    fdi: checks.find((c) => c.indicator === "fdiGrossInflow") ?? null,
    totalShare: each((flow) => share(trade[flow].figure, whole[flow].figure)),
    none: source === null && hadNone(dataset, reporter, area.code, year),
    partial: trade.turnover.members?.partial.flatMap((code) => dataset.areas.get(code) ?? []) ?? [],
    printed: area.kind === "group" ? printedSum(dataset, reporter, area, "turnover", year) : null,
  };
}

/** Partners side by side in one year; from the ninth on they are counted, not drawn. */
export function compare(dataset: Dataset, question: Question, scale: CompareScale): CompareModel | null {
  const reporter = dataset.areas.get(question.reporter);
  if (!reporter) return null;
  const areas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const partners = areas.slice(0, mostCompared).map((area) => comparePartner(dataset, question, area));
  const sources = partners.flatMap(({ trade, stated, fdi }) => [
    ...flows.flatMap((flow) => trade[flow].source ?? []),
    ...Object.values(stated).map((c) => c.statement.source),
    ...(fdi ? [fdi.statement.source] : []),
  ]);
  return {
    reporter,
    year: question.year,
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
