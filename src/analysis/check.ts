import type { Dataset, Flow, Indicator, Source, Statement } from "../core/dataset";
import { observe } from "../core/dataset";
import { type Amount, type Figure, gap, growth } from "../core/figure";
import { contains, meets } from "../core/interval";

export type Verdict = "agrees" | "agrees within rounding" | "revised since" | "differs" | "no series";

/** One stated figure beside what the statistics say now. */
export interface Check {
  readonly statement: Statement;
  readonly indicator: Indicator | "growth";
  /** What growth is of; absent from the other indicators. */
  readonly of?: Flow;
  readonly stated: Amount;
  readonly now: Figure;
  readonly source: Source | null;
  readonly verdict: Verdict;
}

// Editions of Kazakhstan's statistics moved by under 1%; beyond this a difference is no mere revision.
const largestRevision = "0.1";

/** Whether a stated figure stands against the statistics, of which `source` is the newest edition. */
export function verdict(stated: Amount, statedOn: string, now: Figure, source: Source | null): Verdict {
  if (now.kind === "gap" || source === null) return "no series";
  // The statistics count to the dollar where a release rounds: the value decides, not its tiny interval.
  if (contains(stated.written ?? stated.interval, now.value)) return "agrees";
  if (meets(stated.interval, now.interval)) return "agrees within rounding";
  const distance = now.value.minus(stated.value).abs();
  return source.date > statedOn && distance.lte(stated.value.abs().times(largestRevision))
    ? "revised since"
    : "differs";
}

/** Every figure of a statement, checked against the reporter's statistics. */
export function check(dataset: Dataset, statement: Statement): Check[] {
  const { reporter, partner, period, source: release } = statement;
  const now = (flow: Flow, year: number, by?: Source) => observe(dataset, reporter, partner, flow, year, by);
  const checks: Check[] = [];
  for (const indicator of ["turnover", "exports", "imports", "fdiGrossInflow"] as const) {
    const stated = statement.figures[indicator];
    if (!stated) continue;
    const observed =
      indicator !== "fdiGrossInflow" && period.kind === "year"
        ? now(indicator, period.year)
        : { figure: gap("notCollected"), source: null };
    checks.push({
      statement,
      indicator,
      stated,
      now: observed.figure,
      source: observed.source,
      verdict: verdict(stated, release.date, observed.figure, observed.source),
    });
  }
  if (statement.growth && period.kind === "year") {
    const { of, since, value } = statement.growth;
    const later = now(of, period.year);
    const figure = growth(later.figure, now(of, since, later.source ?? undefined).figure);
    checks.push({
      statement,
      indicator: "growth",
      of,
      stated: value,
      now: figure,
      source: later.source,
      verdict: verdict(value, release.date, figure, later.source),
    });
  }
  return checks;
}
