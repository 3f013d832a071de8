import { world } from "./area";
import type { Coverage, Dataset, FileEntry, ReporterEntry } from "./dataset";
import {
  clamped,
  countIn,
  inYear,
  isLike,
  later,
  order,
  partOf,
  type Period,
  type PeriodKind,
  type Periods,
  pieceKinds,
  piecesOf,
  yearly,
} from "./period";
import { type ViewName, views } from "./question";

/** What several coverages cover together. */
export function joinedCoverage(all: readonly Coverage[]): Coverage {
  const spans: { from: Period; to: Period }[] = [];
  for (const { from, to } of all.flat()) {
    const known = spans.find((each) => isLike(each.from, from));
    if (!known) spans.push({ from, to });
    else {
      if (order(from, known.from) < 0) known.from = from;
      if (order(to, known.to) > 0) known.to = to;
    }
  }
  return spans;
}

/** The only partners that a reporter's files speak of; undefined where one of them speaks of all. */
export function onlyPartners(entry: ReporterEntry | undefined): readonly string[] | undefined {
  const named = entry ? [entry, ...entry.more].map(({ of }) => of) : [undefined];
  return named.includes(undefined) ? undefined : [...new Set(named.flatMap((of) => of ?? []))];
}

/** Whether a reporter's files may speak of a partner. */
export const speaksOf = (entry: ReporterEntry | undefined, partner: string): boolean =>
  onlyPartners(entry)?.includes(partner) ?? true;

/**
 * The files of a reporter that answer for some partners: where those that speak of some alone speak of all of these, they
 * do; else those that speak of all, with what others add on one of these. Null, or where nobody is named, for all partners.
 */
export function filesOn(entry: ReporterEntry, partners: readonly string[] | null): readonly FileEntry[] {
  const [all, brought] = [false, true].map((isBrought) =>
    [entry, ...entry.more].filter((file) => (file.isBrought ?? false) === isBrought),
  ) as [FileEntry[], FileEntry[]];
  const few = all.filter(({ of }) => of);
  const isNamed = (partner: string) => few.some(({ of }) => of?.includes(partner));
  const answering =
    few.length === all.length || (partners?.length && partners.every(isNamed))
      ? few
      : all.filter(({ of }) => !of || partners?.some((partner) => of.includes(partner)));
  return [...answering, ...brought];
}

/** All periods of which a reporter's files speak. */
export const coverageOf = ({ coverage, more }: ReporterEntry): Coverage =>
  joinedCoverage([coverage, ...more.map((file) => file.coverage)]);

/** Periods like one whose pieces lie between two others. */
function madeOf({ from, to }: Periods, like: Period): Periods | null {
  const isBefore = (period: Period) => {
    const start = piecesOf(period, from.kind)?.[0];
    return start === undefined || order(start, from) < 0;
  };
  const isAfter = (period: Period) => {
    const end = piecesOf(period, from.kind)?.at(-1);
    return end === undefined || order(end, to) > 0;
  };
  if (from.kind === "part" || !piecesOf(like, from.kind)) return null;
  let first = later(like, (from.year - like.year) * countIn(like.kind) - countIn(like.kind));
  while (isBefore(first)) first = later(first, 1);
  let last = later(like, (to.year - like.year + 1) * countIn(like.kind));
  while (isAfter(last)) last = later(last, -1);
  return order(first, last) <= 0 ? { from: first, to: last } : null;
}

/** The first and the last of the periods like one that figures are given of, or can be summed of; null where none. */
export function covered(coverage: Coverage, like: Period): Periods | null {
  const found = coverage.flatMap((each) => (isLike(each.from, like) ? each : (madeOf(each, like) ?? [])));
  return joinedCoverage([found])[0] ?? null;
}

/** What a reporter's files cover of some partners, loaded or not; null for all partners. */
export function coverageIn(
  { catalog, reporters }: Dataset,
  reporter: string,
  partners: readonly string[] | null = null,
): Coverage {
  const entry = catalog.reporters.get(reporter);
  return entry
    ? joinedCoverage(filesOn(entry, partners).map(({ coverage }) => coverage))
    : (reporters.get(reporter)?.coverage ?? []);
}

interface Asked {
  readonly view: ViewName;
  readonly reporter: string;
  readonly partners: readonly string[];
}

const isAmong = (coverage: Coverage | undefined, like: Period): boolean =>
  coverage?.some(({ from }) => isLike(from, like)) ?? false;

/** Of what a reporter's files cover of some partners that of which they give figures with partners, and not the total alone. */
const withPartners = (dataset: Dataset, reporter: string, partners: readonly string[] | null): Coverage => {
  const entry = dataset.catalog.reporters.get(reporter);
  const files = entry && filesOn(entry, partners);
  return coverageIn(dataset, reporter, partners).filter(
    ({ from }) => !files || files.some((file) => isAmong(file.coverage, from) && !isAmong(file.ofTotal, from)),
  );
};

/** What is covered of a question: of periods of which the total alone is given nothing, unless it is asked for; in Mirror the parts of years that partners report on as well. */
export function coverageOn(dataset: Dataset, { view, reporter, partners }: Asked): Coverage {
  const asked = views[view].isOfAll ? null : partners;
  const own = asked?.includes(world) ? coverageIn(dataset, reporter, asked) : withPartners(dataset, reporter, asked);
  if (view !== "mirror") return own;
  const speaks = (code: string) => speaksOf(dataset.catalog.reporters.get(code), reporter);
  const theirs = (code: string) => withPartners(dataset, code, [reporter]).filter(({ from }) => from.kind !== "year");
  return joinedCoverage([own, ...partners.filter(speaks).map(theirs)]);
}

/** All years that are covered; where there are none, the periods that are given first. */
export const usualPeriods = (coverage: Coverage): Periods | null => covered(coverage, yearly(0)) ?? coverage[0] ?? null;

/** Whether some periods have one in common with others that are like them. */
export const meet = (a: Periods, b: Periods): boolean => order(a.from, b.to) <= 0 && order(a.to, b.from) >= 0;

export function isCovered(coverage: Coverage, period: Period): boolean {
  const all = covered(coverage, period);
  return all !== null && meet({ from: period, to: period }, all);
}

/** The periods asked for as far as they are covered; else the years that they lie in; else the nearest that are covered. */
export function nearestPeriods(coverage: Coverage, asked: Periods): Periods {
  const years = { from: yearly(asked.from.year), to: yearly(asked.to.year) };
  const found = [asked, years].flatMap((periods) => {
    const all = covered(coverage, periods.from);
    return all ? [{ periods, all }] : [];
  });
  const nearest = found.find(({ periods, all }) => meet(periods, all)) ?? found[0];
  return nearest ? clamped(nearest.periods, nearest.all) : (coverage[0] ?? asked);
}

/** A year, its halves and quarters, January to each month, and its months. */
function partsAt(year: number): Period[] {
  const whole = yearly(year);
  const all = (kind: PeriodKind) => piecesOf(whole, kind) ?? [];
  const months = all("month");
  const numbered = pieceKinds.filter((kind) => kind !== "month");
  const beginnings = months.slice(1, -1).map(({ last }) => partOf(year, 1, last));
  return [whole, ...numbered.flatMap(all), ...beginnings, ...months];
}

/** The parts of a year that are covered, itself first. */
export const partsOf = (coverage: Coverage, year: number): Period[] =>
  partsAt(year).filter((part) => isCovered(coverage, part));

/** Into what the time that is covered can be cut: for each kind the first of a year. */
export const cutsOf = (coverage: Coverage): Period[] =>
  partsAt(0).filter((part) => part.first === 1 && covered(coverage, part) !== null);

/** The same part of another year, where that is covered; else the longest one that is. */
export function partIn(coverage: Coverage, part: Period, year: number): Period {
  const [longest] = partsOf(coverage, year).toSorted((a, b) => b.last - b.first - (a.last - a.first));
  const same = inYear(part, year);
  return longest === undefined || isCovered(coverage, same) ? same : longest;
}

/** The period with which the figures end. */
export const latest = (coverage: Coverage): Period | null =>
  coverage.map(({ to }) => to).toSorted((a, b) => order(b, a))[0] ?? null;
