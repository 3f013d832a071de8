import type { Area } from "../core/area";
import {
  type Dataset,
  flows,
  type Indicator,
  observe,
  type Source,
  type Statement,
  statementsOn,
} from "../core/dataset";
import { type Amount, type Figure, gap } from "../core/figure";
import { formatPeriod } from "../core/period";
import { check, type Verdict } from "./check";
import { change } from "./trade";

/** One figure of the question, as the table and the CSV show it. */
export interface FigureRow {
  readonly key: string;
  readonly partner: Area;
  readonly indicator: Indicator;
  /** As `core/period` writes it. */
  readonly period: string;
  readonly figure: Figure;
  readonly source: Source | null;
  readonly before: Figure;
  readonly change: Figure | "tiny base";
  readonly stated: Amount | null;
  readonly statement: Statement | null;
  readonly verdict: Verdict | null;
}

/** The address of a row within the page: `ES-turnover-2023`. */
export const rowKey = (partner: string, indicator: Indicator, period: string): string =>
  `${partner}-${indicator}-${period.replace(/\W+/g, "-")}`;

/** Every figure on the chosen partners in the chosen years, counted or stated. */
export function figures(
  dataset: Dataset,
  question: {
    readonly reporter: string;
    readonly partners: readonly string[];
    readonly from: number;
    readonly to: number;
  },
): FigureRow[] {
  const { reporter, from, to } = question;
  return question.partners.flatMap((code) => {
    const area = dataset.areas.get(code);
    if (!area) return [];
    const checks = statementsOn(dataset, reporter, code).flatMap((statement) => check(dataset, statement));
    const rows: FigureRow[] = [];
    for (let year = from; year <= to; year++) {
      for (const indicator of flows) {
        const { figure, source } = observe(dataset, reporter, code, indicator, year);
        const before = observe(dataset, reporter, code, indicator, year - 1).figure;
        const stated = checks.find(
          (c) => c.indicator === indicator && formatPeriod(c.statement.period) === String(year),
        );
        rows.push({
          key: rowKey(code, indicator, String(year)),
          partner: area,
          indicator,
          period: String(year),
          figure,
          source,
          before,
          change: change(figure, before),
          stated: stated?.stated ?? null,
          statement: stated?.statement ?? null,
          verdict: stated?.verdict ?? null,
        });
      }
    }
    for (const fdi of checks.filter((c) => c.indicator === "fdiGrossInflow")) {
      const period = formatPeriod(fdi.statement.period);
      rows.push({
        key: rowKey(code, "fdiGrossInflow", period),
        partner: area,
        indicator: "fdiGrossInflow",
        period,
        figure: fdi.now,
        source: fdi.source,
        before: gap("notCollected"),
        change: gap("notCollected"),
        stated: fdi.stated,
        statement: fdi.statement,
        verdict: fdi.verdict,
      });
    }
    return rows;
  });
}
