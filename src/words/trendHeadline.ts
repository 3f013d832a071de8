import type { TrendLine, TrendModel, TrendPanel } from "../analysis/trend";
import type { Measure } from "../analysis/trade";
import { type Amount, type Figure, growth, ratio, subtract } from "../core/figure";
import { print } from "../core/print";
import { inSentence, listed, possessive } from "./names";
import { millions, separated, times } from "./number";

const million = 1_000_000;
const isKnown = (figure: Figure | undefined): figure is Amount => figure?.kind === "amount";
const at = ({ points }: TrendLine, year: number): Figure | undefined =>
  points.find((point) => point.year === year)?.figure;
const lineOf = ({ lines }: TrendPanel, measure: Measure) => lines.find((line) => line.measure === measure);
const indexBase = ({ scale, base }: TrendModel) => (scale === "index" ? base : null);
const currency = ({ unit }: Amount) => (unit === "EUR" ? "euros" : "US dollars");

const direction = { turnover: "with", exports: "to", imports: "from" } as const;
type Flow = keyof typeof direction;

/** A subject with its verb forms: “Turnover with Spain … is … it was”, “Exports to Spain … are … they were”. */
interface Subject {
  readonly text: string;
  readonly is: string;
  readonly itWas: string;
}

const singular = { is: "is", itWas: "it was" };
const plural = { is: "are", itWas: "they were" };
const flowWith = (flow: Flow, panel: TrendPanel): Subject => ({
  text: `${flow.replace(/^./, (c) => c.toUpperCase())} ${direction[flow]} ${inSentence(panel.area)}`,
  ...(flow === "turnover" ? singular : plural),
});

const fractions = [
  "half",
  "a third",
  "a quarter",
  "a fifth",
  "a sixth",
  "a seventh",
  "an eighth",
  "a ninth",
  "a tenth",
];

/** “an eighth of”, where all that the interval of a ratio allows lies within 6% of it. */
function fraction({ interval: { lower, upper } }: Amount): string | undefined {
  const fits = (n: number) => lower?.times(n).gte("0.94") && upper?.times(n).lte("1.06");
  const off = (n: number) => lower?.times(n).minus(1).abs().toNumber() ?? 1;
  const near = fractions.map((words, i) => ({ words, n: i + 2 })).filter(({ n }) => fits(n));
  const best = near.toSorted((a, b) => off(a.n) - off(b.n))[0];
  return best && `${best.words} of`;
}

/** How one figure stands to an earlier one, where a word or a factor says it; null where a percentage does. */
function level(factor: Amount): string | null {
  const { value } = factor;
  if (value.gt("0.97") && value.lt("1.03")) return "about";
  if (value.lt(1)) return fraction(factor) ?? (value.lt("0.01") ? "less than 1% of" : null);
  return value.gte("2.05") ? `${times(factor).replace(/\.0$/, "")} times` : null;
}

const wholePercent = (now: Amount, before: Amount): string => {
  const change = growth(now, before);
  return isKnown(change) ? separated(print(change, 0, 0).digits).replace("−", "") : "";
};

/** The factor between two years of a line, unless its base is tiny or a year between has no figure. */
function factorOf(line: TrendLine, from: number, to: number, isIndex = false): Amount | null {
  const span = line.points.filter(({ year }) => year >= from && year <= to).map(({ figure }) => figure);
  const [first, last] = [span[0], span.at(-1)];
  if (from === to || !span.every(isKnown) || !isKnown(first) || !isKnown(last)) return null;
  if (first.value.lte(0) || last.value.lt(0) || (!isIndex && first.value.lt(million))) return null;
  const factor = ratio(last, first);
  return isKnown(factor) ? factor : null;
}

/** “Turnover with China rose by 62% between 2018 and 2023”. */
function changed(subject: Subject, line: TrendLine, factor: Amount, from: number, to: number): string {
  const [now, before] = [at(line, to), at(line, from)];
  if (factor.value.eq(0)) return `${subject.text} fell to nothing between ${from} and ${to}`;
  const words = level(factor);
  // Where the source ends before the years asked for, the present tense would speak of years it does not know.
  const isPast = (line.points.at(-1)?.year ?? to) > to;
  const verb = isPast ? `in ${to} ${subject.is === "is" ? "was" : "were"}` : subject.is;
  if (words !== null) return `${subject.text} ${verb} ${words} what ${subject.itWas} in ${from}`;
  const span = `between ${from} and ${to}`;
  if (factor.value.gte("1.95")) return `${subject.text} doubled ${span}`;
  const by = isKnown(now) && isKnown(before) ? wholePercent(now, before) : "";
  return `${subject.text} ${factor.value.gt(1) ? "rose" : "fell"} by ${by}% ${span}`;
}

/** The same as a clause about turnover that follows another: “turnover is an eighth of what it was in 2018”. */
function turnoverSince(panel: TrendPanel, from: number, to: number): string {
  const line = lineOf(panel, "turnover");
  const factor = line && factorOf(line, from, to);
  if (!line || !factor) return "";
  return `; ${changed({ text: "turnover", ...singular }, line, factor, from, to)}`;
}

interface Stop {
  readonly panel: TrendPanel;
  readonly flow: Flow;
  readonly year: number;
  readonly before: Amount;
  readonly now: Amount;
}

/** Flows that fell to under 1% of the year before, from at least 10 million; turnover only where it is alone. */
function stops(model: TrendModel): Stop[] {
  return model.panels.flatMap((panel) =>
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
}

function stopped(model: TrendModel): string | null {
  const all = stops(model);
  const [first] = all;
  if (!first) return null;
  const { panel, flow, year, now } = all.reduce((best, stop) =>
    stop.before.value.gt(best.before.value) ? stop : best,
  );
  const verb = now.value.eq(0) ? "stopped" : "all but stopped";
  const { text } = flowWith(flow, panel);
  const since = flow === "turnover" || year === model.to ? "" : turnoverSince(panel, model.from, model.to);
  return `${text} ${verb} in ${year}${since || latest(model, panel, flow, year)}`;
}

/** “; in 2023 they were 4.9 million US dollars”, where no turnover says how it went on. */
function latest(model: TrendModel, panel: TrendPanel, flow: Flow, year: number): string {
  const line = lineOf(panel, flow);
  const figure = line && at(line, model.to);
  if (!isKnown(figure) || year === model.to) return "";
  const they = flow === "turnover" ? "it was" : "they were";
  return `; in ${model.to} ${they} ${millions(figure)} million ${currency(figure)}`;
}

const distance = ({ value }: Amount) => Math.abs(Math.log(Math.max(value.toNumber(), 1e-12)));

/** The largest change of the measure from the first year to the last, or from the base of an index. */
function largestChange(model: TrendModel, measure: Measure): string | null {
  const from = indexBase(model) ?? model.from;
  const changes = model.panels.flatMap((panel) => {
    const line = lineOf(panel, measure);
    const factor = line && factorOf(line, from, model.to, indexBase(model) !== null);
    return line && factor ? [{ panel, line, factor }] : [];
  });
  const [first] = changes;
  if (!first) return null;
  const { panel, line, factor } = changes.reduce((best, change) =>
    distance(change.factor) > distance(best.factor) ? change : best,
  );
  const subject =
    measure === "balance"
      ? { text: `${possessive(inSentence(model.reporter))} surplus with ${inSentence(panel.area)}`, ...singular }
      : flowWith(measure, panel);
  return changed(subject, line, factor, from, model.to);
}

const sign = ({ interval: { lower, upper } }: Amount): -1 | 0 | 1 => (lower?.gt(0) ? 1 : upper?.lt(0) ? -1 : 0);
const sided = { "-1": "deficit", "1": "surplus" } as const;

/** An index of balances starts from a surplus; one below zero has no factor. */
function turnedOver(model: TrendModel): string | null {
  const base = indexBase(model);
  const panel = model.panels.find(({ lines }) => {
    const last = lines[0] && at(lines[0], model.to);
    return isKnown(last) && last.value.lt(0);
  });
  if (base === null || !panel) return null;
  const who = possessive(inSentence(model.reporter));
  return `${who} surplus with ${inSentence(panel.area)} in ${base} had turned into a deficit by ${model.to}`;
}

/** “Kazakhstan’s surplus with Spain was 959.2 million US dollars in 2023, 1,683.0 million in 2018”. */
function balance(model: TrendModel): string | null {
  const seen = model.panels.flatMap((panel) => {
    const known = (lineOf(panel, "balance")?.points ?? []).flatMap(({ year, figure }) =>
      isKnown(figure) ? [{ year, figure }] : [],
    );
    const last = known.at(-1);
    const [first] = known;
    if (!first || !last) return [];
    const moved = subtract(last.figure, first.figure);
    return [{ panel, first, last, moved: isKnown(moved) ? moved.value.abs().toNumber() : 0 }];
  });
  const [any] = seen;
  if (!any) return null;
  // A single year moves nothing: then the largest balance speaks.
  const size = ({ moved, last }: typeof any) => moved || last.figure.value.abs().toNumber();
  const { panel, first, last } = seen.reduce((best, one) => (size(one) > size(best) ? one : best));
  const amount = (figure: Amount) => millions({ ...figure, ...positive(figure) });
  const who = possessive(inSentence(model.reporter));
  const [now, then] = [sign(last.figure), sign(first.figure)];
  const partner = inSentence(panel.area);
  const head =
    now === 0
      ? `${who} trade with ${partner} was balanced in ${last.year}`
      : `${who} ${sided[now]} with ${partner} was ${amount(last.figure)} million ${currency(last.figure)} in ${last.year}`;
  if (first.year === last.year) return head;
  if (then === 0) return now === 0 ? `${head}, as in ${first.year}` : `${head}, after balanced trade in ${first.year}`;
  const unit = now === 0 ? ` ${currency(first.figure)}` : "";
  const before = `${amount(first.figure)} million${unit} in ${first.year}`;
  return now === then ? `${head}, ${before}` : `${head}, after a ${sided[then]} of ${before}`;
}

/** The size of a balance, whichever side it is on. */
const positive = ({ value, interval }: Amount): Pick<Amount, "value" | "interval"> =>
  value.gte(0)
    ? { value, interval }
    : {
        value: value.times(-1),
        interval: {
          lower: interval.upper && interval.upper.times(-1),
          upper: interval.lower && interval.lower.times(-1),
        },
      };

const spanWords = ({ from, to }: TrendModel): string => (from === to ? `in ${from}` : `between ${from} and ${to}`);

/** The largest figure of the last year that has one. */
function largest(model: TrendModel, measure: Measure): string | null {
  const known = model.panels.flatMap((panel) => {
    const flow = measure === "balance" ? undefined : measure;
    const point = lineOf(panel, measure)?.points.findLast(({ figure }) => isKnown(figure));
    return flow && point && isKnown(point.figure) ? [{ panel, flow, year: point.year, figure: point.figure }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const { panel, flow, year, figure } = known.reduce((best, one) =>
    one.year > best.year || (one.year === best.year && one.figure.value.gt(best.figure.value)) ? one : best,
  );
  const { text } = flowWith(flow, panel);
  const was = flow === "turnover" ? "was" : "were";
  return figure.unit === "ratio"
    ? `${text} stood at ${separated(print(figure, 0, 1).digits)} in ${year}, where ${model.base} is 100`
    : `${text} ${was} ${millions(figure)} million ${currency(figure)} in ${year}`;
}

/** The finding of a trend in one sentence, with the digits that the figures hold; of one source, within its years. */
export function trendHeadline(asked: TrendModel): string {
  const model = { ...asked, ...asked.covered };
  const { panels, reporter, measure } = model;
  const who = possessive(inSentence(reporter));
  if (panels.length === 0) return `Choose a partner to follow ${who} trade`;
  const figures = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ figure }) => figure)));
  if (!figures.some(isKnown)) {
    const names = listed(panels.map(({ area }) => inSentence(area)));
    return `${who} statistics list no trade with ${names} ${spanWords(model)}`;
  }
  const isIndex = indexBase(model) !== null;
  if (measure === "balance" && !isIndex) return balance(model) ?? "";
  return (
    (isIndex ? turnedOver(model) : stopped(model)) ??
    largestChange(model, measure) ??
    largest(model, measure) ??
    `${who} trade with ${listed(panels.map(({ area }) => inSentence(area)))} ${spanWords(model)}`
  );
}

const basis: Readonly<Record<Measure, string>> = {
  turnover: "Turnover, exports and imports in million # at current prices; exports FOB, imports CIF",
  exports: "Exports in million # at current prices, FOB",
  imports: "Imports in million # at current prices, CIF",
  balance: "Exports less imports in million # at current prices; exports FOB, imports CIF",
};

function scaleSentence({ scale, panels, from, to }: TrendModel): string {
  if (scale === "index") {
    const none =
      from === to
        ? ` ${from} does not serve as a base for all partners, so amounts are shown.`
        : ` No year between ${from} and ${to} serves as a base for all partners, so amounts are shown.`;
    return panels.length > 1 ? `${none} All panels on one scale.` : none;
  }
  if (panels.length < 2) return "";
  return scale === "own"
    ? " Each partner on its own scale: the panels are not to be compared by height."
    : " All panels on one scale.";
}

/** Measure, unit, valuation, viewpoint and scale. */
export function trendSubtitle(model: TrendModel): string {
  const { panels, measure, reporter } = model;
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const unit = points.some(({ figure }) => isKnown(figure) && figure.unit === "EUR") ? "euros" : "US dollars";
  const base = indexBase(model);
  if (base !== null) return `Index of ${measure}, ${base} = 100, from million ${unit} at current prices.`;
  // Without a base the index of turnover shows turnover alone, not its parts.
  const isAlone = measure === "turnover" && panels.every(({ lines }) => lines.length === 1);
  const words = isAlone ? basis.turnover.replace(", exports and imports", "") : basis[measure];
  return `${words.replace("#", unit)}, as reported by ${inSentence(reporter)}.${scaleSentence(model)}`;
}
