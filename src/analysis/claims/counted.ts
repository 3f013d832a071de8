import Big from "big.js";
import type { Claim } from "../../core/claim";
import { world } from "../../core/area";
import type { Dataset, Source } from "../../core/dataset";
import { type Amount, converted, type Figure, gap, growth, ratio, share, subtract } from "../../core/figure";
import type { Interval } from "../../core/interval";
import type { Flow, Measure } from "../../core/indicators";
import { observe } from "../../core/observe";
import { halfOf, isLike, monthOf, partOf, type Period, quarterOf, yearly } from "../../core/period";
import { placesIn } from "../../core/place";
import { inTwoPeriods } from "../likeForLike";
import { isMonths } from "./periods";
import type { Taken } from "./verdict";

/** What the statistics say in the place of a claim. */
export interface Counted {
  readonly figure: Figure;
  readonly source: Source | null;
  /** The periods that it is of. */
  readonly periods: readonly Period[];
}

export const isTrade = (subject: string | null): subject is Measure =>
  subject === "turnover" || subject === "exports" || subject === "imports" || subject === "balance";

/** The same months as a half or a quarter, where the sources give these. */
function formsOf(period: Period): Period[] {
  const { year, first, last } = period;
  const months = last - first + 1;
  const forms = [period];
  if (months === 6 && (first === 1 || first === 7)) forms.push(halfOf(year, first === 1 ? 1 : 2));
  if (months === 3 && (first - 1) % 3 === 0) forms.push(quarterOf(year, (first + 2) / 3));
  return forms;
}

/** What the statistics of a reporter say of a measure in a period, whichever way the source gives it. */
function countedIn(
  dataset: Dataset,
  reporter: string,
  partner: string,
  measure: Measure,
  period: Period,
  source?: Source,
): Counted {
  const tried = formsOf(period).map((form) => ({
    ...observe(dataset, reporter, partner, measure, form, source),
    periods: [form],
  }));
  return tried.find(({ figure }) => figure.kind === "amount") ?? (tried[0] as Counted);
}

/** What the statistics say of what a claim says, by one source or the preferred one; null where no statistics could. */
export function countedOf(dataset: Dataset, claim: Claim, taken: Taken, source?: Source): Counted | null {
  const { reporter, partner, period } = taken;
  if (reporter === null || partner === null || !isMonths(period)) return null;
  const of = (measure: Measure, time: Period, by = source) => countedIn(dataset, reporter, partner, measure, time, by);
  switch (claim.kind) {
    case "turnover":
    case "exports":
    case "imports":
    case "balance":
      return of(claim.kind, period);
    case "growth": {
      if (!isTrade(claim.of) || !isMonths(taken.since) || !alike(period, taken.since)) return null;
      const area = dataset.areas.get(partner);
      if (area?.kind === "group" && isTrade(claim.of)) {
        const two = inTwoPeriods(dataset, { reporter, area, measure: claim.of, source }, taken.since, period);
        return {
          figure: changed(two.now, two.before, claim.unit),
          source: of(claim.of, period).source,
          periods: [period, taken.since],
        };
      }
      const now = of(claim.of, period);
      const before = of(claim.of, taken.since, now.source ?? source);
      const figure = changed(now.figure, before.figure, claim.unit);
      return { figure, source: now.source, periods: [...now.periods, ...before.periods] };
    }
    case "share": {
      if (!isTrade(claim.of) || claim.of === "balance") return null;
      const part = /^(exports|imports) in turnover$/.exec(claim.item ?? "")?.[1] as Flow | undefined;
      const whole = part
        ? of("turnover", period)
        : countedIn(dataset, reporter, claim.group ?? world, claim.of, period, source);
      const own = of(part ?? claim.of, period, whole.source ?? source);
      return { figure: share(own.figure, whole.figure), source: whole.source, periods: whole.periods };
    }
    case "rank":
      return rankOf(dataset, reporter, partner, claim, period);
    case "fdi":
    case "target":
    case "other":
      return null;
  }
}

const alike = (a: Period, b: Period): boolean =>
  isLike(a, b) || (a.last - a.first === b.last - b.first && a.first === b.first);

/** A change in percent, in times, or in dollars. */
function changed(now: Figure, before: Figure, unit: string): Figure {
  if (unit === "%") return growth(now, before);
  if (unit === "times") return ratio(now, before);
  return subtract(now, before);
}

function rankOf(
  dataset: Dataset,
  reporter: string,
  partner: string,
  { of, group }: Claim,
  period: Period,
): Counted | null {
  const file = dataset.reporters.get(reporter);
  if (!file || !isTrade(of) || of === "balance") return null;
  for (const form of formsOf(period)) {
    const { source } = observe(dataset, reporter, partner, of, form);
    if (!source) continue;
    const area = group === null ? null : dataset.areas.get(group);
    if (area === undefined) return null;
    const { ranked, partial } = placesIn(dataset, file, of, area, form, source);
    const rank = ranked.find((place) => place.area.code === partner)?.rank;
    if (rank === undefined || rank === null || partial.length > 0) continue;
    const exact: Interval = { lower: new Big(rank), upper: new Big(rank) };
    return {
      figure: { kind: "amount", value: new Big(rank), interval: exact, unit: "ratio", qualifier: "rounded" },
      source,
      periods: [form],
    };
  }
  return { figure: gap("notReported"), source: null, periods: [period] };
}

const qualifiers = { "": "rounded", ">": "moreThan", "<": "lessThan", "~": "approx" } as const;
const units: Readonly<Record<string, Amount["unit"]>> = {
  USD: "USD",
  EUR: "EUR",
  "%": "%",
  pp: "%",
  times: "ratio",
  rank: "ratio",
};

/** A claim as a stated figure, in dollars where a rate is held; null of a currency that is not. */
export function statedOf(claim: Claim, taken: Taken, dataset: Dataset): Amount | null {
  const unit = units[taken.unit];
  if (unit === undefined) return null;
  const stated: Amount = {
    kind: "amount",
    value: new Big(claim.value),
    interval: claim.interval,
    written: claim.written,
    unit,
    qualifier: qualifiers[claim.qualifier],
  };
  if (unit !== "EUR") return stated;
  const rate = isMonths(taken.period) ? rateIn(dataset, taken.period) : null;
  if (!rate) return null;
  const { written: _, ...inDollars } = converted(stated, rate, "USD");
  return inDollars;
}

/** The rate of a period, or what those of its months allow. */
function rateIn({ catalog }: Dataset, period: Period): Pick<Amount, "value" | "interval"> | null {
  const periods = catalog.rates.get("EUR")?.periods;
  const own =
    periods?.get(period) ??
    (period.kind === "year" ? undefined : periods?.get(partOf(period.year, period.first, period.last)));
  if (own) return own;
  const months = Array.from({ length: period.last - period.first + 1 }, (_, i) =>
    periods?.get(monthOf(period.year, period.first + i)),
  );
  const known = months.filter((rate) => rate !== undefined);
  const values = known.map(({ value }) => value);
  const [first] = values;
  if (!first || known.length < months.length)
    return periods?.get(yearly(period.year)) && period.kind === "year"
      ? (periods.get(yearly(period.year)) ?? null)
      : null;
  const lower = values.reduce((a, b) => (a.lt(b) ? a : b), first);
  const upper = values.reduce((a, b) => (a.gt(b) ? a : b), first);
  return { value: lower.plus(upper).div(2), interval: { lower, upper } };
}
