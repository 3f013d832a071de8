import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { TrendModel } from "../../analysis/trend";
import { atOrdinal, countIn, inYear, numberOf, ordinal, type Period, range } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { shortPart } from "../../words/shortPeriod";
import { textWidth } from "../text";
import type { Frame } from "../frame";

/** What is written below a plot, `row` 0 being the nearer one. */
export interface AxisLabel {
  readonly text: string;
  /** The middle of the text. */
  readonly x: number;
  readonly row: 0 | 1;
}

export interface TimeAxis {
  /** Where a period stands among others, in the unit of the scale. */
  readonly at: (period: Period) => number;
  /** From there to pixels. */
  readonly scale: ScaleLinear<number, number>;
  readonly x: (period: Period) => number;
  readonly ticks: readonly number[];
  readonly labels: readonly AxisLabel[];
}

type Span = Pick<TrendModel, "from" | "to" | "scale">;

export const axisSize = 12.5;

/** Whether the line of each year lies over those of the others. */
export const isSeasonal = ({ scale }: Pick<TrendModel, "scale">): boolean => scale === "seasonal";

/** Below months, quarters and halves stand their years; below years of which a part is drawn, the part. */
export const axisRows = (model: Span): 1 | 2 => (isSeasonal(model) || model.from.kind === "year" ? 1 : 2);

/** Every how many years a label stands. */
const everyYears = [1, 2, 5, 10, 20, 50, 100];

/** From so many on, years are found by the round ones among them. */
const many = 15;

/** The years that have a label: the last, and of the others as many as stand clear of each other; of many the round ones. */
export function yearTicks(from: number, to: number, room: number): number[] {
  const least = 40;
  const perYear = to > from ? room / (to - from) : room;
  const isMany = to - from >= many;
  const step = everyYears.find((years) => years * perYear >= least && (!isMany || years >= 5)) ?? 100;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const shown = years.filter((year) => (step < 5 ? (to - year) % step === 0 : year % step === 0));
  const isClear = (year: number, other = year - least) => Math.abs(year - other) * perYear >= least;
  const inner = shown.filter((year) => year === to || isClear(year, to));
  const last = inner.at(-1) === to ? inner : [...inner, to];
  return last[0] !== from && isClear(from, last[0]) ? [from, ...last] : last;
}

const half = (text: string) => textWidth(text, axisSize) / 2;

/** A label in the middle of a place, or as near to it as the end of the drawing allows. */
const labelAt = (text: string, x: number, edge: number, row: AxisLabel["row"]): AxisLabel => ({
  text,
  x: Math.min(x, edge - half(text)),
  row,
});

/** From the middle of a label to that of the next, at least. */
const apart = (a: AxisLabel, b: AxisLabel): number => half(a.text) + half(b.text) + 6;

const isClear = (a: AxisLabel, b: AxisLabel | undefined): boolean => !b || Math.abs(a.x - b.x) >= apart(a, b) - 1e-9;

const areClear = (labels: readonly AxisLabel[]): boolean => labels.every((label, i) => isClear(label, labels[i + 1]));

/** Short names of periods, else their initials, where all stand clear of each other; else of the first and the last alone. */
function partLabels(grammar: Grammar, shown: readonly Period[], x: TimeAxis["x"], edge: number): AxisLabel[] {
  const named = (period: Period) => shortPart(grammar, period).replace(/\.$/, "");
  const initial = (period: Period) => named(period).charAt(0).toUpperCase();
  const labels = (periods: readonly Period[], form: typeof named) =>
    periods.map((each) => labelAt(form(each), x(each), edge, 0));
  const ends = [shown[0], shown.at(-1)].flatMap((period) => period ?? []);
  const ways = [
    labels(shown, named),
    ...(shown[0]?.kind === "month" ? [labels(shown, initial)] : []),
    labels([...new Set(ends)], named),
  ];
  return ways.find(areClear) ?? labels(ends.slice(1), named);
}

/** Each year once, in the middle of what is drawn of it; an unfinished one where it has room beside the others. */
function yearLabels(shown: readonly Period[], x: TimeAxis["x"], edge: number): AxisLabel[] {
  const whole: AxisLabel[] = [];
  const unfinished: AxisLabel[] = [];
  for (const year of new Set(shown.map((period) => period.year))) {
    const places = shown.filter((period) => period.year === year);
    const middle = places.reduce((sum, period) => sum + x(period), 0) / places.length;
    const isWhole = places.length === countIn(places[0]?.kind ?? "year");
    (isWhole ? whole : unfinished).push(labelAt(String(year), middle, edge, 1));
  }
  const every = (step: number) => whole.filter((_, i) => (whole.length - 1 - i) % step === 0);
  const kept = everyYears.map(every).find(areClear) ?? [];
  // The last year may move towards the end of the drawing, since of all years it is asked for most.
  const before = kept.at(-1);
  const moved = unfinished.map((label) =>
    before && label.x > before.x
      ? labelAt(label.text, Math.max(label.x, before.x + apart(before, label)), edge, 1)
      : label,
  );
  const beside = moved.filter((label) => kept.every((other) => isClear(label, other)));
  return [...kept, ...beside.filter((label, i) => isClear(label, beside[i + 1]))];
}

/** Where time stands on a plot, and what is marked of it, in a drawing that ends at `right`. */
export function timeAxis(grammar: Grammar, model: Span, { left, right }: Frame, edge: number): TimeAxis {
  const { from, to } = model;
  const { kind } = from;
  const seasonal = isSeasonal(model);
  const at = seasonal ? numberOf : ordinal;
  const [first, last] = seasonal ? [1, countIn(kind)] : [ordinal(from), ordinal(to)];
  // A period that is alone stands in the middle.
  const scale = scaleLinear(last > first ? [first, last] : [first - 0.5, first + 0.5], [left, right]);
  const x = (period: Period) => scale(at(period));
  if (seasonal) {
    const shown = Array.from({ length: countIn(kind) }, (_, i) => atOrdinal(from, from.year * countIn(kind) + i));
    return { at, scale, x, ticks: shown.map(x), labels: partLabels(grammar, shown, x, edge) };
  }
  if (kind === "year" || kind === "part") {
    const years = yearTicks(from.year, to.year, right - left).map((year) => inYear(from, year));
    const labels = years.map((each) => labelAt(String(each.year), x(each), edge, 0));
    const part = labelAt(shortPart(grammar, from), (left + right) / 2, edge, 1);
    return { at, scale, x, ticks: years.map(x), labels: kind === "year" ? labels : [...labels, part] };
  }
  const shown = range({ from, to });
  const begins = shown.filter((period) => period.first === 1);
  return {
    at,
    scale,
    x,
    ticks: begins.map(x),
    labels: [...partLabels(grammar, shown, x, edge), ...yearLabels(shown, x, edge)],
  };
}
