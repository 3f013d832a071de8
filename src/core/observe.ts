import type { Counting, Dataset, Observation, ReporterFile, Series, Source } from "./dataset";
import Big from "big.js";
import { type Area, formerAmong, isOtherwise, membersIn, world } from "./area";
import {
  add,
  atLeast,
  converted,
  counted,
  type Estimate,
  type Figure,
  flagOf,
  gap,
  type GapReason,
  isBound,
  subtract,
  addAll,
} from "./figure";
import { type AnyIndicator, type Counted, type Flow, flows, indicators, isInvestment } from "./indicators";
import { pieceKinds, isLike, ordinal, type Period, piecesOf } from "./period";

const reasons: Readonly<Record<string, GapReason>> = {
  O: "notReported",
  L: "notCollected",
  M: "impossible",
  Q: "suppressed",
};

const nothing: Observation = { figure: gap("notReported"), source: null };
/** Of a group that has no members in a year there can be no figure. */
const notYet: Observation = { figure: gap("impossible"), source: null };

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** One unit of the last digit that a source gives of a value. */
export function lastUnit({ scale, decimals, leastDecimals }: Omit<Counting, "currency">, value: number): Big {
  const given = leastDecimals === undefined ? decimals : Math.max(leastDecimals, decimalsOf(value));
  return new Big(scale).times(`1e-${Math.min(decimals, given)}`);
}

const estimateKinds: Readonly<Record<string, Estimate>> = { m: "mirrored", r: "repeated" };

/** What a series gives for one of its own periods; undefined for one that it does not reach. */
export function figureAt(
  { counting, from, values, status: letters, estimates }: Series,
  period: Period,
): Figure | undefined {
  const i = ordinal(period) - ordinal(from);
  const value = values[i];
  const status = letters?.[i] ?? "A";
  if (value === undefined) return undefined;
  if (value === null) return gap(reasons[status] ?? "notReported");
  const { scale, currency, rates } = counting;
  const marked = status === "A" ? undefined : status;
  const estimate = estimateKinds[estimates?.[i] ?? ""];
  const figure = {
    ...counted(new Big(value).times(scale), lastUnit(counting, value), currency, marked),
    ...(estimate && { estimate }),
  };
  if (!rates) return figure;
  const rate = rates.periods.get(period);
  return rate ? converted(figure, rate, "USD") : gap("undefined");
}

/** The sum of all pieces of a period that a source gives; undefined where one of them is missing. */
function summed(all: readonly Series[], source: Source, period: Period): Figure | undefined {
  for (const kind of pieceKinds) {
    const isPiece = (each: Series) => each.source === source && each.from.kind === kind;
    const series = kind === period.kind ? undefined : all.find(isPiece);
    const pieces = series && piecesOf(period, kind);
    const total = pieces && addAll(pieces.map((piece) => figureAt(series, piece) ?? gap("notReported")));
    if (total?.kind === "amount") return { ...total, summed: kind };
  }
  return undefined;
}

/** Exports and imports of one source; at least the one that is known. */
function turnoverOf(exports: Figure, imports: Figure): Figure {
  // Of two reasons the one that says more.
  if (exports.kind === "gap" && imports.kind === "gap") return exports.reason === "notReported" ? imports : exports;
  if (exports.kind === "gap") return atLeast(imports);
  if (imports.kind === "gap") return atLeast(exports);
  return add(exports, imports);
}

/** What one source gives for a period, itself or as the sum of its parts. */
function figureIn(file: ReporterFile, partner: string, flow: Counted, period: Period, source: Source): Figure {
  const all = file.series.get(`${partner} ${flow}`) ?? [];
  const series = all.find((each) => each.source === source && isLike(each.from, period));
  const own = series && figureAt(series, period);
  return own?.kind === "amount" ? own : (summed(all, source, period) ?? own ?? gap("notReported"));
}

/** What one source says; a turnover that it does not print is the sum of its own exports and imports. */
function reportedIn(file: ReporterFile, partner: string, indicator: Counted, period: Period, source: Source): Figure {
  const of = (flow: Counted) => figureIn(file, partner, flow, period, source);
  const printed = of(indicator);
  if (indicator !== "turnover" || printed.kind === "amount") return printed;
  const derived = turnoverOf(of("exports"), of("imports"));
  // Where the source says why it prints no turnover, that is the reason.
  return derived.kind === "gap" && printed.reason !== "notReported" ? printed : derived;
}

const asked = (file: ReporterFile, source: Source | undefined): readonly Source[] =>
  source ? [source] : [...file.sources.keys()];

function observeOne(
  file: ReporterFile,
  partner: string,
  indicator: Counted,
  period: Period,
  source: Source | undefined,
): Observation {
  let reason: GapReason = "notReported";
  let bound: Observation | null = null;
  for (const each of asked(file, source)) {
    const figure = reportedIn(file, partner, indicator, period, each);
    if (figure.kind === "amount" && !isBound(figure)) return { figure, source: each };
    // A source with both flows is better than a preferred one with a part.
    if (figure.kind === "amount") bound ??= { figure, source: each };
    // The first source that says why there is no figure is believed.
    else if (reason === "notReported") reason = figure.reason;
  }
  return bound ?? { figure: gap(reason), source: null };
}

/** With trade a partner is listed by any of its flows; of investment each indicator has a list of its own. */
const isListed = (file: ReporterFile, partner: string, indicator: Counted, period: Period, source: Source): boolean =>
  (isInvestment(indicator) ? [indicator] : flows).some(
    (each) => reportedIn(file, partner, each, period, source).kind === "amount",
  );

/** A partner in a sum, and the members of the group that it stands for. */
interface Summand {
  readonly code: string;
  readonly standsFor: readonly string[];
}

/** The members of a group as a source lists them: a country that is no more stands for its successors until one of them is listed. */
function asListed(
  areas: Dataset["areas"],
  file: ReporterFile,
  members: readonly string[],
  indicator: Counted,
  period: Period,
  source: Source,
): Summand[] {
  const isThere = (code: string) => isListed(file, code, indicator, period, source);
  const former = formerAmong(areas, members).filter(
    ({ code, successors }) => isThere(code) && !successors?.some(isThere),
  );
  const replaced = new Set(former.flatMap(({ successors }) => successors ?? []));
  return [
    ...members.filter((code) => !replaced.has(code)).map((code) => ({ code, standsFor: [code] })),
    ...former.map(({ code, successors = [] }) => ({ code, standsFor: successors })),
  ];
}

/** Codes of the members of a group in a period, without the reporter, as a source lists them. */
export function membersListed(
  { areas }: Dataset,
  file: ReporterFile,
  group: Area,
  indicator: AnyIndicator,
  period: Period,
  source: Source | null,
): string[] {
  const members = membersIn(group, period.year).filter((member) => member !== file.reporter);
  const listedBy = indicator === "balance" ? "turnover" : indicator;
  return source ? asListed(areas, file, members, listedBy, period, source).map(({ code }) => code) : members;
}

/**
 * The sum over the members of a group that one source lists with any flow; sources are not mixed in a sum. A member
 * without trade is not listed, but one without investment may be unasked, and a position may be below zero: without
 * each member there is no investment of a group, nor a bound of it.
 */
function observeGroup(
  areas: Dataset["areas"],
  file: ReporterFile,
  members: readonly string[],
  indicator: Counted,
  period: Period,
  source: Source | undefined,
): Observation {
  for (const each of asked(file, source)) {
    const listed = asListed(areas, file, members, indicator, period, each).filter(({ code }) =>
      isListed(file, code, indicator, period, each),
    );
    const count = new Set(listed.flatMap(({ standsFor }) => standsFor)).size;
    if (listed.length === 0 || (isInvestment(indicator) && count < members.length)) continue;
    const figures = listed.map(({ code }) => reportedIn(file, code, indicator, period, each));
    const total = addAll(figures.filter(({ kind }) => kind === "amount"));
    const partial = listed.filter((_, i) => {
      const figure = figures[i];
      return figure === undefined || figure.kind === "gap" || isBound(figure);
    });
    return {
      figure: partial.length > 0 ? atLeast(total) : total,
      source: each,
      // A member that the source does not list took no part in the total, so the count of members says so.
      members: {
        listed: count,
        all: members.length,
        partial: partial.map(({ code }) => code),
      },
    };
  }
  return members.length > 0 ? nothing : notYet;
}

/** What a reporter's statistics say of its trade, or its investment, with a partner or a group in a period: one source, or the preferred one. */
export function observe(
  dataset: Dataset,
  reporter: string,
  partner: string,
  indicator: AnyIndicator,
  period: Period,
  source?: Source,
): Observation {
  if (indicator === "balance") {
    const { plus, minus } = indicators[indicator].parts;
    const more = observe(dataset, reporter, partner, plus[0], period, source);
    const less = observe(dataset, reporter, partner, minus[0], period, more.source ?? source);
    return { ...more, figure: subtract(more.figure, less.figure) };
  }
  const file = dataset.reporters.get(reporter);
  const area = dataset.areas.get(partner);
  if (!file || !area) return nothing;
  if (area.kind !== "group") return observeOne(file, partner, indicator, period, source);
  const members = membersIn(area, period.year).filter((member) => member !== reporter);
  const seen = observeGroup(dataset.areas, file, members, indicator, period, source);
  // D: the definition differs from that of the year, which the words tell as well; that a part is estimated they do not.
  return seen.figure.kind === "amount" && isOtherwise(area, period.year)
    ? { ...seen, figure: { ...seen.figure, status: flagOf(seen.figure) ?? "D" } }
    : seen;
}

/** What a source itself prints for a group, whose members are its own choice. */
export function printedFor(
  { reporters }: Dataset,
  reporter: string,
  group: Area,
  indicator: Flow,
  period: Period,
  source: Source,
): Figure {
  const file = reporters.get(reporter);
  return file ? reportedIn(file, group.code, indicator, period, source) : gap("notReported");
}

/** The one source whose figures stand for a pair in a year: the preferred that has turnover, else that has a part of it; or of another indicator. */
export function sourceOf(
  dataset: Dataset,
  reporter: string,
  partner: string,
  period: Period,
  among: readonly Counted[] = flows,
): Source | null {
  for (const indicator of among) {
    const { source } = observe(dataset, reporter, partner, indicator, period);
    if (source) return source;
  }
  return null;
}

/** Whether a source gives both sides of the turnover, or another indicator, with anyone in a year. */
export const speaksIn = (
  file: ReporterFile,
  source: Source,
  period: Period,
  indicator: Counted = "turnover",
): boolean =>
  file.partners.some((partner) => {
    const figure = reportedIn(file, partner, indicator, period, source);
    return figure.kind === "amount" && !isBound(figure);
  });

/** The preferred source that gives a turnover, or another indicator, with anyone in a year. */
export const leadingSource = (file: ReporterFile, period: Period, indicator: Counted = "turnover"): Source | null =>
  [...file.sources.keys()].find((source) => speaksIn(file, source, period, indicator)) ?? null;

/** Partners that the leading source lists in a year by an indicator: countries and residual areas, not the world. */
export function partnersIn(file: ReporterFile, period: Period, indicator: Counted = "turnover"): string[] {
  const source = leadingSource(file, period, indicator);
  if (!source) return [];
  return file.partners.filter(
    (partner) => partner !== world && reportedIn(file, partner, indicator, period, source).kind === "amount",
  );
}
