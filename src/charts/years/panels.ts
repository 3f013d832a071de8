import type { AnyIndicator } from "../../core/indicators";
import type { TrendLine, TrendModel, TrendPanel } from "../../analysis/trend";
import { type Area, membersIn } from "../../core/area";
import { type Figure, type Flag, flagOf, isBound } from "../../core/figure";
import { later, order, type Period, type Periods } from "../../core/period";
import { print } from "../../core/print";
import { roundTicks } from "../scale";
import { gapMark, millions, separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { shortPeriod } from "../../words/shortPeriod";
import { shortName } from "../../words/sourceWords";
import { isSeasonal } from "./axis";
import { type Colours, flowLook, otherDashes, partnerColours, seasonLook, thinner } from "./look";
import type { KeyMark } from "./keyMarks";
import { type StatedDrawn, statedOf, statedTitle } from "./stated";

/** A point of a line; its texts are written when they are asked for, since few points of many say theirs. The value is in millions, or of an index, and null where the figure is a gap. */
export interface PointDrawn {
  readonly period: Period;
  readonly value: number | null;
  /** Where the value is a bound: to which side the figure is open. */
  readonly open: "up" | "down" | null;
  readonly flag: Flag | undefined;
  /** The figure as a chart prints it. */
  readonly text: string;
  readonly title: string;
}

/** Whether a line may lead to a point: a gap has no place, and of a bound only one side is known. */
export const isOnLine = (at: PointDrawn | undefined): boolean =>
  at !== undefined && at.value !== null && at.open === null;

export interface LineDrawn {
  readonly key: string;
  /** What the label at the end of the line calls it. */
  readonly name: string;
  /** How the key explains it where it has no name at its end; absent where its measure and its name do. */
  readonly keyed?: { readonly kind: KeyMark; readonly text: string };
  readonly colours: Colours;
  readonly strokeWidth: number;
  /** Lengths of its strokes and of the gaps between them; null where it is drawn through. */
  readonly dashes: string | null;
  /** Where lines of several partners share a panel: its place among them, by which its mark is known. */
  readonly glyph?: number;
  /** A year before the last, where years lie over each other. */
  readonly isBehind?: boolean;
  readonly points: readonly PointDrawn[];
  /** The partner and the line of the model, point for point. */
  readonly area: Area;
  readonly of: TrendLine;
}

export interface PanelDrawn {
  readonly key: string;
  /** The partner of a panel; null where one panel holds a line for each. */
  readonly name: string | null;
  readonly lines: readonly LineDrawn[];
  /** The same measures by other sources, drawn dashed. */
  readonly others: readonly LineDrawn[];
  readonly stated: readonly StatedDrawn[];
  /** Where one source gives way to another. */
  readonly change: { readonly period: Period; readonly before: string; readonly after: string } | null;
  /** The periods from which a group has other members, with how many before and then. */
  readonly members: readonly { readonly period: Period; readonly text: string }[];
  /** Whether each line is of another year. */
  readonly isSeasonal: boolean;
  /** Gridlines from the lowest to the highest; empty where no line has a figure. */
  readonly ticks: readonly number[];
}

const membersOf = ({ area, changes }: TrendPanel): PanelDrawn["members"] =>
  changes.map(({ period }) => ({
    period,
    text: `${membersIn(area, later(period, -1).year).length} → ${membersIn(area, period.year).length}`,
  }));

/** The base where an index is drawn; null where amounts are. */
export const indexBase = ({ scale, base }: TrendModel): Period | null => (scale === "index" ? base : null);

/** Whether one panel holds a line for each partner. */
export const isShared = (model: TrendModel): boolean => model.scale === "together" || indexBase(model) !== null;

export const baseText = (grammar: Grammar, base: Period): string => `${shortPeriod(grammar, base)} = 100`;

function printed(grammar: Grammar, figure: Figure, measure: AnyIndicator, isIndex: boolean): string {
  if (!isIndex) return millions(grammar, figure, measure === "balance");
  if (figure.kind === "gap") return gapMark;
  const { digits, about } = print(figure, 0, 1);
  const text = separated(grammar, digits);
  return about ? grammar.qualified(text, "approx") : text;
}

/** A lower bound is open upwards. */
export const openTo = (figure: Figure): PointDrawn["open"] =>
  figure.kind === "gap" || !isBound(figure) ? null : figure.interval.upper === null ? "up" : "down";

const currency = (figure: Figure) => (figure.kind === "amount" && figure.unit === "EUR" ? "EUR" : "USD");

function point(
  grammar: Grammar,
  model: TrendModel,
  panel: TrendPanel,
  line: TrendLine,
  at: TrendLine["points"][number],
): PointDrawn {
  const { period, figure } = at;
  const base = indexBase(model);
  return {
    period,
    value: figure.kind === "gap" ? null : figure.value.times(base === null ? "1e-6" : 1).toNumber(),
    open: openTo(figure),
    flag: flagOf(figure),
    get text() {
      return printed(grammar, figure, line.measure, base !== null);
    },
    get title() {
      const amount =
        base === null
          ? grammar.chart.millions(this.text, currency(figure))
          : `${this.text} (${baseText(grammar, base)})`;
      const status = this.flag ? ` (${grammar.source.flags[this.flag]})` : "";
      const said = figure.kind === "gap" ? grammar.chart.noFigure : amount + status;
      const isMain = panel.lines.includes(line);
      const stated = panel.stated
        .filter((each) => isMain && each.flow === line.measure && each.period === period)
        .map((each) => `; ${statedTitle(grammar, each)}`);
      const by = panel.others.length > 0 && line.source ? ` (${shortName(grammar, line.source)})` : "";
      return `${grammar.area.name(panel.area)}, ${grammar.indicators[line.measure].toLowerCase()}, ${grammar.period(period)}: ${said}${by}${stated.join("")}`;
    },
  };
}

/** The periods of the first and the last figure of some lines. */
function extent(lines: readonly TrendLine[]): Periods | null {
  const known = lines.flatMap(({ points }) => points.filter(({ figure }) => figure.kind === "amount"));
  const periods = known.map(({ period }) => period).toSorted(order);
  const [from, to] = [periods[0], periods.at(-1)];
  return from && to ? { from, to } : null;
}

/** The mark stands where the main source begins, or, where another one speaks longer, where it ends. */
export function changeOf(grammar: Grammar, { lines, others }: TrendPanel): PanelDrawn["change"] {
  const [main, other] = [lines[0]?.source, others[0]?.source];
  const [own, rest] = [extent(lines), extent(others)];
  if (!main || !other || !own || !rest) return null;
  const [ours, theirs] = [shortName(grammar, main), shortName(grammar, other)];
  if (order(rest.from, own.from) < 0) return { period: own.from, before: theirs, after: ours };
  return order(rest.to, own.to) > 0 ? { period: own.to, before: ours, after: theirs } : null;
}

const valuesOf = (lines: readonly LineDrawn[]): number[] =>
  lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

/** Three to five gridlines from zero, or from below it where a balance is negative, over all that is drawn. */
export function ticksOver(lines: readonly LineDrawn[], stated: readonly StatedDrawn[] = []): number[] {
  const values = [...valuesOf(lines), ...stated.map(({ value, whisker }) => whisker?.upper ?? value)];
  if (values.length === 0) return [];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  // Nothing but zeros has no scale.
  if (min === 0 && max === 0) return [0];
  const few = [4, 3, 2].map((most) => roundTicks(min, max, most));
  return few.find((ticks) => ticks.length <= 5) ?? few[2] ?? [];
}

export const allLines = ({ lines, others }: Pick<PanelDrawn, "lines" | "others">): LineDrawn[] => [...lines, ...others];

/** What a trend draws, panel by panel, before it has a place. */
export function panelsOf(grammar: Grammar, model: TrendModel): PanelDrawn[] {
  const lineOf = (
    panel: TrendPanel,
    line: TrendLine,
    look: Omit<LineDrawn, "key" | "points" | "area" | "of" | "dashes">,
  ): LineDrawn => ({
    ...look,
    dashes: panel.lines.includes(line) ? null : otherDashes,
    key: `${panel.area.code} ${line.measure}${line.year ?? ""}${panel.lines.includes(line) ? "" : ` ${line.source?.id}`}`,
    points: line.points.map((at) => point(grammar, model, panel, line, at)),
    area: panel.area,
    of: line,
  });
  if (isShared(model)) {
    const drawn = (side: "lines" | "others") =>
      model.panels.flatMap((panel, i) =>
        panel[side].map((line) =>
          lineOf(panel, line, {
            name: grammar.area.name(panel.area),
            colours: partnerColours(i),
            glyph: i,
            strokeWidth: (side === "lines" ? 2.25 : 1.75) * thinner(line.points.length),
          }),
        ),
      );
    const [lines, others] = [drawn("lines"), drawn("others")];
    const change = model.panels.map((panel) => changeOf(grammar, panel)).find((each) => each !== null) ?? null;
    const members = model.panels.flatMap(membersOf);
    return [
      {
        key: "shared",
        name: null,
        lines,
        others,
        stated: [],
        change,
        members,
        isSeasonal: false,
        ticks: ticksOver([...lines, ...others]),
      },
    ];
  }
  const seasonal = isSeasonal(model);
  const look = (line: TrendLine) =>
    line.year === undefined ? flowLook(grammar, line) : seasonLook(line, model.to.year);
  const panels = model.panels.map((panel) => ({
    key: panel.area.code,
    name: grammar.area.name(panel.area),
    lines: panel.lines.map((line) => lineOf(panel, line, look(line))),
    others: panel.others.map((line) =>
      lineOf(panel, line, { ...flowLook(grammar, line), strokeWidth: 1.75 * thinner(line.points.length) }),
    ),
    stated: statedOf(grammar, panel),
    change: changeOf(grammar, panel),
    members: seasonal ? [] : membersOf(panel),
    isSeasonal: seasonal,
  }));
  const all = panels.flatMap(({ stated }) => stated);
  const common = model.scale === "own" ? null : ticksOver(panels.flatMap(allLines), all);
  return panels.map((panel) => ({ ...panel, ticks: common ?? ticksOver(allLines(panel), panel.stated) }));
}

/** How many units a panel is high. */
export const span = ({ ticks }: PanelDrawn): number => (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);

/** How many times each panel is enlarged against the one with the longest scale; 1 where it has no scale. */
export function magnified(panels: readonly PanelDrawn[]): number[] {
  const longest = Math.max(0, ...panels.map(span));
  return panels.map((panel) => (span(panel) > 0 ? longest / span(panel) : 1));
}

export const noteSize = 13;

/** “this panel magnifies 6.7 times”, where it does. */
export function noteOf(grammar: Grammar, times: number): string | null {
  if (times < 1.05) return null;
  const digits = times >= 9.95 ? 0 : 1;
  const factor = new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits, useGrouping: false }).format(times);
  return grammar.chart.magnifies(separated(grammar, factor));
}
