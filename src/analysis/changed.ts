import Big from "big.js";
import type { Area } from "../core/area";
import { type Dataset, type Source, statementsOn } from "../core/dataset";
import { type AnyIndicator, indicators } from "../core/indicators";
import { observe } from "../core/observe";
import { type Amount, type Figure, gap, type Qualifier, type Unit } from "../core/figure";
import type { Interval } from "../core/interval";
import { own } from "../core/own";
import { formatPeriod, parsePeriod } from "../core/period";
import type { FigureLine } from "./lines";

/** What became of a figure: `other source` is the same figure, now taken from another source. */
export type Outcome = "unchanged" | "changed" | "gone" | "other source";

/** A figure that a picture carries beside the same one of a dataset. */
export interface ComparedLine {
  readonly line: FigureLine;
  /** Null where the dataset knows no such partner. */
  readonly partner: Area | null;
  readonly before: Figure;
  readonly now: Figure;
  readonly outcome: Outcome;
}

const big = (digits: string | null): Big | null => (digits === null ? null : new Big(digits));

/** The figure of a line, as it was when the line was written. */
function recorded({ value, lower, upper, currency, qualifier, stated }: FigureLine): Figure {
  if (value === null) return gap("notReported");
  const amount: Amount = {
    kind: "amount",
    value: new Big(value),
    interval: { lower: big(lower), upper: big(upper) },
    unit: (currency ?? "USD") as Unit,
    qualifier: (qualifier ?? "rounded") as Qualifier,
  };
  return stated === null ? amount : { ...amount, literal: stated };
}

interface Found {
  readonly figure: Figure;
  readonly source: Source | null;
}
const nothing: Found = { figure: gap("notReported"), source: null };

const isIndicator = (name: string): name is AnyIndicator => Object.hasOwn(indicators, name);

/** What the statistics say today: the source of the line, or where it says nothing any more, another one. */
function countedNow(dataset: Dataset, { reporter, partner, indicator, period, source }: FigureLine): Found {
  const when = parsePeriod(period);
  if (!isIndicator(indicator) || !when.ok) return nothing;
  const by = dataset.catalog.sources.get(source ?? "");
  const observed = observe(dataset, reporter, partner, indicator, when.value, by);
  return observed.figure.kind === "amount" ? observed : observe(dataset, reporter, partner, indicator, when.value);
}

/** What the same release states today, or another one in the same words. */
function statedNow(dataset: Dataset, { reporter, partner, indicator, period, stated, source }: FigureLine): Found {
  const candidates = statementsOn(dataset, reporter, partner).flatMap((statement): Found[] => {
    const figure = own<Amount>(statement.figures, indicator);
    return figure && formatPeriod(statement.period) === period ? [{ figure, source: statement.source }] : [];
  });
  return (
    candidates.find((found) => found.source?.id === source) ??
    candidates.find(({ figure }) => figure.kind === "amount" && figure.literal === stated) ??
    nothing
  );
}

const same = (a: Big | null, b: Big | null): boolean => (a === null || b === null ? a === b : a.eq(b));
const sameInterval = (a: Interval, b: Interval): boolean => same(a.lower, b.lower) && same(a.upper, b.upper);

/** Counted figures are the same to the last digit and with the same precision; stated ones word by word. */
const equal = (before: Amount, now: Amount): boolean =>
  before.literal === undefined
    ? before.unit === now.unit && before.value.eq(now.value) && sameInterval(before.interval, now.interval)
    : before.literal === now.literal;

function outcomeOf(before: Figure, now: Figure, sourceBefore: string | null, sourceNow: Source | null): Outcome {
  if (now.kind === "gap") return before.kind === "gap" ? "unchanged" : "gone";
  if (before.kind === "gap" || !equal(before, now)) return "changed";
  return sourceBefore === (sourceNow?.id ?? null) ? "unchanged" : "other source";
}

/** One statistic or one statement: several lines may repeat it. */
const identity = ({ reporter, partner, indicator, period, stated, source }: FigureLine): string =>
  JSON.stringify([reporter, partner, indicator, period, stated === null ? null : source]);

/** Each figure of a picture against the dataset; what has no figure in either is left out. */
export function changed(dataset: Dataset, lines: readonly FigureLine[]): ComparedLine[] {
  const distinct = new Map(lines.map((line) => [identity(line), line]));
  return [...distinct.values()].flatMap((line) => {
    const before = recorded(line);
    const { figure: now, source } = (line.stated === null ? countedNow : statedNow)(dataset, line);
    if (before.kind === "gap" && now.kind === "gap") return [];
    const partner = dataset.areas.get(line.partner) ?? null;
    return [{ line, partner, before, now, outcome: outcomeOf(before, now, line.source, source) }];
  });
}
