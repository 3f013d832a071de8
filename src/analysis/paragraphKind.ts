import { coverageOn, isCovered } from "../core/coverage";
import { type Dataset, statementsOn } from "../core/dataset";
import { isPeriod, type Period, within } from "../core/period";
import type { ParagraphKind } from "../core/question";

/** What was stated of a partner, and whether a paragraph on a period can quote it. */
export interface StatedOn {
  /** Whether anything was stated at all. */
  readonly isAny: boolean;
  readonly isQuoted: boolean;
  /** The periods with figures of which something was stated. */
  readonly periods: readonly Period[];
}

/**
 * A sum over many years belongs to every year, and what the data cannot show has no view of its own: either alone is
 * reason enough to quote a release.
 */
export function statedOn(
  dataset: Dataset,
  reporter: string,
  partners: readonly string[],
  partner: string,
  period: Period,
): StatedOn {
  const statements = statementsOn(dataset, reporter, partner);
  const coverage = coverageOn(dataset, { view: "compare", reporter, partners });
  const periods = statements.flatMap((statement) =>
    isPeriod(statement.period) && isCovered(coverage, statement.period) ? statement.period : [],
  );
  const isSpokenOf = statements.some((statement) => isPeriod(statement.period) && within(statement.period, period));
  return {
    isAny: statements.length > 0,
    isQuoted: isSpokenOf || (statements.length > 0 && periods.length === 0),
    periods,
  };
}

/** After whom a paragraph is written: as is asked for, else after what was stated where anything was, else the statistics. */
export const paragraphKind = (asked: ParagraphKind | null, { isQuoted }: StatedOn): ParagraphKind =>
  asked ?? (isQuoted ? "stated" : "statistics");
