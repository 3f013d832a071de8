import type { Area } from "../core/area";
import {
  type Dataset,
  type Flow,
  flows,
  type Indicator,
  observe,
  type Source,
  sourceOf,
  type Statement,
  statementsOn,
} from "../core/dataset";
import { type Amount, type Figure, gap } from "../core/figure";
import { formatPeriod, yearly } from "../core/period";
import { type Check, check, type Verdict } from "./check";
import { change, inTwoYears, type SameMembers } from "./likeForLike";

/** One figure of the question, as the table and the CSV show it. */
export interface FigureRow {
  readonly key: string;
  /** Whose statistics speak, where they are not those of the question’s reporter. */
  readonly reporter?: Area;
  readonly partner: Area;
  readonly indicator: Indicator | "balance";
  /** As `core/period` writes it. */
  readonly period: string;
  readonly figure: Figure;
  readonly source: Source | null;
  /** A year earlier, like for like. */
  readonly before: Figure;
  readonly change: Figure | "tiny base";
  /** Of a group: the members that the change and the figure of the year before are of. */
  readonly members?: SameMembers | null;
  readonly stated: Amount | null;
  readonly statement: Statement | null;
  readonly verdict: Verdict | null;
}

/** The address of a row within the page: `ES-turnover-2023`. */
export const rowKey = (partner: string, indicator: FigureRow["indicator"], period: string): string =>
  `${partner}-${indicator}-${period.replace(/\W+/g, "-")}`;

interface Scope {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly from: number;
  readonly to: number;
}

const said = (found: Check | undefined): Pick<FigureRow, "stated" | "statement" | "verdict"> => ({
  stated: found?.stated ?? null,
  statement: found?.statement ?? null,
  verdict: found?.verdict ?? null,
});

const checksOn = (dataset: Dataset, reporter: string, partner: string): Check[] =>
  statementsOn(dataset, reporter, partner).flatMap((statement) => check(dataset, statement));

function countedRow(
  dataset: Dataset,
  reporter: string,
  partner: Area,
  indicator: Flow,
  year: number,
  checks: readonly Check[],
): FigureRow {
  const by = sourceOf(dataset, reporter, partner.code, year) ?? undefined;
  const { figure, source } = observe(dataset, reporter, partner.code, indicator, year, by);
  const years = inTwoYears(dataset, { reporter, area: partner, measure: indicator, source: by }, year - 1, year);
  return {
    key: rowKey(partner.code, indicator, String(year)),
    partner,
    indicator,
    period: String(year),
    figure,
    source,
    before: years.before,
    change: change(years),
    members: years.members,
    ...said(checks.find((c) => c.indicator === indicator && c.statement.period === yearly(year))),
  };
}

function investmentRow(partner: Area, fdi: Check): FigureRow {
  const period = formatPeriod(fdi.statement.period);
  return {
    key: rowKey(partner.code, "fdiGrossInflow", period),
    partner,
    indicator: "fdiGrossInflow",
    period,
    figure: fdi.now,
    source: fdi.source,
    before: gap("notCollected"),
    change: gap("notCollected"),
    ...said(fdi),
  };
}

/** Every figure on the chosen partners in the chosen years, counted or stated. */
export function figures(dataset: Dataset, { reporter, partners, from, to }: Scope): FigureRow[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return partners.flatMap((code) => {
    const partner = dataset.areas.get(code);
    if (!partner) return [];
    const checks = checksOn(dataset, reporter, code);
    return distinct([
      ...years.flatMap((year) =>
        flows.flatMap((flow) => {
          const row = countedRow(dataset, reporter, partner, flow, year, checks);
          const others = checks.filter(
            (c) => c.indicator === flow && c.statement.period === yearly(year) && c.statement !== row.statement,
          );
          return [row, ...others.map((other) => ({ ...row, ...said(other) }))];
        }),
      ),
      ...checks.filter((c) => c.indicator === "fdiGrossInflow").map((fdi) => investmentRow(partner, fdi)),
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

/** The years that a row of a paragraph is compared with: as stated, and, where it is counted, the year before. */
function basesOf({ statement, indicator, period }: FigureRow, isCounted: boolean): number[] {
  const stated = statement?.growth?.of === indicator ? [statement.growth.since] : [];
  const counted = isCounted && indicator === "turnover" ? [Number(period) - 1] : [];
  return [...new Set([...stated, ...counted])];
}

/** `rows` with the figures of earlier years that a change starts from, so that each number of a paragraph has its row. */
export function withGrowthBases(
  dataset: Dataset,
  reporter: string,
  rows: readonly FigureRow[],
  isCounted = false,
): FigureRow[] {
  return rows.flatMap((row) => {
    const flow = row.indicator;
    const years = basesOf(row, isCounted);
    if (years.length === 0 || flow === "balance" || flow === "fdiGrossInflow") return [row];
    const checks = checksOn(dataset, reporter, row.partner.code);
    const bases = years.map((year) => countedRow(dataset, reporter, row.partner, flow, year, checks));
    const isNew = ({ key, figure, stated }: FigureRow) =>
      (figure.kind === "amount" || stated !== null) && !rows.some((other) => other.key === key);
    return [row, ...bases.filter(isNew)];
  });
}
