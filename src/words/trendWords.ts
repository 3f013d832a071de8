import { isFlow, isInvestment, type Measure } from "../core/indicators";
import { inPeriods, type TrendModel, type TrendPanel } from "../analysis/trend";
import { noFigures } from "../analysis/findings/noFigures";
import { isBound } from "../core/figure";
import { range } from "../core/period";
import { print } from "../core/print";
import { alikeNote } from "./alike";
import { separated, sumInMillions } from "./amount";
import type { Grammar } from "./language/grammar";
import { trendOf } from "./trendOf";
import { investedTrend, investedTrendSubtitle } from "./investmentText";
import { noFiguresHeadline } from "./say/noFigures";
import { figuresNotes, shortName } from "./sourceWords";
import { timeOf } from "./timeOf";
import { balance } from "./trendBalance";
import { type Changed, changeOf, movement } from "./trendMovement";
import {
  along,
  comparable,
  type DrawnPoint,
  extentOf,
  isKnown,
  isLasting,
  lastOf,
  lineFrom,
  linesOf,
  pointsOf,
  type Reach,
  sourceOf,
  wholeLine,
} from "./trendSpan";
import { stopped } from "./trendStop";

const indexBase = ({ scale, base }: TrendModel) => (scale === "index" ? base : null);

const distance = ({ factor }: Changed) => Math.abs(Math.log(Math.max(factor.value.toNumber(), 1e-12)));

/** The line along which a change of a partner is told, with all its periods. */
const reachOf = (model: TrendModel, panel: TrendPanel, measure: Measure): Reach | null => {
  const base = indexBase(model);
  return base === null ? wholeLine(panel, measure) : lineFrom(panel, measure, base);
};

/** The preferred line with its periods, where no change is told. */
function mainSpan({ lines: [line] }: TrendPanel): Reach | null {
  const drawn = line ? extentOf([line]) : null;
  return line && drawn ? { ...drawn, line } : null;
}

/** The largest change of the measure over all that is drawn, or from the base of an index, by one source. */
function largestChange(grammar: Grammar, model: TrendModel, measure: Measure): string | null {
  const base = indexBase(model);
  const drawn = extentOf(model.panels.flatMap((panel) => linesOf(panel, measure)));
  const changes = model.panels.flatMap((panel) => {
    const reach = reachOf(model, panel, measure);
    if (!reach) return [];
    const isWhole = reach.to === drawn?.to && (base !== null || reach.from === drawn.from);
    const told = comparable(reach);
    const change = changeOf(told, base !== null);
    const moved = change && movement(grammar, change);
    return change && moved && (moved.kind !== "nothing" || isLasting(told.to))
      ? [{ ...told, panel, change, moved, isWhole }]
      : [];
  });
  // Changes over different times do not compare.
  const alike = changes.some(({ isWhole }) => isWhole) ? changes.filter(({ isWhole }) => isWhole) : changes;
  const [first] = alike;
  if (!first) return null;
  const { panel, line, from, to, moved } = alike.reduce((best, one) =>
    distance(one.change) > distance(best.change) ? one : best,
  );
  const partner = panel.area;
  const who = !isFlow(measure)
    ? ({ kind: "surplus", reporter: model.reporter, partner } as const)
    : ({ kind: "flow", flow: measure, partner } as const);
  return trendOf(grammar).moved(who, moved, from, to, sourceOf(grammar, model, line));
}

/** An index of balances starts from a surplus; one below zero has no factor. */
function turnedOver(grammar: Grammar, model: TrendModel): string | null {
  const base = indexBase(model);
  if (base === null) return null;
  for (const panel of model.panels) {
    const line = wholeLine(panel, "balance")?.line;
    const last = line && pointsOf(line).at(-1);
    if (last?.figure.value.lt(0))
      return trendOf(grammar).turnedOver(
        model.reporter,
        panel.area,
        base,
        last.period,
        sourceOf(grammar, model, last.line),
      );
  }
  return null;
}

/** Where no one source reaches over all periods, one of them is missing, or none is the same part of a year as the last: the largest figure drawn, and the last. */
function peak(grammar: Grammar, model: TrendModel, measure: Measure): string | null {
  if (!isFlow(measure)) return null;
  const told = ({ line, period, figure }: DrawnPoint) => ({
    amount: sumInMillions(grammar, figure),
    period,
    source: sourceOf(grammar, model, line),
  });
  const highest = (points: readonly DrawnPoint[]) =>
    points.reduce<DrawnPoint | undefined>(
      (best, point) => (best?.figure.value.gte(point.figure.value) ? best : point),
      undefined,
    );
  const panels = model.panels.flatMap((panel) => {
    const points = linesOf(panel, measure).flatMap(pointsOf);
    const most = highest(points);
    return most ? [{ panel, points, most }] : [];
  });
  const [any] = panels;
  if (!any) return null;
  const { panel, points, most } = panels.reduce(
    (best, one) => (one.most.figure.value.gt(best.most.figure.value) ? one : best),
    any,
  );
  const last = lastOf(points) ?? most;
  const drawn = extentOf(linesOf(panel, measure));
  const flow = { flow: measure, partner: panel.area };
  if (!drawn || drawn.from === drawn.to || most.figure.value.eq(0))
    return trendOf(grammar).was({ ...flow, ...told(last) });
  return trendOf(grammar).peak({
    ...flow,
    ...drawn,
    most: told(most),
    // Without a figure, or with a lower bound, a period may have had more.
    isOpen:
      points.some((point) => point !== most && isBound(point.figure)) ||
      new Set(points.map(({ period }) => period)).size < range(drawn).length,
    last: last.period === most.period ? null : told(last),
  });
}

/** An index at the last period, where no source reaches from the base to it. */
function stood(grammar: Grammar, model: TrendModel, measure: Measure): string | null {
  const { base } = model;
  const points = model.panels.flatMap((panel) =>
    linesOf(panel, measure)
      .flatMap(pointsOf)
      .map((point) => ({ ...point, panel })),
  );
  const last = lastOf(points);
  // A base by itself is 100 and nothing else.
  if (base === null || !isFlow(measure) || !last || last.period === base) return null;
  const { panel, line, period, figure } = last;
  const index = separated(grammar, print(figure, 0, 1).digits);
  return trendOf(grammar).stood(measure, panel.area, index, period, base, sourceOf(grammar, model, line));
}

/** The finding of a trend in one sentence: over the time that is drawn, and never across two sources or from one part of a year to another. */
export function trendHeadline(grammar: Grammar, drawn: TrendModel): string {
  const model = along(drawn);
  const { panels, reporter, measure, from, to } = model;
  if (panels.length === 0) return trendOf(grammar).choose(reporter);
  if (isInvestment(measure)) return investedTrend(grammar, model, measure);
  const partners = panels.map(({ area }) => area);
  const absent = panels.flatMap((panel) =>
    panel.absent === null ? [] : { area: panel.area, none: panel.absent === "none" },
  );
  if (!panels.some((panel) => [...panel.lines, ...panel.others].some((line) => pointsOf(line).length > 0)))
    return absent.length === panels.length
      ? noFiguresHeadline(grammar, noFigures(reporter, absent, from, to))
      : trendOf(grammar).bare(reporter, partners, from, to);
  const isIndex = indexBase(model) !== null;
  if (!isFlow(measure) && !isIndex)
    return balance(grammar, model) ?? trendOf(grammar).bare(reporter, partners, from, to);
  return (
    (isIndex ? turnedOver(grammar, model) : stopped(grammar, model)) ??
    largestChange(grammar, model, measure) ??
    (isIndex ? stood : peak)(grammar, model, measure) ??
    trendOf(grammar).bare(reporter, partners, from, to)
  );
}

/** Measure, unit, valuation, viewpoint and scale. */
export function trendSubtitle(grammar: Grammar, drawn: TrendModel): string {
  const model = along(drawn);
  const { panels, measure, reporter, scale, from, to } = model;
  if (isInvestment(measure)) return investedTrendSubtitle(grammar, model, measure);
  const alike = panels.flatMap((panel) => {
    const reach = reachOf(model, panel, measure) ?? mainSpan(panel);
    if (!reach) return [];
    const { line, from: since, to: until } = comparable(reach);
    return since === until ? [] : alikeNote(grammar, panel.area, inPeriods(line, since, until), since, until);
  });
  const points = panels.flatMap(({ lines, others }) => [...lines, ...others].flatMap((line) => line.points));
  const isEuro = points.some(({ figure }) => isKnown(figure) && figure.unit === "EUR");
  const basis = trendOf(grammar).subtitle({
    measure,
    // Without a base the index of turnover shows turnover alone, not its parts.
    alone: measure === "turnover" && panels.every(({ lines }) => lines.length < 2),
    currency: isEuro ? "EUR" : "USD",
    reporter,
    base: indexBase(model),
    scale,
    panels: panels.length,
    from,
    to,
    spans: spansOf(grammar, model),
  });
  return [basis, ...figuresNotes(grammar, points, (some) => timeOf(grammar, some)), ...alike].join(" ");
}

/** Which source gives which periods, where it is more than one, or not all that were asked for. */
function spansOf(grammar: Grammar, { panels, from, to }: TrendModel): string {
  const lines = panels.flatMap((panel) => [...panel.lines, ...panel.others]);
  const spans = [...new Set(lines.map(({ source }) => source))].flatMap((source) => {
    const drawn = source && extentOf(lines.filter((line) => line.source === source));
    return drawn ? [{ ...drawn, name: shortName(grammar, source) }] : [];
  });
  const [only] = spans;
  if (spans.length < 2 && (!only || (only.from === from && only.to === to))) return "";
  return ` ${spans.map((span) => `${span.name}: ${grammar.periods(span)}`).join("; ")}.`;
}
