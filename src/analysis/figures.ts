import type { Area } from "../core/area";
import { type Dataset, type Source, type Statement, statementsOn } from "../core/dataset";
import { type AnyIndicator, type Flow, flows, type Indicator, isInvestment } from "../core/indicators";
import { observe, sourceOf } from "../core/observe";
import { type Amount, type Figure, gap } from "../core/figure";
import { formatPeriod, type Period, previous, range, type Span } from "../core/period";
import { type Check, check, type Verdict } from "./check";
import { change, inTwoPeriods, type SameMembers } from "./likeForLike";

/** One figure of the question, as the table and the CSV show it. */
export interface FigureRow {
  readonly key: string;
  /** Whose statistics speak, where they are not those of the question’s reporter. */
  readonly reporter?: Area;
  readonly partner: Area;
  readonly indicator: AnyIndicator;
  readonly period: Period | Span;
  readonly figure: Figure;
  readonly source: Source | null;
  /** In the same part of the year before, or of the year that is asked for, like for like. */
  readonly before: Figure;
  readonly change: Figure | "tiny base";
  /** Of a group: the members that the change and the figure of the year before are of. */
  readonly members?: SameMembers | null;
  readonly stated: Amount | null;
  readonly statement: Statement | null;
  readonly verdict: Verdict | null;
}

/** The address of a row within the page: `ES-turnover-2023`. */
export const rowKey = (partner: string, indicator: FigureRow["indicator"], period: Period | Span): string =>
  `${partner}-${indicator}-${formatPeriod(period).replace(/\W+/g, "-")}`;

interface Scope {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly from: Period;
  readonly to: Period;
  /** The earlier period that a change is on; null for the same part of the year before. */
  readonly since?: Period | null;
}

const said = (found: Check | undefined): Pick<FigureRow, "stated" | "statement" | "verdict"> => ({
  stated: found?.stated ?? null,
  statement: found?.statement ?? null,
  verdict: found?.verdict ?? null,
});

export const checksOn = (dataset: Dataset, reporter: string, partner: string): Check[] =>
  statementsOn(dataset, reporter, partner).flatMap((statement) => check(dataset, statement));

export function countedRow(
  dataset: Dataset,
  reporter: string,
  partner: Area,
  indicator: Flow,
  period: Period,
  checks: readonly Check[],
  since: Period = previous(period),
): FigureRow {
  const by = sourceOf(dataset, reporter, partner.code, period) ?? undefined;
  const { figure, source } = observe(dataset, reporter, partner.code, indicator, period, by);
  const periods = inTwoPeriods(dataset, { reporter, area: partner, measure: indicator, source: by }, since, period);
  return {
    key: rowKey(partner.code, indicator, period),
    partner,
    indicator,
    period: period,
    figure,
    source,
    before: periods.before,
    change: change(periods),
    members: periods.members,
    ...said(checks.find((c) => c.indicator === indicator && c.statement.period === period)),
  };
}

function statedRow(partner: Area, found: Check, indicator: Indicator): FigureRow {
  const { period } = found.statement;
  return {
    key: rowKey(partner.code, indicator, period),
    partner,
    indicator,
    period,
    figure: found.now,
    source: found.source,
    before: gap("notCollected"),
    change: gap("notCollected"),
    ...said(found),
  };
}

/** Every figure on the chosen partners in the chosen periods, counted or stated. */
export function figures(dataset: Dataset, { reporter, partners, from, to, since }: Scope): FigureRow[] {
  const periods = range({ from, to });
  return partners.flatMap((code) => {
    const partner = dataset.areas.get(code);
    if (!partner) return [];
    const checks = checksOn(dataset, reporter, code);
    return distinct([
      ...periods.flatMap((period) =>
        flows.flatMap((flow) => {
          const row = countedRow(dataset, reporter, partner, flow, period, checks, since ?? undefined);
          const others = checks.filter(
            (c) => c.indicator === flow && c.statement.period === period && c.statement !== row.statement,
          );
          return [row, ...others.map((other) => ({ ...row, ...said(other) }))];
        }),
      ),
      ...checks.flatMap((c) =>
        c.indicator !== "growth" && isInvestment(c.indicator) ? [statedRow(partner, c, c.indicator)] : [],
      ),
    ]);
  });
}

/** Several statements may speak of one figure; the first keeps the plain key, which paragraphs link to. */
function distinct(rows: readonly FigureRow[]): FigureRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const key = seen.has(row.key) ? `${row.key}-${row.statement?.source.id ?? ""}` : row.key;
    seen.add(row.key);
    return { ...row, key };
  });
}
