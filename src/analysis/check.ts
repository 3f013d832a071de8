import type { Dataset, Edition, Source, Statement } from "../core/dataset";
import { type Flow, type Indicator, isFlow, statedIndicators } from "../core/indicators";
import { observe } from "../core/observe";
import { asPrinted, editionsOf, standingEdition } from "../core/editions";
import { add, type Amount, type Figure, gap, growth, isBound, reconcile, subtract } from "../core/figure";
import { contains, meets } from "../core/interval";
import { isLike, isPeriod, type Period } from "../core/period";

/** What one edition of the statistics gives. */
export interface Printed {
  readonly edition: Omit<Edition, "periods">;
  readonly figure: Amount;
}

/** Whether a stated figure stands. */
export type Verdict =
  | { readonly kind: "agrees" | "agrees within rounding" | "no series" }
  /** What was current before the statement agrees with it, and what came later does not. */
  | { readonly kind: "revised since"; readonly before: Printed; readonly later: Printed }
  | {
      readonly kind: "differs";
      /** The statistics less what was stated: in percent of it, or, where that is a percentage, in points. */
      readonly by: Figure;
      readonly inPoints: boolean;
      /** The last edition from before the statement, and the last one after it, where they are held. */
      readonly before: Printed | null;
      readonly later: Printed | null;
    };

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

function agreement(stated: Amount, now: Amount): "agrees" | "agrees within rounding" | null {
  // The statistics count to the dollar where a release rounds: the value decides, not its tiny interval.
  if (contains(stated.written ?? stated.interval, now.value)) return "agrees";
  return meets(stated.interval, now.interval) ? "agrees within rounding" : null;
}

/** Whether a figure stated on a day stands against the statistics now; `printed`: what their editions give, the oldest first. */
export function verdict(stated: Amount, statedOn: string, now: Figure, printed: readonly Printed[]): Verdict {
  if (now.kind === "gap") return { kind: "no series" };
  // What is known in part alone can contradict a statement, and not confirm it.
  if (isBound(now) && meets(stated.interval, now.interval)) return { kind: "no series" };
  const agreed = agreement(stated, now);
  if (agreed) return { kind: agreed };
  const before = printed.findLast(({ edition }) => edition.date < statedOn) ?? null;
  const later = printed.findLast(({ edition }) => edition.date > statedOn) ?? null;
  if (before && later && agreement(stated, before.figure)) return { kind: "revised since", before, later };
  const inPoints = stated.unit === "%";
  return { kind: "differs", by: inPoints ? subtract(now, stated) : growth(now, stated), inPoints, before, later };
}

/** A turnover with what the parts stated beside it leave of its interval: Spain's “2 billion” is 1.9 to 2.1. */
function beside({ exports, imports }: Statement["figures"], turnover: Amount): Amount {
  const parts = exports && imports ? add(exports, imports) : gap("notReported");
  const narrowed = parts.kind === "amount" ? reconcile(turnover, parts) : null;
  return narrowed ? { ...turnover, allowed: narrowed.interval } : turnover;
}

/** Every figure of a statement, checked against the reporter's statistics. */
export function check(dataset: Dataset, statement: Statement): Check[] {
  const { reporter, partner, period, source: release } = statement;

  /** What the statistics of some periods say, as they stand and in each of their editions. */
  const checked = (
    indicator: Check["indicator"],
    stated: Amount,
    source: Source | null,
    periods: readonly Period[],
    figureIn: (data: Dataset) => Figure,
  ): Check => {
    const now = figureIn(dataset);
    const printed = (source ? editionsOf(source) : []).flatMap((edition): Printed[] => {
      const figure = figureIn(source ? asPrinted(dataset, reporter, source, edition) : dataset);
      // A growth may be of two editions; it stands since the newer one.
      const isStanding = periods.some((each) => source && standingEdition(source, each) === edition);
      const given = figure.kind === "amount" ? figure : isStanding ? now : gap("notReported");
      return given.kind === "amount" ? [{ edition, figure: given }] : [];
    });
    return { statement, indicator, stated, now, source, verdict: verdict(stated, release.date, now, printed) };
  };

  const checks: Check[] = [];
  for (const indicator of statedIndicators) {
    const literal = statement.figures[indicator];
    if (!literal) continue;
    const stated = indicator === "turnover" ? beside(statement.figures, literal) : literal;
    if (!isFlow(indicator) || !isPeriod(period)) {
      checks.push(checked(indicator, stated, null, [], () => gap("notCollected")));
      continue;
    }
    const figureIn = (data: Dataset, by?: Source) => observe(data, reporter, partner, indicator, period, by);
    const { source } = figureIn(dataset);
    checks.push(checked(indicator, stated, source, [period], (data) => figureIn(data, source ?? undefined).figure));
  }
  if (statement.growth && isPeriod(period) && isLike(period, statement.growth.since)) {
    const { of, since, value } = statement.growth;
    const { source } = observe(dataset, reporter, partner, of, period);
    const figureIn = (data: Dataset) => {
      const [later, earlier] = [period, since].map(
        (each) => observe(data, reporter, partner, of, each, source ?? undefined).figure,
      );
      return later && earlier ? growth(later, earlier) : gap("notReported");
    };
    checks.push({ ...checked("growth", value, source, [period], figureIn), of });
  }
  return checks;
}
