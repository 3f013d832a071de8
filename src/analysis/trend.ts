import type { Area } from "../core/area";
import { type Dataset, type Flow, flows, observe, type Source } from "../core/dataset";
import { type Figure, gap, ratio, subtract } from "../core/figure";
import { mostCompared, type Question } from "./compare";
import type { Measure } from "./trade";

export type TrendScale = "own" | "common" | "index";

export interface TrendPoint {
  readonly year: number;
  readonly figure: Figure;
}

/** A line of one measure from one source; a gap in it stays a gap. */
export interface TrendLine {
  readonly measure: Measure;
  readonly points: readonly TrendPoint[];
}

export interface TrendPanel {
  readonly area: Area;
  readonly lines: readonly TrendLine[];
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
  const reporter = dataset.areas.get(question.reporter);
  if (!reporter) return null;
  const { from, to } = question;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const sources = new Set<Source>();
  const figureOf = (area: Area, line: Measure, year: number): Figure => {
    const [first, second] = line === "balance" ? (["exports", "imports"] as const) : ([line] as const);
    const seen = (flow: Flow): Figure => {
      const { figure, source } = observe(dataset, reporter.code, area.code, flow, year);
      if (source) sources.add(source);
      return figure;
    };
    return second === undefined ? seen(first) : subtract(seen(first), seen(second));
  };
  const shown: readonly Measure[] = measure === "turnover" && scale !== "index" ? flows : [measure];
  const areas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const panels = areas.slice(0, mostCompared).map((area) => ({
    area,
    lines: shown.map((line) => ({
      measure: line,
      points: years.map((year) => ({ year, figure: figureOf(area, line, year) })),
    })),
  }));
  const base = scale === "index" ? commonBase(panels, years) : null;
  return {
    reporter,
    from,
    to,
    scale,
    measure,
    base,
    panels: base === null ? panels : panels.map((panel) => indexed(panel, base)),
    leftOut: Math.max(0, areas.length - mostCompared),
    sources: [...sources],
  };
}

// An index on a tiny base would draw one cargo as a boom.
const leastBase = 1_000_000;
const atYear = ({ points }: TrendLine, year: number): Figure =>
  points.find((point) => point.year === year)?.figure ?? gap("notReported");

function commonBase(panels: readonly TrendPanel[], years: readonly number[]): number | null {
  const lines = panels.flatMap((panel) => panel.lines);
  const fits = (figure: Figure) => figure.kind === "amount" && figure.value.gte(leastBase);
  return years.find((year) => lines.length > 0 && lines.every((line) => fits(atYear(line, year)))) ?? null;
}

/** 100 × the figure / the figure of the base year. */
function indexed(panel: TrendPanel, base: number): TrendPanel {
  return {
    area: panel.area,
    lines: panel.lines.map((line) => ({
      measure: line.measure,
      points: line.points.map(({ year, figure }) => ({ year, figure: times100(ratio(figure, atYear(line, base))) })),
    })),
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
