import { type Area, formerAmong, membersIn } from "../core/area";
import type { Dataset, Source } from "../core/dataset";
import { type AnyIndicator, flows, isInvestment } from "../core/indicators";
import { getOrMake, mapOfEach } from "../core/memo";
import { observe } from "../core/observe";
import { type Figure, gap, growth, isBound } from "../core/figure";
import { formatPeriod, order, type Period } from "../core/period";

/** Whose figures a comparison of two periods is of, where a group is compared. */
export interface SameMembers {
  /** Members whose figure is known in both periods, of all members of the later one. */
  readonly same: number;
  readonly all: number;
}

/** A figure of two periods by one source: of a group that of the same members, of the later one, in both. */
export interface TwoPeriods {
  readonly now: Figure;
  readonly before: Figure;
  /** Null for a country, and for a group whose members are those of each year. */
  readonly members: SameMembers | null;
}

/** One measure of a partner, by one source or the preferred one. */
export interface Asked {
  readonly reporter: string;
  readonly area: Area;
  readonly measure: AnyIndicator;
  readonly source: Source | undefined;
}

const measuredIn = (dataset: Dataset, { reporter, area, measure, source }: Asked, period: Period): Figure =>
  observe(dataset, reporter, area.code, measure, period, source).figure;

/** An amount that is no mere bound. */
export const isKnown = (figure: Figure): boolean => figure.kind === "amount" && !isBound(figure);

/** A group with the members that are given, at all times. */
const withMembers = (dataset: Dataset, group: Area, codes: readonly string[]): Dataset => ({
  ...dataset,
  areas: new Map(dataset.areas).set(group.code, { ...group, members: codes.map((area) => ({ area })) }),
});

/** Members of the later period whose figure is known in both; one that is no more answers for its successors. */
function knownInBoth(dataset: Dataset, asked: Asked, from: Period, to: Period): string[] {
  const own = (area: Area, period: Period) => isKnown(measuredIn(dataset, { ...asked, area }, period));
  const isListed = (code: string, period: Period) =>
    (isInvestment(asked.measure) ? [asked.measure] : flows).some(
      (flow) => observe(dataset, asked.reporter, code, flow, period, asked.source).figure.kind === "amount",
    );
  const isSplit = ({ successors }: Area, period: Period) => successors?.some((code) => isListed(code, period));
  let codes = membersIn(asked.area, to.year).filter((code) => code !== asked.reporter);
  // Where one successor of a former country is left out, the former one answers for none of them any more.
  for (;;) {
    const former = formerAmong(dataset.areas, codes);
    const answers = (code: string, period: Period) => {
      const area = dataset.areas.get(code);
      return (
        (area && own(area, period)) ||
        former.some((each) => each.successors?.includes(code) && own(each, period) && !isSplit(each, period))
      );
    };
    const kept = codes.filter((code) => answers(code, from) && answers(code, to));
    if (kept.length === codes.length) return kept;
    codes = kept;
  }
}

interface Held {
  readonly dataset: Dataset;
  readonly members: SameMembers;
}

const held = mapOfEach<string, Held>();

/** The dataset in which a group has the same members in two periods; found once for a file, a group, a measure and the periods. */
function holding(dataset: Dataset, asked: Asked, from: Period, to: Period): Held | null {
  const file = dataset.reporters.get(asked.reporter);
  if (!file) return null;
  const { area, measure, source } = asked;
  const key = [area.code, area.asOf, measure, source?.id, formatPeriod(from), formatPeriod(to)].join(" ");
  return getOrMake(held(file), key, () => {
    const codes = knownInBoth(dataset, asked, from, to);
    const all = membersIn(area, to.year).filter((code) => code !== asked.reporter).length;
    return { dataset: withMembers(dataset, area, codes), members: { same: codes.length, all } };
  });
}

/** What a measure was in two periods, like for like. */
export function inTwoPeriods(dataset: Dataset, asked: Asked, from: Period, to: Period): TwoPeriods {
  const isHeld = asked.area.kind === "group" && dataset.membership !== "evolving";
  const fixed = isHeld
    ? order(from, to) > 0
      ? holding(dataset, asked, to, from)
      : holding(dataset, asked, from, to)
    : null;
  if (fixed?.members.same === 0 && fixed.members.all > 0)
    return { now: gap("notReported"), before: gap("notReported"), members: fixed.members };
  const of = fixed?.dataset ?? dataset;
  return {
    now: measuredIn(of, asked, to),
    before: measuredIn(of, asked, from),
    members: fixed?.members ?? null,
  };
}

// Below this a percentage says nothing: one cargo more or less turns it over.
const tinyBase = 1_000_000;

/** Growth on an earlier figure; "tiny base" where that was below a million dollars. */
export function change({ now, before }: Pick<TwoPeriods, "now" | "before">): Figure | "tiny base" {
  const isTiny = before.kind === "amount" && !isBound(before) && before.value.lt(tinyBase) && before.unit !== "%";
  return now.kind === "amount" && isTiny ? "tiny base" : growth(now, before);
}
