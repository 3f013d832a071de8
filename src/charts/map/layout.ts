import { rankedOf } from "../../words/rankedOf";
import { isInvestment } from "../../core/indicators";
import type { RankingModel } from "../../analysis/ranking";
import { type Limits, limitsOf } from "../../analysis/steps";
import { usualForm } from "../drawing";
import { tickLabel } from "../scale";
import { textWidth } from "../text";
import { type Shape, world } from "./world";
import type { Grammar } from "../../words/language/grammar";

export interface MapLayout {
  readonly grammar: Grammar;
  readonly model: RankingModel;
  /** The limits of the steps, from the lowest. */
  readonly limits: Limits;
  readonly width: number;
  readonly mapWidth: number;
  readonly mapHeight: number;
  /** Where the unit of the key is written. */
  readonly unit: { readonly x: number; readonly y: number };
  readonly height: number;
  /** Pixels of a unit of the world. */
  readonly scale: number;
  readonly dot: number;
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly step: number | "none" | "gap" | "reporter";
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

// Below this many square pixels a territory is shown by a dot as well.
const leastSeen = 14;
const narrow = 560;
/** On a phone many are small, and their dots would cover the others. */
const leastSeenNarrow = 4;

export const needsDot = ({ area, path }: Shape, { scale, width }: Pick<MapLayout, "scale" | "width">): boolean =>
  path === "" || area * scale * scale < (width < narrow ? leastSeenNarrow : leastSeen);

const million = (grammar: Grammar, limit: number) => tickLabel(grammar, limit / 1e6);

/** What a step holds, in millions: “under 1”, “1 to 10”, “10,000 and more”. */
export function stepText(grammar: Grammar, limits: Limits, step: number): string {
  const words = rankedOf(grammar);
  const [from, to] = [limits[step - 1], limits[step]];
  const text = (limit: number) => million(grammar, limit);
  if (from !== undefined) return to === undefined ? words.above(text(from)) : words.between(text(from), text(to));
  if (to === undefined) return words.all;
  return to < 0 ? words.below(text(to)) : words.under(text(to));
}

const swatch = 20;
const rowHeight = 22;

const gap = 32;

/** Where everything stands: the map, and what its colours mean, below it or, in a low frame, beside it. */
export function layOut(grammar: Grammar, model: RankingModel, width: number, form = usualForm): MapLayout {
  const limits = limitsOf(model);
  const steps = [...limits, 0].map((_, step) => ({ step, text: stepText(grammar, limits, step) }));
  const isInvested = isInvestment(model.measure);
  const measure = isInvestment(model.measure) ? "turnover" : model.measure;
  const none = rankedOf(grammar).unranked("nothing", measure);
  // A partner of whom one flow alone is known has no step either.
  const part = model.partial.length > 0 ? [rankedOf(grammar).unranked("bound", measure)] : [];
  const isKept =
    isInvested && model.unreported.some(({ figure }) => figure.kind === "gap" && figure.reason === "suppressed");
  const gaps = isInvested
    ? [grammar.chart.unknown, ...(isKept ? [rankedOf(grammar).unranked("suppressed", measure)] : [])]
    : [rankedOf(grammar).notReported, ...part];
  const entries: Omit<LegendEntry, "x" | "y">[] = [
    ...steps,
    ...(model.idle.length > 0 ? [{ step: "none" as const, text: none }] : []),
    { step: "gap", text: gaps.join("; ") },
    { step: "reporter", text: grammar.area.name(model.reporter) },
  ];
  const unitText = model.measure === "balance" ? rankedOf(grammar).balanceLegend : rankedOf(grammar).legend;
  const needed = ({ text }: { readonly text: string }) => swatch + 6 + textWidth(text, 13);
  const beside = form.dense && width >= 2 * narrow;
  const aside = Math.max(textWidth(unitText, 13), ...entries.map(needed));
  const mapWidth = beside ? width - aside - gap : width;
  const scale = mapWidth / world.width;
  const mapHeight = Math.round(world.height * scale);
  const common = {
    grammar,
    model,
    limits,
    width,
    mapWidth,
    mapHeight,
    scale,
    dot: Math.max(1.4, Math.min(3, 6 * scale)),
  };
  if (beside) {
    const x = mapWidth + gap;
    const top = mapHeight - (entries.length + 1) * rowHeight;
    return {
      ...common,
      height: mapHeight,
      unit: { x, y: top + 13 },
      legend: entries.map((entry, i) => ({ ...entry, x, y: top + (i + 1) * rowHeight + 8 })),
    };
  }
  let [x, y] = [0, mapHeight + 34];
  const legend = entries.map((entry) => {
    if (x > 0 && x + needed(entry) > width) [x, y] = [0, y + rowHeight];
    const at = { ...entry, x, y };
    x += needed(entry) + 18;
    return at;
  });
  return { ...common, height: y + 20, unit: { x: 0, y: mapHeight + 18 }, legend };
}
