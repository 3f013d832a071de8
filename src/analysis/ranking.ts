import { type AnyIndicator, indicators, isFlow, isInvestment } from "../core/indicators";
import { type Area, asOf, belongs } from "../core/area";
import type { Dataset, MembersCounted, Observation, Source } from "../core/dataset";
import { getOrMake } from "../core/memo";
import { observe } from "../core/observe";
import { type Figure, gap, share } from "../core/figure";
import { everyPlace, inOrder, isIdle, type Place, type Places, placesIn } from "../core/place";
import type { SameMembers } from "./likeForLike";
import { type PrintedSum, printedSum } from "./printedSum";
import { listsAll } from "../core/none";
import { type Period, previous } from "../core/period";

/** A partner in its place. */
export interface RankedPartner extends Place {
  /** Of the total of the reporter, or of the group; of a balance there is none. */
  readonly share: Figure;
  /** The rank in the year before, in a group among the members of this year; null where it had none, or another source counted. */
  readonly before: number | null;
  /** Places risen since, among those who have a figure in both years; below zero it has fallen, null where that is not known. */
  readonly rise: number | null;
  readonly chosen: boolean;
}

export interface RankingModel {
  readonly reporter: Area;
  readonly measure: AnyIndicator;
  readonly period: Period;
  /** The group whose members are ranked; null for all partners. */
  readonly group: Area | null;
  /** Partners with trade, the largest first; a balance from the largest surplus to the largest deficit. */
  readonly ranked: readonly RankedPartner[];
  /** Partners that the source lists with a true zero. */
  readonly idle: readonly RankedPartner[];
  /** Partners of whom the source gives one flow of the two, so that their place is not known; the largest known part first. */
  readonly partial: readonly RankedPartner[];
  /** Members, or chosen partners, that the source does not list or whose figure it keeps back. */
  readonly unreported: readonly RankedPartner[];
  /** Out of how many a partner takes its place: those that have one, of all partners or of the members of a group. */
  readonly of: number;
  readonly total: Figure;
  readonly members: MembersCounted | null;
  /** Groups among the chosen partners: they have a total, but no rank among countries. */
  readonly chosenGroups: readonly { readonly area: Area; readonly total: Observation; readonly share: Figure }[];
  /** Chosen countries outside the group. */
  readonly outside: readonly Area[];
  /** Whether the year before was counted by the same source, so that ranks can be compared. */
  readonly comparable: boolean;
  /** Members of a group whose places of both years are compared, of all of this year; null where each year has its own. */
  readonly same: SameMembers | null;
  /** What the source itself prints for the group, where that is another figure than the total. */
  readonly printed: PrintedSum | null;
  readonly sources: readonly Source[];
}

export interface RankingQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly period: Period;
  readonly measure: AnyIndicator;
  readonly group: string | null;
}

const shares = new WeakMap<Place, Figure>();

/** A quotient of decimals takes its time, so that only the shares that are looked at are counted, and once. */
const shareOf = (place: Place, total: Figure): Figure => getOrMake(shares, place, () => share(place.figure, total));

type Ranks = ReadonlyMap<string, number>;

const ranksOf = (places: readonly Place[]): Ranks =>
  new Map(places.flatMap(({ area, rank }) => (rank === null ? [] : [[area.code, rank]])));

function knownInBoth(last: Places, now: Places): Set<string> {
  const known = (places: Places) =>
    everyPlace(places).flatMap(({ area, figure }) => (figure.kind === "amount" ? [area.code] : []));
  const then = new Set(known(last));
  return new Set(known(now).filter((code) => then.has(code)));
}

/** The ranks of the year before and the places risen since, among some partners or among all. */
function movesBetween(
  last: Places,
  now: Places,
  measure: AnyIndicator,
  some: ReadonlySet<string> | null,
): [before: Ranks, rise: Ranks] {
  const ranks = (places: Places) =>
    ranksOf(
      inOrder(
        everyPlace(places).filter(({ area }) => some === null || some.has(area.code)),
        measure,
      ).ranked,
    );
  const [before, after] = [ranks(last), ranks(now)];
  const rise = [...after].flatMap(([code, rank]): [string, number][] => {
    const earlier = before.get(code);
    return earlier === undefined ? [] : [[code, earlier - rank]];
  });
  return [before, new Map(rise)];
}

/** All partners of a reporter, or the members of a group, in the order of a measure in a year; null where its file does not speak of all. */
export function ranking(dataset: Dataset, question: RankingQuestion): RankingModel | null {
  const { measure, period } = question;
  const reporter = dataset.areas.get(question.reporter);
  const file = dataset.reporters.get(question.reporter);
  // Of some partners alone there is no order.
  if (!reporter || !file || !(isInvestment(measure) || listsAll(file))) return null;
  const group = (question.group && dataset.areas.get(question.group)) || null;
  const now = placesIn(dataset, file, measure, group, period);
  const isSame = group !== null && dataset.membership !== "evolving";
  const last = placesIn(dataset, file, measure, isSame ? asOf(group, period.year) : group, previous(period));
  const comparable = last.ranked.length > 0 && last.source === now.source;
  const inBoth = isSame ? knownInBoth(last, now) : null;
  const [before, risen] = comparable ? movesBetween(last, now, measure, inBoth) : [new Map(), new Map()];
  const chosen = new Set(question.partners);
  const { total } = now;
  const dressed = (place: Place): RankedPartner => ({
    ...place,
    get share() {
      return indicators[measure].isSigned ? gap("undefined") : shareOf(place, total);
    },
    before: before.get(place.area.code) ?? null,
    rise: risen.get(place.area.code) ?? null,
    chosen: chosen.has(place.area.code),
  });
  const ranked = now.ranked.map(dressed);
  const idle = now.unranked.filter(isIdle).map(dressed);
  // Of all partners a file ever lists, only those asked for are missed, or kept back in this very year.
  const missed = ({ area, figure }: Place) =>
    group !== null || chosen.has(area.code) || figure.kind === "amount" || figure.reason !== "notReported";
  const strangers = question.partners.flatMap((code): Place[] => {
    const area = dataset.areas.get(code);
    const isListed = file.partners.includes(code) || group !== null;
    return area?.kind === "country" && !isListed ? [{ area, figure: gap("notReported"), rank: null, tied: false }] : [];
  });
  const unreported = [...now.unranked.filter((place) => !isIdle(place) && missed(place)), ...strangers].map(dressed);
  const chosenAreas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const byName = (a: RankedPartner, b: RankedPartner) => (a.area.names.en < b.area.names.en ? -1 : 1);
  return {
    reporter,
    measure,
    period,
    group,
    ranked,
    idle: idle.toSorted(byName),
    partial: now.partial.map(dressed),
    unreported: unreported.toSorted(byName),
    of: ranked.length,
    total,
    members: now.members,
    chosenGroups: chosenAreas
      .filter(({ kind }) => kind === "group")
      .map((area) => {
        const observed = observe(dataset, reporter.code, area.code, measure, period, now.source ?? undefined);
        return {
          area,
          total: observed,
          share: group || indicators[measure].isSigned ? gap("undefined") : share(observed.figure, total),
        };
      }),
    outside: group ? chosenAreas.filter((area) => area.kind === "country" && !belongs(group, area, period.year)) : [],
    comparable,
    same: inBoth && { same: inBoth.size, all: now.members?.all ?? 0 },
    printed: group && isFlow(measure) ? printedSum(dataset, reporter.code, group, measure, period) : null,
    sources: now.source ? [now.source] : [],
  };
}

/** All that a ranking speaks of, those with a place first. */
export const listed = ({ ranked, partial, idle, unreported }: RankingModel): RankedPartner[] => [
  ...ranked,
  ...partial,
  ...idle,
  ...unreported,
];

/** The partner among those of a ranking; undefined where it is not one of them. */
export const placeOf = (model: RankingModel, code: string): RankedPartner | undefined =>
  listed(model).find(({ area }) => area.code === code);
