import Big from "big.js";
import type { Area } from "../core/area";
import { atFob, discrepancy, relativeAsymmetry } from "../core/asymmetry";
import { covered, speaksOf } from "../core/coverage";
import type { Dataset, Source } from "../core/dataset";
import type { Flow } from "../core/indicators";
import { observe } from "../core/observe";
import {
  type Amount,
  type Estimate,
  type Figure,
  flagOf,
  gap,
  type GapReason,
  growth,
  ratio,
  subtract,
} from "../core/figure";
import { mirrored, type MirrorFlow } from "../core/mirrored";
import { formatPeriod, later, order, type Period, range } from "../core/period";
import { mostCompared } from "./compare";
import type { FigureRow } from "./figures";

/** What stands in the place of a report: an estimate of the source, for a known reason or another. */
export type Estimated = Estimate | "estimated";

/** Why one side has no report: what its statistics say, or that they are not here. */
export type Absence = GapReason | Estimated | "group" | "no file" | "not loaded" | "not covered";

/** What one side says of a flow; `absence` is null where it reports a figure. */
export interface Report {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly absence: Absence | null;
  /** An estimate of the source in the place of a report: compared with the other side's, it finds nothing. */
  readonly estimate?: Amount;
}

/** Two reports of one flow in one period, never averaged. */
export interface MirrorPair {
  readonly area: Area;
  readonly period: Period;
  /** The reporter's, as published. */
  readonly own: Report;
  /** The partner's, as published. */
  readonly theirs: Report;
  /** Both FOB: the one that is of imports is divided by the factor. */
  readonly ownFob: Figure;
  readonly theirsFob: Figure;
  /** The partner's less the reporter's, FOB, in dollars and in percent of the reporter's. */
  readonly gap: Figure;
  readonly percent: Figure;
  /** The partner's report / the reporter's, as published. */
  readonly ratio: Figure;
  readonly asymmetry: Figure;
  readonly discrepancy: Figure;
}

export interface MirrorModel {
  readonly reporter: Area;
  readonly flow: MirrorFlow;
  /** What imports CIF are divided by, such as “1.06”. */
  readonly factor: string;
  readonly from: Period;
  readonly to: Period;
  /** A list for each partner, a pair for each period. */
  readonly partners: readonly { readonly area: Area; readonly pairs: readonly MirrorPair[] }[];
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

export interface MirrorQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly flow: MirrorFlow;
  readonly factor: string;
  readonly from: Period;
  readonly to: Period;
}

function reportOf(dataset: Dataset, reporter: Area, partner: Area, flow: Flow, period: Period): Report {
  if (reporter.kind !== "country") return { figure: gap("notCollected"), source: null, absence: "group" };
  const file = dataset.reporters.get(reporter.code);
  if (!file) {
    const entry = dataset.catalog.reporters.get(reporter.code);
    const speaks = entry && speaksOf(entry, partner.code);
    return { figure: gap("notReported"), source: null, absence: speaks ? "not loaded" : "no file" };
  }
  const { figure, source } = observe(dataset, reporter.code, partner.code, flow, period);
  if (figure.kind === "amount") {
    if (flagOf(figure) !== "E") return { figure, source, absence: null };
    for (const other of file.sources.keys()) {
      const found = observe(dataset, reporter.code, partner.code, flow, period, other).figure;
      if (found.kind === "amount" && flagOf(found) !== "E") return { figure: found, source: other, absence: null };
    }
    return { figure: gap("notReported"), source, absence: figure.estimate ?? "estimated", estimate: figure };
  }
  // A period that no series reaches says nothing of whether the country reported it elsewhere.
  const series = partner.kind === "group" ? [] : (file.series.get(`${partner.code} ${flow}`) ?? []);
  const isCovered = series.some(({ from, values }) => {
    const all = covered([{ from, to: later(from, values.length - 1) }], period);
    return all !== null && order(period, all.from) >= 0 && order(period, all.to) <= 0;
  });
  return { figure, source, absence: isCovered ? figure.reason : "not covered" };
}

/** What both sides of a pair report of the reporter's exports or imports in a year. */
export function mirrorPair(
  dataset: Dataset,
  { flow, factor }: Pick<MirrorQuestion, "flow" | "factor">,
  reporter: Area,
  area: Area,
  period: Period,
): MirrorPair {
  const own = reportOf(dataset, reporter, area, flow, period);
  const theirs = reportOf(dataset, area, reporter, mirrored[flow], period);
  const c = new Big(factor);
  const ownFob = flow === "imports" ? atFob(own.figure, c) : own.figure;
  const theirsFob = flow === "exports" ? atFob(theirs.figure, c) : theirs.figure;
  return {
    area,
    period,
    own,
    theirs,
    ownFob,
    theirsFob,
    gap: subtract(theirsFob, ownFob),
    percent: growth(theirsFob, ownFob),
    ratio: ratio(theirs.figure, own.figure),
    asymmetry: relativeAsymmetry(theirsFob, ownFob),
    discrepancy: discrepancy(theirsFob, ownFob),
  };
}

const larger = (a: Big, b: Big): number => b.cmp(a);

/** Largest ratio first; what cannot be divided stays at the end in the order of the question. */
const byRatio = (a: MirrorPair | undefined, b: MirrorPair | undefined): number => {
  const [x, y] = [a?.ratio, b?.ratio];
  if (x?.kind !== "amount" || y?.kind !== "amount") return Number(x?.kind !== "amount") - Number(y?.kind !== "amount");
  return larger(x.value, y.value);
};

/** For each chosen partner what both sides report, period by period; in one the largest ratio comes first. */
export function mirror(dataset: Dataset, question: MirrorQuestion): MirrorModel | null {
  const reporter = dataset.areas.get(question.reporter);
  if (!reporter) return null;
  const { from, to, flow, factor } = question;
  const periods = range({ from, to });
  const areas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const partners = areas.slice(0, mostCompared).map((area) => ({
    area,
    pairs: periods.map((period) => mirrorPair(dataset, question, reporter, area, period)),
  }));
  const reports = partners.flatMap(({ pairs }) => pairs.flatMap(({ own, theirs }) => [own, theirs]));
  return {
    reporter,
    flow,
    factor,
    from,
    to,
    partners: from === to ? partners.toSorted((a, b) => byRatio(a.pairs[0], b.pairs[0])) : partners,
    leftOut: Math.max(0, areas.length - mostCompared),
    sources: [...new Set(reports.flatMap(({ source }) => source ?? []))],
  };
}

/** What an estimate is that stands in the place of one of the two reports, with whose it would be; null where none does. */
export function estimatedIn(reporter: Area, { area, own, theirs }: MirrorPair): { by: Area; how: Estimated } | null {
  for (const [by, { absence }] of [
    [area, theirs],
    [reporter, own],
  ] as const)
    if (absence === "mirrored" || absence === "repeated" || absence === "estimated") return { by, how: absence };
  return null;
}

/** Whether both sides report a figure. */
export const hasBoth = ({ own, theirs }: MirrorPair): boolean => own.absence === null && theirs.absence === null;

/** The last period in which any pair has both reports. */
export function lastWithBoth({ partners }: MirrorModel): Period | null {
  const periods = partners.flatMap(({ pairs }) => pairs.filter(hasBoth).map(({ period }) => period));
  return periods.toSorted(order).at(-1) ?? null;
}

/** Pairs by the size of their gap, the largest first; a pair that lacks a side has no rank. */
export const rankedByGap = (pairs: readonly MirrorPair[]): MirrorPair[] =>
  pairs
    .flatMap((pair) => (pair.gap.kind === "amount" ? [{ pair, size: pair.gap.value.abs() }] : []))
    .toSorted((a, b) => larger(a.size, b.size))
    .map(({ pair }) => pair);

/** The address of a report within the page: `DE-KZ-imports-2020`. */
export const reportKey = (reporter: Area, partner: Area, flow: Flow, period: Period): string =>
  `${reporter.code}-${partner.code}-${flow}-${formatPeriod(period)}`;

const rowOf = (
  reporter: Area,
  partner: Area,
  flow: Flow,
  period: Period,
  { figure, estimate, source }: Report,
): FigureRow => ({
  key: reportKey(reporter, partner, flow, period),
  reporter,
  partner,
  indicator: flow,
  period,
  figure: estimate ?? figure,
  source,
  before: gap("notCollected"),
  change: gap("notCollected"),
  stated: null,
  statement: null,
  verdict: null,
});

/** Both sides' figures as published, one row each, for files. */
export const mirrorRows = ({ reporter, flow, partners }: MirrorModel): FigureRow[] =>
  partners.flatMap(({ area, pairs }) =>
    pairs.flatMap(({ period, own, theirs }) => [
      rowOf(reporter, area, flow, period, own),
      rowOf(area, reporter, mirrored[flow], period, theirs),
    ]),
  );
