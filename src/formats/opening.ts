import { world } from "../core/area";
import { formatPeriod, later, order, type Period } from "../core/period";
import { isOfInvestment, partnerOf } from "../core/seriesKey";
import { rowsOf, valueIn } from "./cells";
import { chainOf, type Observations } from "./observations";

/** What is asked first of figures that were brought: whom, with which partners, when. */
export interface Opening {
  readonly reporter: string;
  /** Those with the most trade, the largest first. */
  readonly partners: readonly string[];
  /** As `formatPeriod` has it. */
  readonly period: string;
  readonly isOfInvestment: boolean;
}

const mostPartners = 4;

const isYearly = (period: Period) => period.kind === "year";

/** The question that shows most of what a file says; on the reporter asked for, where the file has that one. */
export function openingOf(observations: Observations, asked: string): Opening | null {
  const sized = chainOf(observations)
    .flatMap(({ byReporter }) => [...byReporter])
    .map(([code, cells]) => ({
      code,
      cells,
      count: rowsOf(cells).reduce((sum, [, { values }]) => sum + values.length, 0),
    }));
  const chosen = sized.find(({ code }) => code === asked) ?? sized.toSorted((a, b) => b.count - a.count)[0];
  if (!chosen) return null;
  const { code: reporter, cells } = chosen;
  const rows = rowsOf(cells);
  const last = rows
    .map(([, { from, values }]) => later(from, values.length - 1))
    .toSorted((a, b) => Number(isYearly(b)) - Number(isYearly(a)) || order(b, a))[0];
  if (!last) return null;
  const sizes = new Map<string, number>();
  for (const key of cells.keys()) {
    const partner = partnerOf(key);
    const value = valueIn(cells, key, last);
    if (partner !== world && !Number.isNaN(value)) sizes.set(partner, (sizes.get(partner) ?? 0) + Math.abs(value));
  }
  const partners = [...sizes].toSorted(([, a], [, b]) => b - a).map(([partner]) => partner);
  return {
    reporter,
    partners: partners.length > 0 ? partners.slice(0, mostPartners) : [world],
    period: formatPeriod(last),
    isOfInvestment: [...cells.keys()].every(isOfInvestment),
  };
}
