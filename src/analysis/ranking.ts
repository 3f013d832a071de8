import { type Area, membersIn, world } from "../core/area";
import {
  type Dataset,
  type MembersCounted,
  observe,
  type Observation,
  type ReporterFile,
  type Source,
} from "../core/dataset";
import { compare, type Figure, gap, isBound, share, subtract } from "../core/figure";
import type { Measure } from "./trade";

/** A partner in its place. */
export interface RankedPartner {
  readonly area: Area;
  readonly figure: Figure;
  /** From 1, shared by partners with the same figure; null for no trade and for what was not reported. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Of the total of the reporter, or of the group; of a balance there is none. */
  readonly share: Figure;
  /** The rank in the year before; null where it had none, or another source counted. */
  readonly before: number | null;
  readonly chosen: boolean;
}

export interface RankingModel {
  readonly reporter: Area;
  readonly measure: Measure;
  readonly year: number;
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
  /** Out of how many a partner takes its place: all members of a group, else all partners with trade. */
  readonly of: number;
  readonly total: Figure;
  readonly members: MembersCounted | null;
  /** Groups among the chosen partners: they have a total, but no rank among countries. */
  readonly chosenGroups: readonly { readonly area: Area; readonly total: Observation; readonly share: Figure }[];
  /** Chosen countries outside the group. */
  readonly outside: readonly Area[];
  /** Whether the year before was counted by the same source, so that ranks can be compared. */
  readonly comparable: boolean;
  readonly sources: readonly Source[];
}

export interface RankingQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly year: number;
  readonly measure: Measure;
  readonly group: string | null;
}

function measuredWith(
  dataset: Dataset,
  reporter: string,
  partner: string,
  measure: Measure,
  year: number,
  source?: Source,
): Observation {
  if (measure !== "balance") return observe(dataset, reporter, partner, measure, year, source);
  const exports = observe(dataset, reporter, partner, "exports", year, source);
  const imports = observe(dataset, reporter, partner, "imports", year, source);
  return { ...exports, figure: subtract(exports.figure, imports.figure) };
}

interface Place {
  readonly area: Area;
  readonly figure: Figure;
  readonly rank: number | null;
  readonly tied: boolean;
}

interface Places {
  readonly source: Source | null;
  readonly total: Figure;
  readonly members: MembersCounted | null;
  readonly ranked: readonly Place[];
  readonly partial: readonly Place[];
  readonly unranked: readonly Place[];
}

const isIdle = ({ figure }: Place): boolean =>
  figure.kind === "amount" && figure.value.eq(0) && figure.status !== "N" && figure.interval.lower !== null;

const known = new WeakMap<ReporterFile, Map<string, Places>>();

/** `placesIn`, counted once a file, measure, group and year. */
function countedPlaces(
  dataset: Dataset,
  file: ReporterFile,
  measure: Measure,
  group: Area | null,
  year: number,
): Places {
  const ofFile = known.get(file) ?? new Map<string, Places>();
  known.set(file, ofFile);
  const key = `${measure} ${group?.code ?? ""} ${year}`;
  const found = ofFile.get(key) ?? placesIn(dataset, file, measure, group, year);
  ofFile.set(key, found);
  return found;
}

const shares = new WeakMap<Place, Figure>();

/** A quotient of decimals takes its time, so that only the shares that are looked at are counted, and once. */
function shareOf(place: Place, total: Figure): Figure {
  const found = shares.get(place) ?? share(place.figure, total);
  shares.set(place, found);
  return found;
}

/** The places of one year, all by the source that counts the reporter's total: sources are not mixed in one order. */
function placesIn(dataset: Dataset, file: ReporterFile, measure: Measure, group: Area | null, year: number): Places {
  const { reporter } = file;
  const whole = measuredWith(dataset, reporter, world, measure, year);
  const by = whole.source ?? undefined;
  const codes = group ? membersIn(group, year) : file.partners;
  const all = codes.flatMap((code): Place[] => {
    const area = dataset.areas.get(code);
    if (area?.kind !== "country" || code === reporter) return [];
    const { figure } = measuredWith(dataset, reporter, code, measure, year, by);
    return [{ area, figure, rank: null, tied: false }];
  });
  const isHalf = ({ area, figure }: Place) =>
    measure === "balance" && figure.kind === "gap"
      ? isOpen(observe(dataset, reporter, area.code, "turnover", year, by).figure)
      : isOpen(figure);
  const partial = all.filter(isHalf);
  const placed = all.filter(
    (place) => place.figure.kind === "amount" && !isOpen(place.figure) && (measure === "balance" || !isIdle(place)),
  );
  // A lower bound decides a place only where it is above all that is known, and nobody else's is open.
  const [first, ...others] = partial;
  const isFirst = first !== undefined && others.length === 0 && placed.every(isBelow(first));
  const together = group && measuredWith(dataset, reporter, group.code, measure, year, by);
  return {
    source: whole.source,
    total: together ? together.figure : whole.figure,
    members: together?.members ?? null,
    ranked: inPlaces(isFirst ? [first, ...placed] : placed),
    partial: isFirst ? [] : partial.toSorted((a, b) => valueOf(b) - valueOf(a)),
    unranked: all.filter((place) => !placed.includes(place) && !partial.includes(place)),
  };
}

const isOpen = (figure: Figure): boolean => figure.kind === "amount" && isBound(figure);

const isBelow = (first: Place) => (other: Place) => compare(first.figure, other.figure) === "greater";

const valueOf = ({ figure }: Place): number => (figure.kind === "amount" ? figure.value.toNumber() : 0);

/** The largest first, those with the same figure in one place. */
function inPlaces(places: readonly Place[]): Place[] {
  const keyed = places.map((place) => ({ place, value: valueOf(place) }));
  keyed.sort((a, b) => b.value - a.value || (a.place.area.names.en < b.place.area.names.en ? -1 : 1));
  const firstWith = new Map<number, number>();
  keyed.forEach(({ value }, i) => {
    if (!firstWith.has(value)) firstWith.set(value, i);
  });
  return keyed.map(({ place, value }, i) => {
    const first = firstWith.get(value) ?? i;
    return { ...place, rank: first + 1, tied: first !== i || keyed[i + 1]?.value === value };
  });
}

/** All partners of a reporter, or the members of a group, in the order of a measure in a year. */
export function ranking(dataset: Dataset, question: RankingQuestion): RankingModel | null {
  const { measure, year } = question;
  const reporter = dataset.areas.get(question.reporter);
  const file = dataset.reporters.get(question.reporter);
  if (!reporter || !file) return null;
  const group = (question.group && dataset.areas.get(question.group)) || null;
  const now = countedPlaces(dataset, file, measure, group, year);
  const last = countedPlaces(dataset, file, measure, group, year - 1);
  const comparable = last.ranked.length > 0 && last.source === now.source;
  const before = new Map(comparable ? last.ranked.map(({ area, rank }) => [area.code, rank]) : []);
  const chosen = new Set(question.partners);
  const { total } = now;
  const dressed = (place: Place): RankedPartner => ({
    ...place,
    get share() {
      return measure === "balance" ? gap("undefined") : shareOf(place, total);
    },
    before: before.get(place.area.code) ?? null,
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
  const members = new Set(group ? membersIn(group, year) : []);
  const chosenAreas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const byName = (a: RankedPartner, b: RankedPartner) => (a.area.names.en < b.area.names.en ? -1 : 1);
  return {
    reporter,
    measure,
    year,
    group,
    ranked,
    idle: idle.toSorted(byName),
    partial: now.partial.map(dressed),
    unreported: unreported.toSorted(byName),
    of: group ? ranked.length + idle.length + now.partial.length + unreported.length : ranked.length,
    total,
    members: now.members,
    chosenGroups: chosenAreas
      .filter(({ kind }) => kind === "group")
      .map((area) => {
        const observed = measuredWith(dataset, reporter.code, area.code, measure, year);
        return {
          area,
          total: observed,
          share: group || measure === "balance" ? gap("undefined") : share(observed.figure, total),
        };
      }),
    outside: group ? chosenAreas.filter(({ kind, code }) => kind === "country" && !members.has(code)) : [],
    comparable,
    sources: now.source ? [now.source] : [],
  };
}

/** How many places a partner has risen since the year before; below zero it has fallen; null where that is not known. */
export const rise = ({ rank, before }: RankedPartner): number | null =>
  rank === null || before === null ? null : before - rank;

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
