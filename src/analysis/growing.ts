import Big from "big.js";
import { type Area, asOf, world } from "../core/area";
import type { Dataset, ReporterFile, Source } from "../core/dataset";
import { type Figure, gap, share, subtract } from "../core/figure";
import { indicators, type Measure } from "../core/indicators";
import { listsAll } from "../core/none";
import { isIdle, everyPlace, inPlaces, type Place, type Places, placesIn } from "../core/place";
import type { Period } from "../core/period";
import type { GrowthOrder, Order } from "../core/question";
import { change, inTwoPeriods, isKnown, type TwoPeriods } from "./likeForLike";

/** A figure of two periods, and what lies between them. */
export interface Grown {
  readonly before: Figure;
  readonly now: Figure;
  /** In percent of what it was. */
  readonly percent: Figure | "tiny base";
  readonly amount: Figure;
  /** In percent a year, compounded. */
  readonly yearly: Figure | "tiny base";
}

/** A partner in its place by change. */
export interface GrownPartner extends Grown {
  readonly area: Area;
  /** From 1; null where the change that orders is not known. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly chosen: boolean;
  /** What it adds to the change of all partners, or of the group, in percentage points. */
  readonly points: Figure;
}

/** Why partners stand apart: too little to take a percentage of, no trade in either period, or a figure of one that is not known. */
export const growthGaps = ["tiny", "idle", "unknown"] as const;
export type GrowthGap = (typeof growthGaps)[number];

export interface GrowthModel extends Readonly<Record<GrowthGap, readonly GrownPartner[]>> {
  readonly reporter: Area;
  readonly measure: Measure;
  readonly since: Period;
  readonly period: Period;
  readonly group: Area | null;
  readonly order: GrowthOrder;
  /** The largest growth first, the largest fall last; by value the largest of the later period first. */
  readonly ranked: readonly GrownPartner[];
  /** Of all partners, or of a group like for like. */
  readonly total: Grown;
  readonly totals: TwoPeriods;
  /** Groups among the chosen partners, like for like: they have no place among countries. */
  readonly chosenGroups: readonly { readonly area: Area; readonly total: Grown; readonly totals: TwoPeriods }[];
  /** Chosen countries outside the group. */
  readonly outside: readonly Area[];
  /** The one source of both periods; none where no source speaks of both. */
  readonly sources: readonly Source[];
}

export interface GrowthQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly since: Period;
  readonly period: Period;
  readonly measure: Measure;
  readonly group: string | null;
  readonly order: Order | null;
}

/** By what partners can be ordered: what may be below zero has no percentage. */
export const ordersOf = (measure: Measure): readonly [GrowthOrder, ...GrowthOrder[]] =>
  indicators[measure].isSigned ? ["amount", "value"] : ["percent", "amount", "value"];

/** The growth of each year, in percent, that makes a growth over so many years. */
const yearlyGrowth = (over: Figure, years: number): Figure => {
  if (over.kind === "gap") return over;
  // Of all that is gone nothing is left to shrink year by year.
  if (over.value.lte(-100)) return gap("undefined");
  const root = (side: Big | null): Big | null =>
    side && new Big(100 * (Math.max(0, side.div(100).plus(1).toNumber()) ** (1 / years) - 1));
  const { lower, upper } = over.interval;
  const value = root(over.value) ?? over.value;
  return { ...over, value, interval: { lower: root(lower), upper: root(upper) } };
};

function grown({ now, before }: Pick<TwoPeriods, "now" | "before">, years: number): Grown {
  const percent = change({ now, before });
  const yearly = percent === "tiny base" ? percent : yearlyGrowth(percent, years);
  return { before, now, percent, yearly, amount: subtract(now, before) };
}

type BothPeriods = readonly [before: Places, now: Places];

/** Partners in both periods by one source, that of the later one where it speaks of both; null where none does. */
function inBoth(
  dataset: Dataset,
  file: ReporterFile,
  { measure, since, period }: Pick<GrowthQuestion, "measure" | "since" | "period">,
  group: Area | null,
): BothPeriods | null {
  const then = dataset.membership === "evolving" || group === null ? group : asOf(group, period.year);
  for (const asked of [period, since]) {
    const { source } = placesIn(dataset, file, measure, asked === period ? group : then, asked);
    if (!source) continue;
    const both = [
      placesIn(dataset, file, measure, then, since, source),
      placesIn(dataset, file, measure, group, period, source),
    ] as const;
    if (both.every(({ ranked }) => ranked.length > 0)) return both;
  }
  return null;
}

/** Partners of a reporter, or members of a group, in the order of their change between two periods; null where its file does not speak of all. */
export function growing(dataset: Dataset, question: GrowthQuestion): GrowthModel | null {
  const { measure, since, period } = question;
  const reporter = dataset.areas.get(question.reporter);
  const file = dataset.reporters.get(question.reporter);
  const whole = dataset.areas.get(world);
  if (!reporter || !file || !whole || !listsAll(file)) return null;
  const group = (question.group && dataset.areas.get(question.group)) || null;
  const [first] = ordersOf(measure);
  const order = ordersOf(measure).find((each) => each === question.order) ?? first;
  const years = period.year - since.year;
  const both = inBoth(dataset, file, question, group);
  const source = both?.[1].source ?? undefined;
  const totalsOf = (area: Area) =>
    inTwoPeriods(dataset, { reporter: reporter.code, area, measure, source }, since, period);
  const totals = totalsOf(group ?? whole);
  const apart: Record<GrowthGap, GrownPartner[]> = { tiny: [], idle: [], unknown: [] };
  const placed: (GrownPartner & Place)[] = [];
  const earlier = new Map(both ? everyPlace(both[0]).map((place) => [place.area.code, place.figure]) : []);
  const listed = both ? everyPlace(both[1]) : [];
  for (const { area, figure: now } of listed) {
    const before = earlier.get(area.code) ?? gap("notReported");
    const between = grown({ now, before }, years);
    const chosen = question.partners.includes(area.code);
    const points = share(between.amount, totals.before);
    const partner = { ...between, area, points, rank: null, tied: false, chosen };
    const figure = { value: now, amount: between.amount, percent: between.percent }[order];
    if (!isKnown(now) || !isKnown(before)) {
      // Whom neither period knows is nobody's partner here.
      if (chosen || group || now.kind === "amount" || before.kind === "amount") apart.unknown.push(partner);
    } else if (isIdle({ figure: now }) && isIdle({ figure: before })) apart.idle.push(partner);
    else if (figure === "tiny base" || figure.kind === "gap") apart.tiny.push(partner);
    else placed.push({ ...partner, figure });
  }
  const isListed = (code: string) => listed.some(({ area }) => area.code === code);
  const chosenAreas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  return {
    reporter,
    measure,
    since,
    period,
    group,
    order,
    ranked: inPlaces(placed),
    ...apart,
    total: grown(totals, years),
    totals,
    chosenGroups: chosenAreas
      .filter(({ kind }) => both !== null && kind === "group")
      .map((area) => {
        const found = totalsOf(area);
        return { area, totals: found, total: grown(found, years) };
      }),
    outside: group ? chosenAreas.filter(({ kind, code }) => kind === "country" && !isListed(code)) : [],
    sources: source ? [source] : [],
  };
}
