import { type Dataset, type Statement, statementsOn } from "../core/dataset";
import { isPeriod, type Period, within } from "../core/period";

/**
 * What is quoted beside the figures of a period: what was stated of it or of a part of it, what the changes that were
 * stated start from, and sums over many years, which belong to every one; where there is none of these, whatever was stated.
 */
export function quotedOn(dataset: Dataset, reporter: string, partner: string, period: Period): Statement[] {
  const all = statementsOn(dataset, reporter, partner);
  const own = all.filter((statement) => !isPeriod(statement.period) || within(statement.period, period));
  const isBase = (statement: Statement) => own.some(({ growth }) => growth?.since === statement.period);
  return own.length > 0 ? all.filter((statement) => own.includes(statement) || isBase(statement)) : all;
}

/** The statements of one release, which a paragraph follows: the newest that speaks of the period, else of a part of it, or else the newest. */
export function ofOneRelease(statements: readonly Statement[], asked: Period): Statement[] {
  const exact = statements.filter(({ period }) => period === asked);
  const inside = statements.filter(({ period }) => isPeriod(period) && within(period, asked));
  const spoken = [exact, inside].find(({ length }) => length > 0) ?? statements;
  const [newest] = spoken.toSorted((a, b) => (a.source.date < b.source.date ? 1 : -1));
  return statements.filter(({ source }) => source === newest?.source);
}
