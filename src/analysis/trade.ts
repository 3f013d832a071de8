import { type Area, world } from "../core/area";
import {
  type Dataset,
  flows,
  type Flow,
  observe,
  type Observation,
  partnersIn,
  type ReporterFile,
} from "../core/dataset";
import { type Figure, growth, share, shareOfSum, subtract } from "../core/figure";

/** A reporter's trade with one partner in one year, and what follows from it. */
export interface Trade {
  readonly year: number;
  readonly turnover: Observation;
  readonly exports: Observation;
  readonly imports: Observation;
  readonly balance: Figure;
  /** As percentages of exports and imports together. */
  readonly exportsShare: Figure;
  readonly importsShare: Figure;
}

export type Measure = Flow | "balance";

export function tradeWith(dataset: Dataset, reporter: string, partner: string, year: number): Trade {
  const [turnover, exports, imports] = flows.map((flow) => observe(dataset, reporter, partner, flow, year)) as [
    Observation,
    Observation,
    Observation,
  ];
  return {
    year,
    turnover,
    exports,
    imports,
    balance: subtract(exports.figure, imports.figure),
    exportsShare: shareOfSum(exports.figure, imports.figure),
    importsShare: shareOfSum(imports.figure, exports.figure),
  };
}

export const measured = (trade: Trade, measure: Measure): Figure =>
  measure === "balance" ? trade.balance : trade[measure].figure;

/** Where a partner stands among all partners of a reporter by turnover; groups have a share but no rank. */
export interface Standing {
  readonly rank: number | null;
  readonly of: number;
  readonly share: Figure;
}

const ranks = new WeakMap<ReporterFile, Map<number, readonly string[]>>();

/** Partners by turnover in a year, the largest first. */
export function ranked(dataset: Dataset, file: ReporterFile, year: number): readonly string[] {
  const years = ranks.get(file) ?? new Map<number, readonly string[]>();
  ranks.set(file, years);
  const known = years.get(year);
  if (known) return known;
  const turnover = (partner: string) => {
    const { figure } = observe(dataset, file.reporter, partner, "turnover", year);
    return figure.kind === "amount" ? figure.value.toNumber() : -1;
  };
  const order = partnersIn(file, year)
    .map((partner) => ({ partner, value: turnover(partner) }))
    .sort((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1))
    .map(({ partner }) => partner);
  years.set(year, order);
  return order;
}

export function standing(dataset: Dataset, file: ReporterFile, area: Area, year: number): Standing | null {
  const own = observe(dataset, file.reporter, area.code, "turnover", year).figure;
  if (own.kind === "gap") return null;
  const all = ranked(dataset, file, year);
  const rank = all.indexOf(area.code) + 1;
  const total = observe(dataset, file.reporter, world, "turnover", year).figure;
  return { rank: rank || null, of: all.length, share: share(own, total) };
}

// Below this a percentage says nothing: one cargo more or less turns it over.
const tinyBase = 1_000_000;

/** Growth on the year before; "tiny base" where the year before was below a million dollars. */
export function change(now: Figure, before: Figure): Figure | "tiny base" {
  if (now.kind === "amount" && before.kind === "amount" && before.value.lt(tinyBase) && before.unit !== "%")
    return "tiny base";
  return growth(now, before);
}
