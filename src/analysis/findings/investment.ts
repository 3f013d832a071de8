import type { Area } from "../../core/area";
import type { Figure } from "../../core/figure";
import type { Investment } from "../../core/indicators";
import { countedAs, type InvestmentKind, investmentKinds } from "../../core/investment";
import { isPeriod, type Period, type Periods } from "../../core/period";
import type { InvestmentModel } from "../invested";
import type { RankingModel } from "../ranking";
import { inPeriods, type TrendModel } from "../trend";

/** A figure of direct investment, with what is said beside it. */
interface InvestmentFigure {
  readonly figure: Figure;
  /** Its period, where there are several. */
  readonly period?: Period;
  /** Who reports it, where there are two. */
  readonly by?: Area;
  readonly place?: { readonly rank: number; readonly tied: boolean; readonly of: number };
}

/** What is worth saying of direct investment: the measure, and the first partners with their figures. */
export interface InvestmentFinding extends Periods {
  readonly kind: "investment";
  readonly measure: InvestmentKind;
  readonly reporter: Area;
  readonly partners: readonly { readonly area: Area; readonly figures: readonly InvestmentFigure[] }[];
}

// More would be a list, which the chart gives better.
const mostNamed = 3;

export const investmentKindOf = (indicator: Investment): InvestmentKind =>
  investmentKinds.find((kind) => countedAs[kind] === indicator) ?? "stated";

/** The chosen partners with their amounts and places, else the first. */
export function investmentRanking(
  { reporter, period, ranked, of }: RankingModel,
  indicator: Investment,
): InvestmentFinding {
  const marked = ranked.filter(({ chosen }) => chosen);
  const partners = (marked.length > 0 ? marked : ranked.slice(0, 1)).map(({ area, figure, rank, tied }) => ({
    area,
    figures: [{ figure, ...(rank !== null && { place: { rank, tied, of } }) }],
  }));
  return {
    kind: "investment",
    measure: investmentKindOf(indicator),
    reporter,
    from: period,
    to: period,
    partners: partners.slice(0, mostNamed),
  };
}

/** The first and the last figure of each partner. */
export function investmentTrend({ reporter, panels, from, to }: TrendModel, indicator: Investment): InvestmentFinding {
  const partners = panels.flatMap(({ area, lines: [line] }) => {
    const known = line?.points.filter(({ figure }) => figure.kind === "amount") ?? [];
    const [first, last] = [known[0], known.at(-1)];
    if (!line || !first || !last) return [];
    const { before, now } = inPeriods(line, first.period, last.period);
    const end = { figure: now, period: last.period };
    return [{ area, figures: first === last ? [end] : [{ figure: before, period: first.period }, end] }];
  });
  return {
    kind: "investment",
    measure: investmentKindOf(indicator),
    reporter,
    from,
    to,
    partners: partners.slice(0, mostNamed),
  };
}

/** Each partner with its last figure, or with both reports of it; of what was stated all figures. */
export function investmentBars({
  kind,
  reporter,
  partners: all,
  from,
  to,
  isTwoSided,
}: InvestmentModel): InvestmentFinding {
  const partners = all.flatMap(({ area, lines }) => {
    const known = lines.filter(({ figure }) => figure.kind === "amount");
    if (known.length === 0) return [];
    if (kind === "stated") return [{ area, figures: known.map(({ figure }) => ({ figure })) }];
    const last = known.filter(({ period }) => period === known.at(-1)?.period);
    const figures = last.map(({ figure, by, period }) => ({
      figure,
      ...(from !== to && isPeriod(period) && { period }),
      ...(isTwoSided && { by }),
    }));
    return [{ area, figures }];
  });
  return { kind: "investment", measure: kind, reporter, from, to, partners: partners.slice(0, mostNamed) };
}
