import type { Measure } from "../analysis/trade";
import { inYears, type TrendLine, type TrendModel, type TrendPanel } from "../analysis/trend";
import type { Flow } from "../core/dataset";
import { type Amount, type Figure, growth, ratio, subtract } from "../core/figure";
import { print } from "../core/print";
import { alikeNote } from "./alike";
import { headlineSum, separated, timesOf } from "./amount";
import type { Grammar, Movement, Side, Sum } from "./grammar/grammar";

const million = 1_000_000;
const isKnown = (figure: Figure | undefined): figure is Amount => figure?.kind === "amount";
const at = ({ points }: TrendLine, year: number): Figure | undefined =>
  points.find((point) => point.year === year)?.figure;
const lineOf = ({ lines }: TrendPanel, measure: Measure) => lines.find((line) => line.measure === measure);
const indexBase = ({ scale, base }: TrendModel) => (scale === "index" ? base : null);
const inMillions = (grammar: Grammar, figure: Amount): Sum => headlineSum(grammar, figure, true);

/** The fraction, a half to a tenth, where all that the interval of a ratio allows lies within 6% of it. */
function fraction({ interval: { lower, upper } }: Amount): number | undefined {
  const fits = (n: number) => lower?.times(n).gte("0.94") && upper?.times(n).lte("1.06");
  const off = (n: number) => lower?.times(n).minus(1).abs().toNumber() ?? 1;
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].filter(fits).toSorted((a, b) => off(a) - off(b))[0];
}

/** How a line moved between two years, of which `factor` is the quotient. */
function movement(grammar: Grammar, line: TrendLine, factor: Amount, from: number, to: number): Movement {
  const { value } = factor;
  if (value.eq(0)) return { kind: "nothing" };
  if (value.gt("0.97") && value.lt("1.03")) return { kind: "level" };
  const of = value.lt(1) ? fraction(factor) : undefined;
  if (of !== undefined) return { kind: "fraction", of };
  if (value.lt("0.01")) return { kind: "under a percent" };
  if (value.gte("2.05")) return { kind: "times", times: timesOf(grammar, factor) };
  if (value.gte("1.95")) return { kind: "doubled" };
  const { now, before } = inYears(line, from, to);
  const change = isKnown(now) && isKnown(before) ? growth(now, before) : undefined;
  const digits = isKnown(change) ? print(change, 0, 0).digits.replace("-", "") : "";
  return { kind: value.gt(1) ? "rose" : "fell", percent: grammar.percent(separated(grammar, digits)) };
}

// Where the source ends before the years asked for, the present tense would speak of years it does not know.
const isPast = ({ points }: TrendLine, to: number): boolean => (points.at(-1)?.year ?? to) > to;

/** The factor between two years of a line, unless its base is tiny or a year between has no figure. */
function factorOf(line: TrendLine, from: number, to: number, isIndex = false): Amount | null {
  const span = line.points.filter(({ year }) => year >= from && year <= to).map(({ figure }) => figure);
  const { before: first, now: last } = inYears(line, from, to);
  if (from === to || !span.every(isKnown) || !isKnown(first) || !isKnown(last)) return null;
  if (first.value.lte(0) || last.value.lt(0) || (!isIndex && first.value.lt(million))) return null;
  const factor = ratio(last, first);
  return isKnown(factor) ? factor : null;
}

interface Stop {
  readonly panel: TrendPanel;
  readonly flow: Flow;
  readonly year: number;
  readonly before: Amount;
  readonly now: Amount;
}

/** Flows that fell to under 1% of the year before, from at least 10 million; turnover only where it is alone. */
const stops = ({ panels }: TrendModel): Stop[] =>
  panels.flatMap((panel) =>
    panel.lines.flatMap(({ measure, points }) => {
      if (measure === "balance" || (measure === "turnover" && panel.lines.length > 1)) return [];
      return points.flatMap(({ year, figure: now }, i): Stop[] => {
        const before = points[i - 1]?.figure;
        if (!isKnown(before) || !isKnown(now) || before.value.lt(10 * million)) return [];
        const { lower } = before.interval;
        const { upper } = now.interval;
        if (lower === null || upper === null || upper.gte(lower.times("0.01"))) return [];
        return [{ panel, flow: measure, year, before, now }];
      });
    }),
  );

function stopped(grammar: Grammar, model: TrendModel): string | null {
  const all = stops(model);
  const [first] = all;
  if (!first) return null;
  const { from, to } = model;
  const { panel, flow, year, now } = all.reduce((best, stop) =>
    stop.before.value.gt(best.before.value) ? stop : best,
  );
  const line = flow === "turnover" || year === to ? undefined : lineOf(panel, "turnover");
  const factor = line && factorOf(line, from, to);
  const own = lineOf(panel, flow);
  const last = own && year !== to ? at(own, to) : undefined;
  return grammar.trend.stopped({
    flow,
    partner: panel.area,
    year,
    wholly: now.value.eq(0),
    turnover:
      line && factor ? { movement: movement(grammar, line, factor, from, to), from, to, past: isPast(line, to) } : null,
    latest: isKnown(last) ? { amount: inMillions(grammar, last), year: to } : null,
  });
}

const distance = ({ value }: Amount) => Math.abs(Math.log(Math.max(value.toNumber(), 1e-12)));

/** The largest change of the measure from the first year to the last, or from the base of an index. */
function largestChange(grammar: Grammar, model: TrendModel, measure: Measure): string | null {
  const base = indexBase(model);
  const from = base ?? model.from;
  const changes = model.panels.flatMap((panel) => {
    const line = lineOf(panel, measure);
    const factor = line && factorOf(line, from, model.to, base !== null);
    return line && factor ? [{ panel, line, factor }] : [];
  });
  const [first] = changes;
  if (!first) return null;
  const { panel, line, factor } = changes.reduce((best, change) =>
    distance(change.factor) > distance(best.factor) ? change : best,
  );
  const partner = panel.area;
  return grammar.trend.moved(
    measure === "balance"
      ? { kind: "surplus", reporter: model.reporter, partner }
      : { kind: "flow", flow: measure, partner },
    movement(grammar, line, factor, from, model.to),
    from,
    model.to,
    isPast(line, model.to),
  );
}

/** An index of balances starts from a surplus; one below zero has no factor. */
function turnedOver(grammar: Grammar, model: TrendModel): string | null {
  const base = indexBase(model);
  const panel = model.panels.find(({ lines }) => {
    const last = lines[0] && at(lines[0], model.to);
    return isKnown(last) && last.value.lt(0);
  });
  return base === null || !panel ? null : grammar.trend.turnedOver(model.reporter, panel.area, base, model.to);
}

const sideOf = ({ interval: { lower, upper } }: Amount): Side =>
  lower?.gt(0) ? "surplus" : upper?.lt(0) ? "deficit" : "balanced";

/** The size of a balance, whichever side it is on. */
const size = (figure: Amount): Amount =>
  figure.value.gte(0)
    ? figure
    : {
        ...figure,
        value: figure.value.times(-1),
        interval: {
          lower: figure.interval.upper && figure.interval.upper.times(-1),
          upper: figure.interval.lower && figure.interval.lower.times(-1),
        },
      };

function balance(grammar: Grammar, model: TrendModel): string | null {
  const seen = model.panels.flatMap((panel) => {
    const known = (lineOf(panel, "balance")?.points ?? []).flatMap(({ year, figure }) =>
      isKnown(figure) ? [{ year, figure }] : [],
    );
    const last = known.at(-1);
    const [first] = known;
    if (!first || !last) return [];
    const moved = subtract(last.figure, first.figure);
    // A single year moves nothing: then the largest balance speaks.
    const weight = (isKnown(moved) ? moved.value.abs().toNumber() : 0) || last.figure.value.abs().toNumber();
    return [{ panel, first, last, weight }];
  });
  const [any] = seen;
  if (!any) return null;
  const { panel, first, last } = seen.reduce((best, one) => (one.weight > best.weight ? one : best));
  const told = ({ year, figure }: typeof first) => ({
    side: sideOf(figure),
    amount: inMillions(grammar, size(figure)),
    year,
  });
  return grammar.trend.balance({
    reporter: model.reporter,
    partner: panel.area,
    now: told(last),
    earlier: first.year === last.year ? null : told(first),
  });
}

/** The largest figure of the last year that has one. */
function largest(grammar: Grammar, model: TrendModel, measure: Measure): string | null {
  if (measure === "balance") return null;
  const known = model.panels.flatMap((panel) => {
    const point = lineOf(panel, measure)?.points.findLast(({ figure }) => isKnown(figure));
    return point && isKnown(point.figure) ? [{ area: panel.area, year: point.year, figure: point.figure }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const { area, year, figure } = known.reduce((best, one) =>
    one.year > best.year || (one.year === best.year && one.figure.value.gt(best.figure.value)) ? one : best,
  );
  return figure.unit === "ratio" && model.base !== null
    ? grammar.trend.stood(measure, area, separated(grammar, print(figure, 0, 1).digits), year, model.base)
    : grammar.trend.was(measure, area, inMillions(grammar, figure), year);
}

/** The finding of a trend in one sentence, with the digits that the figures hold; of one source, within its years. */
export function trendHeadline(grammar: Grammar, asked: TrendModel): string {
  const model = { ...asked, ...asked.covered };
  const { panels, reporter, measure, from, to } = model;
  if (panels.length === 0) return grammar.trend.choose(reporter);
  const partners = panels.map(({ area }) => area);
  const figures = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ figure }) => figure)));
  if (!figures.some(isKnown))
    return grammar.paragraph.unlisted(reporter, partners, grammar.when(from, to)).replace(/\.$/, "");
  const isIndex = indexBase(model) !== null;
  if (measure === "balance" && !isIndex) return balance(grammar, model) ?? "";
  return (
    (isIndex ? turnedOver(grammar, model) : stopped(grammar, model)) ??
    largestChange(grammar, model, measure) ??
    largest(grammar, model, measure) ??
    grammar.trend.bare(reporter, partners, from, to)
  );
}

/** Measure, unit, valuation, viewpoint and scale. */
export function trendSubtitle(grammar: Grammar, model: TrendModel): string {
  const { panels, measure, reporter, scale, from, to, covered } = model;
  const since = indexBase(model) ?? covered.from;
  const alike = panels.flatMap(({ area, lines: [line] }) =>
    line && since < covered.to ? alikeNote(grammar, area, inYears(line, since, covered.to), since, covered.to) : [],
  );
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const isEuro = points.some(({ figure }) => isKnown(figure) && figure.unit === "EUR");
  const basis = grammar.trend.subtitle({
    measure,
    // Without a base the index of turnover shows turnover alone, not its parts.
    alone: measure === "turnover" && panels.every(({ lines }) => lines.length === 1),
    currency: isEuro ? "EUR" : "USD",
    reporter,
    base: indexBase(model),
    scale,
    panels: panels.length,
    from,
    to,
  });
  return [basis, ...alike].join(" ");
}
