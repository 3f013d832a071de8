import type { Statement } from "../core/dataset";
import type { Amount } from "../core/figure";
import { meets } from "../core/interval";
import { formatPeriod } from "../core/period";

/** A figure of a statement. */
interface Said {
  readonly indicator: string;
  /** What growth is of. */
  readonly of?: string;
  readonly stated: Amount;
  readonly statement: Statement;
}

/** What several texts state of one figure, in other digits or with another qualifier. */
export interface Differing<T extends Said = Said> {
  readonly said: readonly T[];
  /** Whether what the precision of one allows excludes another. */
  readonly contradict: boolean;
}

/** Sums since a year end on different days, and so are no one figure. */
const factOf = ({ indicator, of, statement }: Said): string => {
  const { reporter, partner, period, asOf, growth } = statement;
  const since = indicator === "growth" && growth ? formatPeriod(growth.since) : null;
  return JSON.stringify([reporter, partner, formatPeriod(period), asOf, indicator, of, since]);
};

/** The figures that are stated more than once, and not alike; each with all that is stated of it, in the order given. */
export function differing<T extends Said>(figures: readonly T[]): Differing<T>[] {
  const byFact = new Map<string, T[]>();
  for (const each of figures) byFact.set(factOf(each), [...(byFact.get(factOf(each)) ?? []), each]);
  return [...byFact.values()]
    .filter((said) => new Set(said.map(({ stated }) => stated.literal)).size > 1)
    .map((said) => ({
      said,
      contradict: said.some((one) => said.some((other) => !meets(one.stated.interval, other.stated.interval))),
    }));
}
