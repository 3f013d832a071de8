import { type Figure, isBound } from "../../core/figure";
import type { Period } from "../../core/period";
import { millions } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { shortPeriod } from "../../words/shortPeriod";
import type { Layout } from "../drawing";
import { textWidth } from "../text";
import { wholeMillions } from "../../words/precision";

export interface HistoryModel {
  readonly points: readonly { readonly period: Period; readonly figure: Figure }[];
  /** The period that is asked about. */
  readonly period: Period;
  /** The partner, as a sentence names it. */
  readonly name: string;
}

interface Column {
  readonly period: Period;
  readonly figure: Figure;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly isAsked: boolean;
  /** The stripes of a lower bound, where they stand and how faint they are. */
  readonly stripes: readonly { readonly y: number; readonly opacity: number }[];
}

interface HistoryLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface HistoryLayout extends Layout {
  readonly heading: string;
  readonly description: string;
  readonly bar: number;
  readonly stripe: number;
  /** The line that the columns stand on. */
  readonly base: { readonly to: number; readonly y: number };
  readonly columns: readonly Column[];
  readonly labels: readonly HistoryLabel[];
}

const size = { width: 184, height: 112 };
const base = { to: 176, y: 92 };
/** The height of the highest column, and of the stripes above one that is a lower bound. */
const tallest = 70;
const opacities = [1, 0.6, 0.3];
const pitch = 4;
const openHeight = opacities.length * pitch;
const lineHeight = 13;
/** Between two figures side by side. */
const apart = 6;
export const fontSize = 12.5;

const amountOf = (figure: Figure) => (figure.kind === "amount" ? figure.value.toNumber() : 0);

function columnsOf({ points, period }: HistoryModel, step: number): Column[] {
  const most = Math.max(1, ...points.map(({ figure }) => amountOf(figure)));
  const tall = points.some(({ figure }) => isBound(figure)) ? tallest - openHeight : tallest;
  return points.map(({ period: each, figure }, i) => {
    const height = (tall * amountOf(figure)) / most;
    const top = base.y - height;
    const stripes = isBound(figure) ? opacities.map((opacity, k) => ({ y: top - (k + 1) * pitch, opacity })) : [];
    return { period: each, figure, x: i * step, top, height, isAsked: each === period, stripes };
  });
}

/** Where the lowest figure stands that is known and no lower bound, which may be higher than any other. */
function lowestAt(columns: readonly Column[]): number {
  const known = columns.filter(({ figure }) => figure.kind === "amount" && !isBound(figure));
  const least = Math.min(...known.map(({ figure }) => amountOf(figure)));
  return columns.findIndex((column) => known.includes(column) && amountOf(column.figure) === least);
}

/** The figures at the columns asked for, the last, the first and the lowest, above all that they lie over. */
function figureLabels(grammar: Grammar, columns: readonly Column[], bar: number): HistoryLabel[] {
  const last = columns.length - 1;
  const label = (column: Column, i: number) => {
    const text = wholeMillions(grammar, column.figure);
    const width = textWidth(text, fontSize);
    const anchor = i === 0 ? "start" : i === last ? "end" : "middle";
    const x = { start: column.x, middle: column.x + bar / 2, end: column.x + bar }[anchor];
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    const right = left + width;
    const under = columns.filter((each) => each.x < right && each.x + bar > left);
    const y = Math.min(...under.map(({ top, stripes }) => top - stripes.length * pitch)) - 6;
    return { i, text, x, y, anchor, left, right } as const;
  };
  const lowest = lowestAt(columns);
  const asked = [columns.findIndex(({ isAsked }) => isAsked), last, 0];
  const wanted = new Set([...asked, ...(lowest > 1 && lowest < last - 1 ? [lowest] : [])]);
  const placed: ReturnType<typeof label>[] = [];
  for (const at of wanted) {
    const column = columns[at];
    if (!column) continue;
    const next = label(column, at);
    const meets = (other: typeof next) =>
      next.left < other.right + apart && next.right + apart > other.left && Math.abs(next.y - other.y) < lineHeight;
    if (!placed.some(meets)) placed.push(next);
  }
  return placed.sort((a, b) => a.i - b.i);
}

/** Turnover over time as small columns, labelled at the first, the lowest, the last and the period asked about. */
export function layOut(grammar: Grammar, model: HistoryModel): HistoryLayout {
  const { points, name } = model;
  const step = points.length > 1 ? 156 / (points.length - 1) : 0;
  const bar = Math.min(20, step * 0.65 || 20);
  const columns = columnsOf(model, step);
  const ends = [points[0], points.at(-1)].map((point) => (point ? shortPeriod(grammar, point.period) : ""));
  const spoken = points.map(({ period, figure }) => `${grammar.period(period)} ${millions(grammar, figure)}`);
  return {
    ...size,
    heading: grammar.chart.turnoverInMillions,
    description: grammar.chart.turnoverOver(name, spoken.join(", ")),
    bar,
    stripe: pitch / 2,
    base,
    columns,
    labels: [
      ...figureLabels(grammar, columns, bar),
      { text: ends[0] ?? "", x: 0, y: 108, anchor: "start" },
      { text: ends[1] ?? "", x: base.to, y: 108, anchor: "end" },
    ],
  };
}
