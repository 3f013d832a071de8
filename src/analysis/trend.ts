import { type Area, membersIn } from "../core/area";
import {
  type Dataset,
  type Flow,
  flows,
  observe,
  type Source,
  sourceOf,
  statementsOn,
  type Years,
} from "../core/dataset";
import { type Figure, gap, isBound, ratio, subtract } from "../core/figure";
import { hadNone } from "../core/none";
import { type Check, check } from "./check";
import { mostCompared, type Question } from "./compare";
import { heldAt, inTwoYears, type TwoYears } from "./likeForLike";
import type { Measure } from "./trade";

export type TrendScale = "own" | "common" | "index";

export interface TrendPoint {
  readonly year: number;
  readonly figure: Figure;
}

/** A line of one measure from one source; a gap in it stays a gap. */
export interface TrendLine {
  readonly measure: Measure;
  readonly source: Source | null;
  readonly points: readonly TrendPoint[];
  /** Of a group: what it was in two years, like for like. */
  readonly like?: (from: number, to: number) => TwoYears;
}

/** What a line was in two years; of a group, for its members that are known in both. */
export const inYears = ({ points, like }: TrendLine, from: number, to: number): TwoYears => {
  const at = (year: number) => points.find((point) => point.year === year)?.figure ?? gap("notReported");
  return like?.(from, to) ?? { now: at(to), before: at(from), members: null };
};

/** A year at whose end a group had other members than the year before. */
export interface MembersChanged {
  readonly year: number;
  readonly joined: readonly Area[];
  readonly left: readonly Area[];
}

/** What was stated of one flow in one year, beside what the statistics say. */
export interface TrendStated {
  readonly flow: Flow;
  readonly year: number;
  readonly check: Check;
}

export interface TrendPanel {
  readonly area: Area;
  /** By the preferred source of the years asked for; what is said of a trend is said of these. */
  readonly lines: readonly TrendLine[];
  /** By the other sources, each its own lines: sources are never joined into one. */
  readonly others: readonly TrendLine[];
  /** What was stated of the flows drawn; nothing in an index, since what was stated is amounts. */
  readonly stated: readonly TrendStated[];
  /** Of a group whose members change from year to year: when they did. */
  readonly changes: readonly MembersChanged[];
  /** Where no flow has a figure in these years: whether the statistics say that nothing was traded, or say nothing. */
  readonly absent: "none" | "unknown" | null;
}

export interface TrendModel {
  readonly reporter: Area;
  readonly from: number;
  readonly to: number;
  readonly scale: TrendScale;
  readonly measure: Measure;
  /** The year that an index sets to 100, the first in which every partner has a figure above a million dollars. */
  readonly base: number | null;
  readonly panels: readonly TrendPanel[];
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

/** Lines over the years `from` to `to`: turnover with its parts, or one measure alone. */
export function trend(
  dataset: Dataset,
  question: Omit<Question, "year"> & { readonly from: number; readonly to: number },
  measure: Measure,
  scale: TrendScale,
): TrendModel | null {
  const { from, to } = question;
  const held = heldAt(dataset, question.partners, to);
  const reporter = held.areas.get(question.reporter);
  if (!reporter) return null;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const pointsOf = (area: Area, line: Measure, source: Source): TrendPoint[] =>
    years.map((year) => {
      const seen = (flow: Flow) => observe(held, reporter.code, area.code, flow, year, source).figure;
      return { year, figure: line === "balance" ? subtract(seen("exports"), seen("imports")) : seen(line) };
    });
  const file = dataset.reporters.get(reporter.code);
  const measures: readonly Measure[] = measure === "turnover" && scale !== "index" ? flows : [measure];
  const areas = question.partners.flatMap((code) => held.areas.get(code) ?? []);
  const lineOf = (area: Area, line: Measure, source: Source): TrendLine => ({
    measure: line,
    source,
    points: pointsOf(area, line, source),
    ...(area.kind === "group" && {
      like: (a, b) => inTwoYears(held, { reporter: reporter.code, area, measure: line, source }, a, b),
    }),
  });
  const panels = areas.slice(0, mostCompared).map((area): TrendPanel => {
    const bySource = [...(file?.sources.keys() ?? [])]
      .map((source) => measures.map((line) => lineOf(area, line, source)))
      .filter((lines) => lines.some(({ points }) => points.some(isKnown)));
    const [main = measures.map((line) => gaps(line, years)), ...others] = bySource;
    return {
      area,
      lines: main,
      others: others.flat().filter(({ points }) => points.some(isKnown)),
      stated: scale === "index" ? [] : statedOf(dataset, reporter, area, measures, { from, to }),
      changes: area.kind === "group" ? changesOf(held, area, years) : [],
      absent: bySource.length > 0 ? null : absence(dataset, reporter.code, area.code, years),
    };
  });
  const base = scale === "index" ? commonBase(panels, years) : null;
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

/** When the members of a group changed, within some years. */
function changesOf({ areas }: Dataset, group: Area, years: readonly number[]): MembersChanged[] {
  const named = (codes: readonly string[]) => codes.flatMap((code) => areas.get(code) ?? []);
  return years.slice(1).flatMap((year): MembersChanged[] => {
    const [before, now] = [membersIn(group, year - 1), membersIn(group, year)];
    const joined = named(now.filter((code) => !before.includes(code)));
    const left = named(before.filter((code) => !now.includes(code)));
    // A group that begins has no members that join it.
    return before.length === 0 || joined.length + left.length === 0 ? [] : [{ year, joined, left }];
  });
}

function absence(dataset: Dataset, reporter: string, partner: string, years: readonly number[]): TrendPanel["absent"] {
  if (years.some((year) => sourceOf(dataset, reporter, partner, year))) return null;
  return years.every((year) => hadNone(dataset, reporter, partner, year)) ? "none" : "unknown";
}

/** What was stated of some measures within some years; of several statements on one figure the first, as in a comparison. */
function statedOf(
  dataset: Dataset,
  reporter: Area,
  area: Area,
  measures: readonly Measure[],
  { from, to }: Years,
): TrendStated[] {
  const checks = statementsOn(dataset, reporter.code, area.code).flatMap((statement) => check(dataset, statement));
  return flows
    .filter((flow) => measures.includes(flow))
    .flatMap((flow) => {
      const byYear = new Map<number, Check>();
      for (const each of checks) {
        const { period } = each.statement;
        if (each.indicator !== flow || period.kind !== "year" || period.year < from || period.year > to) continue;
        if (!byYear.has(period.year)) byYear.set(period.year, each);
      }
      return [...byYear].map(([year, found]) => ({ flow, year, check: found }));
    });
}

/** The trend as the statistics alone give it. */
export const withoutStated = (model: TrendModel): TrendModel => ({
  ...model,
  panels: model.panels.map((panel) => ({ ...panel, stated: [] })),
});

const isKnown = ({ figure }: TrendPoint): boolean => figure.kind === "amount";

const gaps = (measure: Measure, years: readonly number[]): TrendLine => ({
  measure,
  source: null,
  points: years.map((year) => ({ year, figure: gap("notReported") })),
});

// An index on a tiny base would draw one cargo as a boom.
const leastBase = 1_000_000;

function commonBase(panels: readonly TrendPanel[], years: readonly number[]): number | null {
  // A bound has no index. Of a group its members count that are known: they are what the index is of.
  const fits = (figure: Figure) => figure.kind === "amount" && !isBound(figure) && figure.value.gte(leastBase);
  const firstOf = (lines: readonly TrendLine[]) =>
    years.find((year) => lines.length > 0 && lines.every((line) => fits(inYears(line, year, year).now))) ?? null;
  // Each line is measured by its own figure of the base year, so sources stand together where all have one.
  return (
    firstOf(panels.flatMap(({ lines, others }) => [...lines, ...others])) ??
    firstOf(panels.flatMap(({ lines }) => lines))
  );
}

/** 100 × the figure / the figure of the base year. */
function indexed(panel: TrendPanel, base: number): TrendPanel {
  const index = (lines: readonly TrendLine[]) =>
    lines.map((line) => ({
      ...line,
      points: line.points.map(({ year }) => {
        const { now, before } = inYears(line, base, year);
        return { year, figure: times100(ratio(now, before)) };
      }),
    }));
  return {
    ...panel,
    lines: index(panel.lines),
    others: index(panel.others).filter(({ points }) => points.some(isKnown)),
  };
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
