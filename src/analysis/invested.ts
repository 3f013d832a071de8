import type { Area } from "../core/area";
import type { Dataset, Source } from "../core/dataset";
import { type Figure, gap } from "../core/figure";
import { indicators, type Investment, investments } from "../core/indicators";
import { countedAs, type InvestmentKind } from "../core/investment";
import { observe } from "../core/observe";
import { formatPeriod, isPeriod, type Period, type Periods, previous, range, type Span } from "../core/period";
import type { Check } from "./check";
import { mostCompared } from "./compare";
import { checksOn, type FigureRow, rowKey } from "./figures";
import { change, inTwoPeriods } from "./likeForLike";

/** A figure of a measure of direct investment: one that is counted, by either side, or one that was stated. */
export interface InvestmentLine {
  readonly key: string;
  readonly indicator: Investment;
  readonly period: Period | Span;
  /** Whose statistics it is of. */
  readonly by: Area;
  readonly figure: Figure;
  readonly source: Source | null;
  /** What was stated, in place of a figure. */
  readonly check: Check | null;
}

/** One measure of direct investment with some partners; no figure in it is summed with another. */
export interface InvestmentModel extends Periods {
  readonly reporter: Area;
  readonly kind: InvestmentKind;
  /** Whether what the partner reports of the same investment stands beside it. */
  readonly isTwoSided: boolean;
  readonly partners: readonly { readonly area: Area; readonly lines: readonly InvestmentLine[] }[];
  readonly leftOut: number;
  readonly sources: readonly Source[];
}

interface Question {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly periods: Periods;
}

/** What was stated of gross inflow from a partner, each statement by itself. */
function statedLines(dataset: Dataset, reporter: Area, partner: Area): InvestmentLine[] {
  const checks = checksOn(dataset, reporter.code, partner.code).filter((each) => each.indicator === "fdiGrossInflow");
  return checks.map((check) => ({
    key: `${rowKey(partner.code, "fdiGrossInflow", check.statement.period)}-${check.statement.source.id}`,
    indicator: "fdiGrossInflow",
    period: check.statement.period,
    by: reporter,
    figure: check.stated,
    source: check.statement.source,
    check,
  }));
}

function countedLine(dataset: Dataset, by: Area, other: Area, indicator: Investment, period: Period): InvestmentLine {
  const { figure, source } = observe(dataset, by.code, other.code, indicator, period);
  const key = `${by.code}-${other.code}-${indicator}-${formatPeriod(period)}`;
  return { key, indicator, period, by, figure, source, check: null };
}

/** A measure with each partner, in Mirror beside what the partner reports of the same; null where the reporter is unknown. */
export function invested(
  dataset: Dataset,
  { reporter: code, partners, periods }: Question,
  kind: InvestmentKind,
  isTwoSided: boolean,
): InvestmentModel | null {
  const reporter = dataset.areas.get(code);
  if (!reporter) return null;
  const areas = partners.flatMap((each) => dataset.areas.get(each) ?? []);
  const linesOf = (area: Area): InvestmentLine[] => {
    const indicator = countedAs[kind];
    if (indicator === null) return statedLines(dataset, reporter, area);
    const mirrored = isTwoSided ? indicators[indicator].mirror : null;
    return range(periods).flatMap((period) => [
      countedLine(dataset, reporter, area, indicator, period),
      ...(mirrored && area.kind === "country" ? [countedLine(dataset, area, reporter, mirrored, period)] : []),
    ]);
  };
  const shown = areas.slice(0, mostCompared).map((area) => ({ area, lines: linesOf(area) }));
  return {
    ...periods,
    reporter,
    kind,
    isTwoSided,
    partners: shown,
    leftOut: Math.max(0, areas.length - mostCompared),
    sources: [...new Set(shown.flatMap(({ lines }) => lines.flatMap(({ source }) => source ?? [])))],
  };
}

const unsaid = { before: gap("notCollected"), change: gap("notCollected") } as const;

/** The year before, and the change on it where both are above zero, as a share of less than nothing says nothing. */
function beside(dataset: Dataset, by: Area, area: Area, { indicator, period, source }: InvestmentLine) {
  if (!isPeriod(period)) return unsaid;
  const asked = { reporter: by.code, area, measure: indicator, source: source ?? undefined };
  const two = inTwoPeriods(dataset, asked, previous(period), period);
  const isAbove = [two.before, two.now].every((figure) => figure.kind === "amount" && figure.value.gt(0));
  return { before: two.before, change: isAbove ? change(two) : gap("undefined"), members: two.members };
}

function rowOf(dataset: Dataset, reporter: Area, area: Area, line: InvestmentLine): FigureRow {
  const { key, indicator, period, by, figure, source, check } = line;
  const other = by === reporter ? area : reporter;
  return {
    key,
    ...(by === reporter ? {} : { reporter: by }),
    partner: other,
    indicator,
    period,
    figure: check ? check.now : figure,
    source: check ? check.source : source,
    ...(check ? unsaid : beside(dataset, by, other, line)),
    stated: check?.stated ?? null,
    statement: check?.statement ?? null,
    verdict: check?.verdict ?? null,
  };
}

/** Every figure that is drawn, one row each. */
export const investedRows = (dataset: Dataset, { reporter, partners }: InvestmentModel): FigureRow[] =>
  partners.flatMap(({ area, lines }) => lines.map((line) => rowOf(dataset, reporter, area, line)));

/** Every figure on direct investment with some partners, measure by measure, counted and stated; of a measure without any figure no row. */
export function investmentFigures(dataset: Dataset, { reporter: code, partners, periods }: Question): FigureRow[] {
  const reporter = dataset.areas.get(code);
  if (!reporter) return [];
  return partners.flatMap((each) => {
    const area = dataset.areas.get(each);
    if (!area) return [];
    const counted = investments.flatMap((indicator) => {
      const rows = range(periods).map((period) => ({
        ...rowOf(dataset, reporter, area, countedLine(dataset, reporter, area, indicator, period)),
        key: rowKey(area.code, indicator, period),
      }));
      const isKnown = rows.some(({ figure }) => figure.kind === "amount" || figure.reason === "suppressed");
      return isKnown ? rows : [];
    });
    return [...counted, ...statedLines(dataset, reporter, area).map((line) => rowOf(dataset, reporter, area, line))];
  });
}
