import { rankedOf } from "../../words/rankedOf";
import type { InvestmentLine, InvestmentModel } from "../../analysis/invested";
import type { Area } from "../../core/area";
import { isBound } from "../../core/figure";
import { isPeriod } from "../../core/period";
import { gapMark, millions, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { fade } from "../openEnd";
import { roundTicks } from "../scale";
import { textLines, textWidth } from "../text";

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

export interface InvestedLayout {
  readonly grammar: Grammar;
  readonly model: InvestmentModel;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly height: number;
  readonly barHeight: number;
  /** Pixel of zero. */
  readonly zero: number;
  readonly names: readonly { readonly text: string; readonly y: number }[];
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Baselines of the ticks’ texts, and where the gridlines end. */
  readonly axis: { readonly top: number; readonly bottom: number };
}

/** The length of an open end with its arrow, which says nothing of the amount. */
export const openEnd = fade + 6;
/** Between a bar and its figure. */
export const beforeText = 8;
const barHeight = 16;
const head = 26;
const between = 20;
const narrow = 620;
const size = 13;

/** What tells the lines of a partner apart; nothing where it has one. */
function labelOf(grammar: Grammar, { isTwoSided, kind, from, to }: InvestmentModel, line: InvestmentLine): string {
  const { period, source, by } = line;
  if (kind === "stated") return `${grammar.period(period)}, ${source ? grammar.date(source.date) : gapMark}`;
  const when = from !== to && isPeriod(period) ? `${grammar.period(period)}, ` : "";
  return isTwoSided ? when + grammar.area.reportedBy(by) : when.replace(/, $/, "");
}

function textOfLine(grammar: Grammar, { figure, check }: InvestmentLine): string {
  if (check) return statedShort(grammar, check.stated);
  if (figure.kind === "amount") return millions(grammar, figure);
  const why =
    figure.reason === "suppressed" ? rankedOf(grammar).unranked("suppressed", "turnover") : grammar.chart.unknown;
  return `${gapMark} ${why}`;
}

/** Where everything stands: a block for each partner, a bar for each of its figures, on one scale from zero. */
export function layOut(grammar: Grammar, model: InvestmentModel, width: number): InvestedLayout {
  const isNarrow = width < narrow;
  const all = model.partners.flatMap(({ area, lines }) => lines.map((line) => ({ area, line })));
  const texts = new Map(all.map(({ line }) => [line, textOfLine(grammar, line)]));
  const labels = new Map(all.map(({ line }) => [line, labelOf(grammar, model, line)]));
  const isLabelled = [...labels.values()].some((label) => label !== "");
  const gutter = isNarrow
    ? 0
    : Math.min(
        0.36 * width,
        24 +
          Math.max(
            0,
            ...model.partners.map(({ area }) => textWidth(grammar.area.name(area), 15, true)),
            ...[...labels.values()].map((label) => textWidth(label, size)),
          ),
      );
  const valueRoom = beforeText + 4 + Math.max(0, ...[...texts.values()].map((text) => textWidth(text, 14, true)));
  const values = all.map(({ line: { figure } }) => (figure.kind === "amount" ? figure.value.toNumber() : 0));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const hasOpen = all.some(({ line }) => isBound(line.figure));
  const [left, right] = [gutter, Math.max(gutter + 40, width - valueRoom - (hasOpen ? openEnd : 0))];
  const ticks =
    least === 0 && most === 0
      ? [0]
      : roundTicks(least, most, isNarrow ? 3 : 6).filter((tick) => tick >= least && tick <= most);
  const span = most - least || 1;
  const x = (value: number) => left + ((value - least) / span) * (right - left);
  let y = 24;
  const names: { text: string; y: number }[] = [];
  const lines: PlacedLine[] = [];
  for (const { area, lines: own } of model.partners) {
    names.push({ text: grammar.area.name(area), y: y + 14 });
    const isBelow = isNarrow || isLabelled;
    if (isBelow) y += head;
    if (own.length === 0) names.push({ text: `${gapMark} ${grammar.chart.nothingStated}`, y: y + 12 });
    for (const line of own) {
      const label = textLines(labels.get(line) ?? "", isNarrow ? width : gutter - 16, size);
      const isAbove = isNarrow && label.length > 0 && label[0] !== "";
      if (isAbove) y += 16 * label.length + 2;
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
      y += barHeight + 8 + (isNarrow ? 0 : 16 * Math.max(0, label.length - 1));
    }
    if (own.length === 0) y += barHeight + 8;
    y += between;
  }
  return {
    grammar,
    model,
    width,
    isNarrow,
    height: y - between + 8,
    barHeight,
    zero: x(0),
    names,
    lines,
    ticks: ticks.map((value) => ({ value, x: x(value) })),
    axis: { top: 20, bottom: y - between },
  };
}
