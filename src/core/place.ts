import { type Area, world } from "./area";
import type { Dataset, MembersCounted, ReporterFile, Source } from "./dataset";
import { getOrMake, mapOfEach } from "./memo";
import { leadingSource, membersListed, observe } from "./observe";
import { compare, type Figure, isBound } from "./figure";
import { type AnyIndicator, indicators, isInvestment } from "./indicators";
import { formatPeriod, type Period } from "./period";

/** A partner with its figure, and its place where it has one. */
export interface Place {
  readonly area: Area;
  readonly figure: Figure;
  /** From 1, shared by partners with the same figure; null for no trade and for what was not reported. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** The order of partners by one source. The number that a place is out of is the number of `ranked`. */
export interface Places {
  readonly source: Source | null;
  /** Of the reporter, or of the group. */
  readonly total: Figure;
  readonly members: MembersCounted | null;
  /** Countries with trade, the largest first; a balance from the largest surplus to the largest deficit. */
  readonly ranked: readonly Place[];
  /** Those of whom the source gives one flow of the two, so that their place is not known; the largest known part first. */
  readonly partial: readonly Place[];
  readonly unranked: readonly Place[];
}

/** All partners of an order, those with a place first. */
export const everyPlace = ({ ranked, partial, unranked }: Places): Place[] => [...ranked, ...partial, ...unranked];

/** A true zero, which a negligible amount is not. */
export const isIdle = ({ figure }: Pick<Place, "figure">): boolean =>
  figure.kind === "amount" && figure.value.eq(0) && figure.status !== "N" && figure.interval.lower !== null;

const isOpen = (figure: Figure): boolean => figure.kind === "amount" && isBound(figure);

const isBelow = (first: Place) => (other: Place) => compare(first.figure, other.figure) === "greater";

const valueOf = ({ figure }: Place): number => (figure.kind === "amount" ? figure.value.toNumber() : 0);

/** The largest first, those with the same figure in one place; a gap counts as zero. */
export function inPlaces<P extends Place>(places: readonly P[]): P[] {
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

/** Those that can be ranked in their order, those whose place is not known, and those that have none. */
export function inOrder(
  all: readonly Place[],
  measure: AnyIndicator,
  isHalf: (place: Place) => boolean = ({ figure }) => isOpen(figure),
): Pick<Places, "ranked" | "partial" | "unranked"> {
  const partial = all.filter(isHalf);
  const placed = all.filter(
    (place) =>
      place.figure.kind === "amount" &&
      !isOpen(place.figure) &&
      (indicators[measure].isSigned || isInvestment(measure) || !isIdle(place)),
  );
  // A lower bound decides a place only where it is above all that is known, and nobody else's is open.
  const [first, ...others] = partial;
  const isFirst = first !== undefined && others.length === 0 && placed.every(isBelow(first));
  return {
    ranked: inPlaces(isFirst ? [first, ...placed] : placed),
    partial: isFirst ? [] : partial.toSorted((a, b) => valueOf(b) - valueOf(a)),
    unranked: all.filter((place) => !placed.includes(place) && !partial.includes(place)),
  };
}

const placesOf = mapOfEach<string, Places>();

/**
 * The places of all partners of a reporter, or of the members of a group, in a year: by one source, the one asked for
 * or the one that counts the reporter's total. Counted once a file, measure, group, year and source.
 */
export function placesIn(
  dataset: Dataset,
  file: ReporterFile,
  measure: AnyIndicator,
  group: Area | null,
  period: Period,
  asked?: Source,
): Places {
  const key = `${measure} ${group?.code ?? ""} ${group?.asOf ?? ""} ${formatPeriod(period)} ${asked?.id ?? ""}`;
  return getOrMake(placesOf(file), key, () => {
    const { reporter } = file;
    const whole = observe(dataset, reporter, world, measure, period, asked);
    const source = asked ?? whole.source ?? leadingSource(file, period, isInvestment(measure) ? measure : undefined);
    const seen = (code: string) => observe(dataset, reporter, code, measure, period, source ?? undefined);
    const turnover = (code: string) => observe(dataset, reporter, code, "turnover", period, source ?? undefined).figure;
    const codes = group ? membersListed(dataset, file, group, measure, period, source) : file.partners;
    const all = codes.flatMap((code): Place[] => {
      const area = dataset.areas.get(code);
      if (area?.kind !== "country" || code === reporter) return [];
      return [{ area, figure: seen(code).figure, rank: null, tied: false }];
    });
    const isHalf = ({ area, figure }: Place) =>
      isOpen(measure === "balance" && figure.kind === "gap" ? turnover(area.code) : figure);
    const together = group && seen(group.code);
    return {
      source,
      total: together ? together.figure : whole.figure,
      members: together?.members ?? null,
      ...inOrder(all, measure, isHalf),
    };
  });
}

/** Codes of the partners that a source lists in a year, the largest turnover first. */
export function partnersBySize(dataset: Dataset, file: ReporterFile, period: Period): string[] {
  const { ranked, partial, unranked } = placesIn(dataset, file, "turnover", null, period);
  const listed = unranked.filter(({ figure }) => figure.kind === "amount");
  return [...ranked, ...partial, ...listed].map(({ area }) => area.code);
}
