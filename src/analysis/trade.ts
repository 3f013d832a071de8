import { type Area, world } from "../core/area";
import {
  type Dataset,
  flows,
  type Flow,
  leadingSource,
  observe,
  type Observation,
  partnersIn,
  type ReporterFile,
  type Source,
  sourceOf,
} from "../core/dataset";
import { type Figure, growth, isBound, share, shareOfSum, subtract } from "../core/figure";

/** A reporter's trade with one partner in one year, by one source, and what follows from it. */
export interface Trade {
  readonly year: number;
  readonly source: Source | null;
  readonly turnover: Observation;
  readonly exports: Observation;
  readonly imports: Observation;
  readonly balance: Figure;
  /** As percentages of exports and imports together. */
  readonly exportsShare: Figure;
  readonly importsShare: Figure;
}

export type Measure = Flow | "balance";

/** Without a source asked for, the one that stands for the pair in the year speaks of all three flows. */
export function tradeWith(
  dataset: Dataset,
  reporter: string,
  partner: string,
  year: number,
  source = sourceOf(dataset, reporter, partner, year),
): Trade {
  const [turnover, exports, imports] = flows.map((flow) =>
    observe(dataset, reporter, partner, flow, year, source ?? undefined),
  ) as [Observation, Observation, Observation];
  return {
    year,
    source,
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
  /** What the share is of. */
  readonly total: Figure;
}

const ranks = new WeakMap<ReporterFile, Map<string, readonly string[]>>();

/** Partners by turnover in a year, the largest first, by one source. */
export function ranked(
  dataset: Dataset,
  file: ReporterFile,
  year: number,
  source = leadingSource(file, year),
): readonly string[] {
  if (!source) return [];
  const known = ranks.get(file) ?? new Map<string, readonly string[]>();
  ranks.set(file, known);
  const key = `${year} ${source.id}`;
  const order =
    known.get(key) ??
    partnersIn(file, year, source)
      .flatMap((partner) => {
        const { figure } = observe(dataset, file.reporter, partner, "turnover", year, source);
        // Where one side is unknown, so is the place.
        return figure.kind === "amount" && !isBound(figure) ? [{ partner, value: figure.value.toNumber() }] : [];
      })
      .sort((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1))
      .map(({ partner }) => partner);
  known.set(key, order);
  return order;
}

/** None where the source does not give the total: among a few partners a rank says nothing. */
export function standing(dataset: Dataset, file: ReporterFile, area: Area, year: number): Standing | null {
  const { figure: own, source } = observe(dataset, file.reporter, area.code, "turnover", year);
  if (own.kind === "gap" || !source) return null;
  const total = observe(dataset, file.reporter, world, "turnover", year, source).figure;
  if (total.kind === "gap") return null;
  const all = ranked(dataset, file, year, source);
  const rank = all.indexOf(area.code) + 1;
  return { rank: rank || null, of: all.length, share: share(own, total), total };
}

// Below this a percentage says nothing: one cargo more or less turns it over.
const tinyBase = 1_000_000;

/** Growth on the year before; "tiny base" where the year before was below a million dollars. */
export function change(now: Figure, before: Figure): Figure | "tiny base" {
  const isTiny = before.kind === "amount" && !isBound(before) && before.value.lt(tinyBase) && before.unit !== "%";
  return now.kind === "amount" && isTiny ? "tiny base" : growth(now, before);
}
