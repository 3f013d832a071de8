import { type Area, membersIn } from "../core/area";
import { type Dataset, type Source, statementsOn } from "../core/dataset";
import { type AnyIndicator, type Flow, flows } from "../core/indicators";
import { observe, sourceOf } from "../core/observe";
import { type Figure, flagOf, gap, isBound, ratio } from "../core/figure";
import { hadNone } from "../core/none";
import { isLike, isPeriod, later, order, type Period, type Periods, range } from "../core/period";
import { type Check, check } from "./check";
import { mostCompared, type Question } from "./compare";
import { heldAt } from "./heldAt";
import { inTwoPeriods, type TwoPeriods } from "./likeForLike";

/** On its own or on one scale a panel for each partner; together and as an index one panel with a line for each. */
export type TrendScale = "own" | "common" | "together" | "index" | "seasonal";

export interface TrendPoint {
  readonly period: Period;
  readonly figure: Figure;
}

/** A line of one measure from one source; a gap in it stays a gap. */
export interface TrendLine {
  readonly measure: AnyIndicator;
  readonly source: Source | null;
  readonly points: readonly TrendPoint[];
  /** The year whose months or quarters it is of, where years lie over each other. */
  readonly year?: number;
  /** Of a group: what it was in two periods, like for like. */
  readonly like?: (from: Period, to: Period) => TwoPeriods;
}

/** What a line was in two periods; of a group, for its members that are known in both. */
export const inPeriods = ({ points, like }: TrendLine, from: Period, to: Period): TwoPeriods => {
  const at = (period: Period) => points.find((point) => point.period === period)?.figure ?? gap("notReported");
  return like?.(from, to) ?? { now: at(to), before: at(from), members: null };
};

/** A period at the end of whose year a group had other members than before. */
export interface MembersChanged {
  readonly period: Period;
  readonly joined: readonly Area[];
  readonly left: readonly Area[];
}

/** What was stated of one flow in one period, beside what the statistics say. */
export interface TrendStated {
  readonly flow: Flow;
  readonly period: Period;
  readonly check: Check;
}

export interface TrendPanel {
  readonly area: Area;
  /** By the preferred source of the periods asked for; what is said of a trend is said of these. */
  readonly lines: readonly TrendLine[];
  /** By the other sources, each its own lines: sources are never joined into one. */
  readonly others: readonly TrendLine[];
  /** What was stated of the flows drawn; nothing where partners or years lie over each other, as it would not be seen of which it is. */
  readonly stated: readonly TrendStated[];
  /** Of a group whose members change from year to year: when they did. */
  readonly changes: readonly MembersChanged[];
  /** Where no flow has a figure in these periods: whether the statistics say that nothing was traded, or say nothing. */
  readonly absent: "none" | "unknown" | null;
}

export interface TrendModel {
  readonly reporter: Area;
  readonly from: Period;
  readonly to: Period;
  readonly scale: TrendScale;
  readonly measure: AnyIndicator;
  /** The period that an index sets to 100, the first in which every partner has a figure above a million dollars. */
  readonly base: Period | null;
  readonly panels: readonly TrendPanel[];
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

/** Lines over the periods `from` to `to`: turnover with its parts, or these without it, or one measure alone. */
export function trend(
  dataset: Dataset,
  question: Omit<Question, "period"> & { readonly from: Period; readonly to: Period },
  measure: AnyIndicator,
  asked: TrendScale,
  isApart = false,
): TrendModel | null {
  const { from, to } = question;
  const held = heldAt(dataset, question.partners, to);
  const reporter = held.areas.get(question.reporter);
  if (!reporter) return null;
  const periods = range({ from, to });
  const pointsOf = (area: Area, line: AnyIndicator, source: Source): TrendPoint[] =>
    periods.map((period) => ({ period, figure: observe(held, reporter.code, area.code, line, period, source).figure }));
  const file = dataset.reporters.get(reporter.code);
  const areas = question.partners.flatMap((code) => held.areas.get(code) ?? []);
  // A partner alone has one panel as it is.
  const scale = asked === "together" && areas.length < 2 ? "own" : asked;
  const measures: readonly AnyIndicator[] =
    measure === "turnover" && (scale === "own" || scale === "common")
      ? flows.filter((flow) => flow !== "turnover" || !isApart)
      : [measure];
  const lineOf = (area: Area, line: AnyIndicator, source: Source): TrendLine => ({
    measure: line,
    source,
    points: pointsOf(area, line, source),
    ...(area.kind === "group" && {
      like: (a, b) => inTwoPeriods(held, { reporter: reporter.code, area, measure: line, source }, a, b),
    }),
  });
  const panels = areas.slice(0, mostCompared).map((area): TrendPanel => {
    const bySource = [...(file?.sources.keys() ?? [])]
      .map((source) => measures.map((line) => lineOf(area, line, source)))
      .filter((lines) => lines.some(({ points }) => points.some(isKnown)));
    const [main = measures.map((line) => gaps(line, periods)), ...beside] = bySource;
    // Where one source speaks of all periods that are shown, a second line would only lie under it.
    const others = beside.filter((lines) => lines.some((line, i) => main[i] && speaksBeyond(line, main[i])));
    return {
      area,
      lines: scale === "seasonal" ? main.flatMap(byYear) : main,
      others: scale === "seasonal" ? [] : others.flat().filter(({ points }) => points.some(isKnown)),
      stated: scale === "own" || scale === "common" ? statedOf(dataset, reporter, area, measures, { from, to }) : [],
      changes: area.kind === "group" ? changesOf(held, area, periods) : [],
      absent: bySource.length > 0 ? null : absence(dataset, reporter.code, area.code, periods),
    };
  });
  const base = scale === "index" ? commonBase(panels, periods) : null;
  const drawn = panels.flatMap(({ lines, others }) => [...lines, ...others]);
  return {
    reporter,
    from,
    to,
    scale,
    measure,
    base,
    panels: base === null ? panels : panels.map((panel) => indexed(panel, base)),
    leftOut: Math.max(0, areas.length - mostCompared),
    sources: [
      ...new Set([
        ...drawn.flatMap(({ source }) => source ?? []),
        ...panels.flatMap(({ stated }) => stated.map((each) => each.check.statement.source)),
      ]),
    ],
  };
}

/** Whether a line has a figure in a period of which another says nothing. */
const speaksBeyond = ({ points }: TrendLine, other: TrendLine): boolean =>
  points.some((point, i) => isKnown(point) && other.points[i] && !isKnown(other.points[i]));

/** A line as one for each year of which it has a figure. */
function byYear(line: TrendLine): TrendLine[] {
  const years = [...new Set(line.points.map(({ period }) => period.year))];
  return years.flatMap((year) => {
    const points = line.points.filter(({ period }) => period.year === year);
    return points.some(isKnown) ? [{ ...line, year, points }] : [];
  });
}

/** When the members of a group changed, within some periods. */
function changesOf({ areas }: Dataset, group: Area, periods: readonly Period[]): MembersChanged[] {
  const named = (codes: readonly string[]) => codes.flatMap((code) => areas.get(code) ?? []);
  return periods.slice(1).flatMap((period): MembersChanged[] => {
    const [before, now] = [membersIn(group, later(period, -1).year), membersIn(group, period.year)];
    const joined = named(now.filter((code) => !before.includes(code)));
    const left = named(before.filter((code) => !now.includes(code)));
    // A group that begins has no members that join it.
    return before.length === 0 || joined.length + left.length === 0 ? [] : [{ period, joined, left }];
  });
}

function absence(
  dataset: Dataset,
  reporter: string,
  partner: string,
  periods: readonly Period[],
): TrendPanel["absent"] {
  if (periods.some((period) => sourceOf(dataset, reporter, partner, period))) return null;
  return periods.every((period) => hadNone(dataset, reporter, partner, period)) ? "none" : "unknown";
}

/** What was stated of some measures within some periods; what several texts state alike, once, as in a comparison. */
function statedOf(
  dataset: Dataset,
  reporter: Area,
  area: Area,
  measures: readonly AnyIndicator[],
  { from, to }: Periods,
): TrendStated[] {
  const checks = statementsOn(dataset, reporter.code, area.code).flatMap((statement) => check(dataset, statement));
  return flows
    .filter((flow) => measures.includes(flow))
    .flatMap((flow) => {
      const found: TrendStated[] = [];
      for (const each of checks) {
        const { period } = each.statement;
        if (each.indicator !== flow || !isPeriod(period) || !isLike(period, from)) continue;
        if (order(period, from) < 0 || order(period, to) > 0) continue;
        const isAlike = (other: TrendStated) =>
          other.period === period && other.check.stated.literal === each.stated.literal;
        if (!found.some(isAlike)) found.push({ flow, period, check: each });
      }
      return found;
    });
}

/** Whether exports and imports are drawn without their sum. */
export const isDrawnApart = ({ measure, panels }: TrendModel): boolean =>
  measure === "turnover" &&
  panels.length > 0 &&
  panels.every(({ lines: [first] }) => first && first.measure !== measure);

/** The trend as the statistics alone give it. */
export const withoutStated = (model: TrendModel): TrendModel => ({
  ...model,
  panels: model.panels.map((panel) => ({ ...panel, stated: [] })),
});

const isKnown = ({ figure }: TrendPoint): boolean => figure.kind === "amount";

const gaps = (measure: AnyIndicator, periods: readonly Period[]): TrendLine => ({
  measure,
  source: null,
  points: periods.map((period) => ({ period, figure: gap("notReported") })),
});

// An index on a tiny base would draw one cargo as a boom.
const leastBase = 1_000_000;

function commonBase(panels: readonly TrendPanel[], periods: readonly Period[]): Period | null {
  // A bound has no index. Of a group its members count that are known: they are what the index is of.
  const fits = (figure: Figure) => figure.kind === "amount" && !isBound(figure) && figure.value.gte(leastBase);
  const firstOf = (lines: readonly TrendLine[]) =>
    periods.find((period) => lines.length > 0 && lines.every((line) => fits(inPeriods(line, period, period).now))) ??
    null;
  // Each line is measured by its own figure of the base, so sources stand together where all have one.
  return (
    firstOf(panels.flatMap(({ lines, others }) => [...lines, ...others])) ??
    firstOf(panels.flatMap(({ lines }) => lines))
  );
}

/** 100 × the figure / the figure of the base. */
function indexed(panel: TrendPanel, base: Period): TrendPanel {
  const index = (lines: readonly TrendLine[]) =>
    lines.map((line) => ({
      ...line,
      points: line.points.map(({ period }) => {
        const { now, before } = inPeriods(line, base, period);
        return { period, figure: asNow(now, before, times100(ratio(now, before))) };
      }),
    }));
  return {
    ...panel,
    lines: index(panel.lines),
    others: index(panel.others).filter(({ points }) => points.some(isKnown)),
  };
}

/** An index is an estimate or preliminary where its figure or its base is, and counted of sums where its figure is. */
function asNow(now: Figure, before: Figure, index: Figure): Figure {
  if (now.kind === "gap" || index.kind === "gap") return index;
  const status = flagOf(now, before);
  return { ...index, ...(status && { status }), ...(now.summed && { summed: now.summed }) };
}

const times100 = (figure: Figure): Figure =>
  figure.kind === "gap"
    ? figure
    : {
        ...figure,
        value: figure.value.times(100),
        interval: {
          lower: figure.interval.lower && figure.interval.lower.times(100),
          upper: figure.interval.upper && figure.interval.upper.times(100),
        },
      };
