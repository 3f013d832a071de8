import type { InvestmentLine, InvestmentModel } from "../../analysis/invested";
import type { Area } from "../../core/area";
import { greatest, least as leastOf } from "../../core/extremes";
import { isBound } from "../../core/figure";
import { gapMark } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";
import { usualForm } from "../drawing";
import { fade } from "../openEnd";
import { roundTicks } from "../scale";
import { textLines, textWidth } from "../text";
import { labelOf, textOfLine } from "./texts";

/** A bar with its texts. */
export interface PlacedLine {
  readonly line: InvestmentLine;
  readonly partner: Area;
  /** Top of the bar. */
  readonly y: number;
  /** What the line is of, beside the name of its partner. */
  readonly label: readonly string[];
  readonly text: string;
  /** Where the bar begins and ends; null where there is no figure. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** Whether the figure is a lower bound. */
  readonly isOpen: boolean;
  /** Whether it is what the partner reports. */
  readonly isTheirs: boolean;
}

/** A name, or what is said in the place of bars, by its baseline. */
interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isName: boolean;
}

export interface InvestedLayout {
  readonly grammar: Grammar;
  readonly model: InvestmentModel;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly height: number;
  readonly barHeight: number;
  /** Pixel of zero. */
  readonly zero: number;
  /** Where what the lines are of begins. */
  readonly labels: number;
  readonly names: readonly PlacedName[];
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Baselines of the ticks’ texts, and where the gridlines end. */
  readonly axis: { readonly top: number; readonly bottom: number };
  /** How many figures are left out, where not all are drawn. */
  readonly foot: readonly string[];
}

/** The length of an open end with its arrow, which says nothing of the amount. */
export const openEnd = fade + 6;
/** Between a bar and its figure. */
export const beforeText = 8;
const top = 24;
const narrow = 620;
export const sizes = { name: 15, label: 13, value: 14, line: 16 } as const;
/** Heights of a bar, of what lies between two and of what lies between partners. */
const usual = { bar: 16, gap: 8, between: 20 } as const;
const nameLine = 26;
const dense = { bar: 11, gap: 7, between: 6 } as const;
const lean = { bar: 9, gap: 5, between: 3 } as const;
/** Bars that fill a frame are no thicker, against what they are at the least. */
const thickest = 2.6;
const footLine = 22;

/** The columns beside the bars: names, and what each line is of, below the names or beside them. */
function columnsOf(
  grammar: Grammar,
  model: InvestmentModel,
  labels: readonly string[],
  width: number,
  isBeside: boolean,
): { readonly labels: number; readonly bars: number } {
  const name = greatest(
    0,
    model.partners.map(({ area }) => textWidth(grammar.area.name(area), sizes.name, true)),
  );
  const label = greatest(
    0,
    labels.map((text) => textWidth(text, sizes.label)),
  );
  if (!isBeside) return { labels: 0, bars: Math.min(0.36 * width, 24 + Math.max(name, label)) };
  return { labels: name + 20, bars: name + 20 + Math.min(0.3 * width, label + 24) };
}

/** The last periods of each partner, the latest first, no more than `most` of each. */
const latest = (lines: readonly InvestmentLine[], most: number): readonly InvestmentLine[] =>
  [...new Set(lines.map(({ period }) => period))]
    .toReversed()
    .slice(0, most)
    .flatMap((period) => lines.filter((line) => line.period === period));

/** Where everything stands: a block for each partner, a bar for each of its figures, on one scale from zero. */
export function layOut(grammar: Grammar, model: InvestmentModel, width: number, asDrawn = usualForm): InvestedLayout {
  const isNarrow = width < narrow;
  const all = model.partners.flatMap(({ area, lines }) => lines.map((line) => ({ area, line })));
  const texts = new Map(all.map(({ line }) => [line, textOfLine(grammar, line)]));
  const labels = new Map(all.map(({ line }) => [line, labelOf(grammar, model, line)]));
  const isLabelled = [...labels.values()].some((label) => label !== "");
  const isBeside = !isNarrow && isLabelled && asDrawn.dense;
  const columns = isNarrow ? { labels: 0, bars: 0 } : columnsOf(grammar, model, [...labels.values()], width, isBeside);
  const size = isNarrow || !asDrawn.dense ? usual : asDrawn.lean ? lean : dense;
  const valueRoom =
    beforeText +
    4 +
    greatest(
      0,
      [...texts.values()].map((text) => textWidth(text, sizes.value, true)),
    );
  const values = all.map(({ line: { figure } }) => (figure.kind === "amount" ? figure.value.toNumber() : 0));
  const [least, most] = [leastOf(0, values), greatest(0, values)];
  const hasOpen = all.some(({ line }) => isBound(line.figure));
  const [left, right] = [columns.bars, Math.max(columns.bars + 40, width - valueRoom - (hasOpen ? openEnd : 0))];
  const ticks =
    least === 0 && most === 0
      ? [0]
      : roundTicks(least, most, isNarrow ? 3 : 6).filter((tick) => tick >= least && tick <= most);
  const span = most - least || 1;
  const x = (value: number) => left + ((value - least) / span) * (right - left);
  const isNamedAbove = isNarrow || (isLabelled && !isBeside);

  const laidOut = (times: number, periods: number): InvestedLayout => {
    const [bar, gap, between] = [times * size.bar, times * size.gap, times * size.between];
    let y = top;
    const names: PlacedName[] = [];
    const lines: PlacedLine[] = [];
    for (const { area, lines: whole } of model.partners) {
      const own = periods === Number.POSITIVE_INFINITY ? whole : latest(whole, periods);
      names.push({ text: grammar.area.name(area), x: 0, y: y + (isNamedAbove ? 14 : bar / 2 + 5), isName: true });
      if (isNamedAbove) y += nameLine;
      if (own.length === 0) {
        const text = `${gapMark} ${grammar.chart.nothingStated}`;
        names.push({ text, x: columns.labels, y: y + bar / 2 + 4.5, isName: false });
        y += bar + gap;
      }
      for (const line of own) {
        const label = textLines(
          labels.get(line) ?? "",
          isNarrow ? width : columns.bars - columns.labels - 16,
          sizes.label,
        );
        const isAbove = isNarrow && label.length > 0 && label[0] !== "";
        if (isAbove) y += sizes.line * label.length + 2;
        const { figure, check } = line;
        lines.push({
          line,
          partner: area,
          y,
          label,
          text: texts.get(line) ?? "",
          bar: figure.kind === "amount" ? { from: x(0), to: x(figure.value.toNumber()) } : null,
          isOpen: isBound(check?.stated ?? figure),
          isTheirs: line.by !== model.reporter,
        });
        y += bar + gap + (isNarrow ? 0 : sizes.line * Math.max(0, label.length - 1));
      }
      y += between;
    }
    const foot =
      lines.length < all.length
        ? textLines(moreOf(grammar).table.first(lines.length, all.length), width, sizes.label)
        : [];
    return {
      grammar,
      model,
      width,
      isNarrow,
      height: y - between + 8 + footLine * foot.length,
      barHeight: bar,
      zero: x(0),
      labels: columns.labels,
      names,
      lines,
      ticks: ticks.map((value) => ({ value, x: x(value) })),
      axis: { top: 20, bottom: y - between },
      foot,
    };
  };

  const { room } = asDrawn;
  let periods = Number.POSITIVE_INFINITY;
  let layout = laidOut(1, periods);
  if (room === null) return layout;
  if (asDrawn.few && layout.height > room) {
    periods = new Set(all.map(({ line }) => line.period)).size;
    while (layout.height > room && periods > 1) layout = laidOut(1, --periods);
  }
  // What grows with the bars grows in step with them.
  const more = laidOut(2, periods).height - layout.height;
  const times = more > 0 ? Math.min(thickest, 1 + (room - layout.height) / more) : 1;
  return times > 1 && !isNarrow ? laidOut(times, periods) : layout;
}
