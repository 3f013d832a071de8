import { isInvestment } from "../../core/indicators";
import type { RankingModel } from "../../analysis/ranking";
import type { Limits } from "../../analysis/steps";
import type { Grammar } from "../../words/language/grammar";
import { rankedOf } from "../../words/rankedOf";
import { tickLabel } from "../scale";
import { textLines, textWidth } from "../text";

interface Meaning {
  readonly step: number | "none" | "gap" | "reporter";
  readonly text: string;
}

export interface LegendEntry {
  readonly step: Meaning["step"];
  readonly lines: readonly string[];
  /** Of the swatch and of the first line, from the corner of the legend. */
  readonly x: number;
  readonly y: number;
}

/** What the colours mean, from the unit down, in pixels from its upper left corner. */
export interface Legend {
  readonly unit: readonly string[];
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly height: number;
}

export const legendSize = 13;
export const lineHeight = 17;
export const swatchWidth = 19;
const rowHeight = 22;
const gap = 18;

/** What a step holds, in millions: “under 1”, “1 to 10”, “10,000 and more”. */
export function stepText(grammar: Grammar, limits: Limits, step: number): string {
  const words = rankedOf(grammar);
  const [from, to] = [limits[step - 1], limits[step]];
  const text = (limit: number) => tickLabel(grammar, limit / 1e6);
  if (from !== undefined) return to === undefined ? words.above(text(from)) : words.between(text(from), text(to));
  if (to === undefined) return words.all;
  return to < 0 ? words.below(text(to)) : words.under(text(to));
}

function meaningsOf(grammar: Grammar, model: RankingModel, limits: Limits): readonly Meaning[] {
  const words = rankedOf(grammar);
  const isInvested = isInvestment(model.measure);
  const measure = isInvestment(model.measure) ? "turnover" : model.measure;
  // A partner of whom one flow alone is known has no step either.
  const part = model.partial.length > 0 ? [words.unranked("bound", measure)] : [];
  const isKept =
    isInvested && model.unreported.some(({ figure }) => figure.kind === "gap" && figure.reason === "suppressed");
  const gaps = isInvested
    ? [grammar.chart.unknown, ...(isKept ? [words.unranked("suppressed", measure)] : [])]
    : [words.notReported, ...part];
  return [
    ...[...limits, 0].map((_, step) => ({ step, text: stepText(grammar, limits, step) })),
    ...(model.idle.length > 0 ? [{ step: "none" as const, text: words.unranked("nothing", measure) }] : []),
    { step: "gap", text: gaps.join("; ") },
    { step: "reporter", text: grammar.area.name(model.reporter) },
  ];
}

/** The legend in one column, or, where there is room for more, in rows. */
export function legendOf(
  grammar: Grammar,
  model: RankingModel,
  limits: Limits,
  most: number,
  form: "column" | "rows",
): Legend {
  const words = rankedOf(grammar);
  const unit = textLines(model.measure === "balance" ? words.balanceLegend : words.legend, most, legendSize);
  let [x, y, width, rowEnd] = [
    0,
    0,
    Math.max(...unit.map((line) => textWidth(line, legendSize))),
    unit.length * lineHeight + 2,
  ];
  const entries = meaningsOf(grammar, model, limits).map(({ step, text }): LegendEntry => {
    const lines = textLines(text, most - swatchWidth - 7, legendSize);
    const needed = swatchWidth + 7 + Math.max(...lines.map((line) => textWidth(line, legendSize)));
    if (x === 0 || form === "column" || x + needed > most) [x, y] = [0, rowEnd];
    const entry = { step, lines, x, y };
    x += needed + gap;
    width = Math.max(width, x - gap);
    rowEnd = Math.max(rowEnd, y + rowHeight + (lines.length - 1) * lineHeight);
    return entry;
  });
  return { unit, entries, width, height: rowEnd };
}
