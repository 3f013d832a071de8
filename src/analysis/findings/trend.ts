import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";
import { type Flow, isFlow, isInvestment, type Measure } from "../../core/indicators";
import type { Period, Periods } from "../../core/period";
import { inPeriods, isDrawnApart, type TrendModel, type TrendPanel } from "../trend";
import type { TwoPeriods } from "../likeForLike";
import { type Balance, balance } from "./balance";
import { type InvestmentFinding, investmentTrend } from "./investment";
import { type Moved, movement, type Step, stepAlong } from "./movement";
import { type NoFigures, noFigures } from "./noFigures";
import { type Peak, peak, type Stood, stood } from "./peak";
import {
  along,
  comparable,
  extentOf,
  isLasting,
  lineFrom,
  linesOf,
  pointsOf,
  type Reach,
  sourceOf,
  wholeLine,
} from "./reach";
import { type Stopped, stopped } from "./stop";

/** What a trend speaks of: a flow with a partner, or the surplus with it. */
export type Subject =
  | { readonly kind: "flow"; readonly flow: Flow; readonly partner: Area }
  | { readonly kind: "surplus"; readonly reporter: Area; readonly partner: Area };

/** The largest change over the time drawn. */
interface LargestChange extends Periods {
  readonly kind: "moved";
  readonly subject: Subject;
  readonly moved: Moved;
  readonly source: Source | null;
}

/** An index of balances, which starts from a surplus, that ends in a deficit. */
interface TurnedOver extends Periods {
  readonly kind: "turned over";
  readonly reporter: Area;
  readonly partner: Area;
  readonly source: Source | null;
}

/** What is worth saying of a trend. */
export type TrendFinding =
  /** No partner is chosen. */
  | { readonly kind: "choose"; readonly reporter: Area }
  | NoFigures
  /** No figure says anything. */
  | ({ readonly kind: "bare"; readonly reporter: Area; readonly partners: readonly Area[] } & Periods)
  | LargestChange
  | TurnedOver
  | Stopped
  | Balance
  | Peak
  | Stood
  | InvestmentFinding;

const indexBase = ({ scale, base }: TrendModel): Period | null => (scale === "index" ? base : null);

const distance = ({ factor }: Step) => Math.abs(Math.log(Math.max(factor.value.toNumber(), 1e-12)));

/** The line along which a partner changes, with all its periods. */
const reachOf = (model: TrendModel, panel: TrendPanel, measure: Measure): Reach | null => {
  const base = indexBase(model);
  return base === null ? wholeLine(panel, measure) : lineFrom(panel, measure, base);
};

/** The preferred line with its periods, where there is no one that changes. */
function mainSpan({ lines: [line] }: TrendPanel): Reach | null {
  const drawn = line ? extentOf([line]) : null;
  return line && drawn ? { ...drawn, line } : null;
}

/** The largest change of the measure over all that is drawn, or from the base of an index, by one source. */
function largestChange(model: TrendModel, measure: Measure): LargestChange | null {
  const base = indexBase(model);
  const drawn = extentOf(model.panels.flatMap((panel) => linesOf(panel, measure)));
  const changes = model.panels.flatMap((panel) => {
    const reach = reachOf(model, panel, measure);
    if (!reach) return [];
    const isWhole = reach.to === drawn?.to && (base !== null || reach.from === drawn.from);
    const like = comparable(reach);
    const step = stepAlong(like, base !== null);
    const moved = step && movement(step);
    return step && moved && (moved.kind !== "nothing" || isLasting(like.to))
      ? [{ ...like, panel, step, moved, isWhole }]
      : [];
  });
  // Changes over different times do not compare.
  const alike = changes.some(({ isWhole }) => isWhole) ? changes.filter(({ isWhole }) => isWhole) : changes;
  const [first] = alike;
  if (!first) return null;
  const { panel, line, from, to, moved } = alike.reduce((best, one) =>
    distance(one.step) > distance(best.step) ? one : best,
  );
  const partner = panel.area;
  const subject: Subject = isFlow(measure)
    ? { kind: "flow", flow: measure, partner }
    : { kind: "surplus", reporter: model.reporter, partner };
  return { kind: "moved", subject, moved, from, to, source: sourceOf(model, line) };
}

/** An index of balances starts from a surplus; one below zero has no factor. */
function turnedOver(model: TrendModel): TurnedOver | null {
  const base = indexBase(model);
  if (base === null) return null;
  for (const panel of model.panels) {
    const line = wholeLine(panel, "balance")?.line;
    const last = line && pointsOf(line).at(-1);
    if (last?.figure.value.lt(0))
      return {
        kind: "turned over",
        reporter: model.reporter,
        partner: panel.area,
        from: base,
        to: last.period,
        source: sourceOf(model, last.line),
      };
  }
  return null;
}

/** The finding of a trend: over the time that is drawn, and never across two sources or from one part of a year to another. */
export function trendFinding(drawn: TrendModel): TrendFinding {
  const model = along(drawn);
  const { panels, reporter, from, to } = model;
  // Without their sum, exports are the first of what is drawn.
  const measure = isDrawnApart(model) ? "exports" : model.measure;
  if (panels.length === 0) return { kind: "choose", reporter };
  if (isInvestment(measure)) return investmentTrend(model, measure);
  const bare: TrendFinding = { kind: "bare", reporter, partners: panels.map(({ area }) => area), from, to };
  const absent = panels.flatMap((panel) =>
    panel.absent === null ? [] : { area: panel.area, none: panel.absent === "none" },
  );
  if (!panels.some((panel) => [...panel.lines, ...panel.others].some((line) => pointsOf(line).length > 0)))
    return absent.length === panels.length ? noFigures(reporter, absent, from, to) : bare;
  if (indexBase(model) !== null)
    return turnedOver(model) ?? largestChange(model, measure) ?? stood(model, measure) ?? bare;
  if (!isFlow(measure)) return balance(model) ?? bare;
  return stopped(model) ?? largestChange(model, measure) ?? peak(model, measure) ?? bare;
}

/** The figures of each partner in the two periods between which it is compared, where it is in two. */
export const comparedPeriods = (
  model: TrendModel,
  measure: Measure,
): (Periods & { readonly area: Area; readonly periods: TwoPeriods })[] =>
  model.panels.flatMap((panel) => {
    const reach = reachOf(model, panel, measure) ?? mainSpan(panel);
    if (!reach) return [];
    const { line, from, to } = comparable(reach);
    return from === to ? [] : [{ area: panel.area, periods: inPeriods(line, from, to), from, to }];
  });
