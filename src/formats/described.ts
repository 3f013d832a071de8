import type { Counting } from "../core/dataset";
import type { Counted } from "../core/indicators";
import { isLike, later, order, type Period, type Periods } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";
import { rowsOf } from "./cells";
import { chainOf, type Observations } from "./observations";
import { isCountry } from "./places";

/** Periods that are like each other, from the first to the last, and how many of them have a figure. */
export interface Covered extends Periods {
  readonly count: number;
}

/** All that one sentence needs to say what a file is. */
export interface Described {
  readonly format: string;
  readonly source: string;
  /** Codes, in their order. */
  readonly reporters: readonly string[];
  /** How many countries, without the world and groups. */
  readonly partners: number;
  readonly indicators: readonly Counted[];
  readonly periods: readonly Covered[];
  readonly figures: number;
  readonly currency: Counting["currency"];
}

/** Gathers periods by what they are like, years before months. */
function covered(all: Iterable<Period>): Covered[] {
  const lines: Period[][] = [];
  for (const period of [...all].sort(order)) {
    const line = lines.find(([first]) => first && isLike(first, period));
    if (line) line.push(period);
    else lines.push([period]);
  }
  const months = ({ from }: Periods) => from.last - from.first;
  return lines
    .flatMap((line) => {
      const [from, to] = [line[0], line.at(-1)];
      return from && to ? [{ from, to, count: line.length }] : [];
    })
    .sort((a, b) => months(b) - months(a) || order(a.from, b.from));
}

/** What a file is: whose figures of what, when and how many, by all sources that it has. */
export function describe(observations: Observations): Described {
  const { format, source, counting } = observations;
  const partners = new Set<string>();
  const indicators = new Set<Counted>();
  const periods = new Set<Period>();
  let figures = 0;
  for (const cells of chainOf(observations).flatMap(({ byReporter }) => [...byReporter.values()]))
    for (const [key, { from, values }] of rowsOf(cells)) {
      const [partner, indicator] = partnerAndIndicator(key);
      const known = values.flatMap((value, i) => (Number.isNaN(value) ? [] : [later(from, i)]));
      if (known.length === 0) continue;
      figures += known.length;
      if (isCountry(partner)) partners.add(partner);
      indicators.add(indicator);
      for (const period of known) periods.add(period);
    }
  return {
    format,
    source,
    reporters: [...new Set(chainOf(observations).flatMap(({ byReporter }) => [...byReporter.keys()]))].sort(),
    partners: partners.size,
    indicators: [...indicators].sort(),
    periods: covered(periods),
    figures,
    currency: counting.currency,
  };
}
