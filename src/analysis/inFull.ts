import { type Area, world } from "../core/area";
import type { Dataset, Source } from "../core/dataset";
import { type Figure, gap, subtract } from "../core/figure";
import { type AnyIndicator, type Flow, flows, isFlow, isInvestment } from "../core/indicators";
import { observe } from "../core/observe";
import { type Period, previous } from "../core/period";
import { compare, type ComparedPartner } from "./compare";
import { change, inTwoPeriods } from "./likeForLike";
import { listed, type RankingModel } from "./ranking";

/** A partner, or a total, with all that a table has of it in one period. */
export interface InFull {
  readonly area: Area;
  /** Its place among the partners, or null where it has none; absent of a total. */
  readonly rank?: number | null;
  readonly measured: Figure;
  /** Of the measure, in percent of the total. */
  readonly share: Figure;
  readonly change: Figure | "tiny base";
  /** Trade alone has flows. */
  readonly flows: Readonly<Record<Flow, Figure>> | null;
  readonly balance: Figure;
  readonly source: Source | null;
}

interface Asked {
  readonly reporter: string;
  readonly measure: AnyIndicator;
  readonly period: Period;
  readonly source: Source | undefined;
}

const none = gap("undefined");

/** The change of a figure that is above zero in both periods, as a share of less than nothing says nothing. */
function changeOf(dataset: Dataset, area: Area, { reporter, measure, period, source }: Asked): InFull["change"] {
  if (!isFlow(measure) && !isInvestment(measure)) return none;
  const two = inTwoPeriods(dataset, { reporter, area, measure, source }, previous(period), period);
  const isAbove = [two.before, two.now].every((figure) => figure.kind === "amount" && figure.value.gt(0));
  return isAbove ? change(two) : none;
}

/** All but the place, the share and the figure that a ranking has already. */
function beside(dataset: Dataset, area: Area, asked: Asked): Pick<InFull, "change" | "flows" | "balance" | "source"> {
  const { reporter, measure, period } = asked;
  const of = (flow: Flow) => observe(dataset, reporter, area.code, flow, period, asked.source);
  const seen = isInvestment(measure) ? null : flows.map((flow) => [flow, of(flow)] as const);
  const figures = seen && (Object.fromEntries(seen.map(([flow, { figure }]) => [flow, figure])) as InFull["flows"]);
  return {
    change: changeOf(dataset, area, asked),
    flows: figures,
    balance: figures ? subtract(figures.exports, figures.imports) : none,
    source: seen?.find(([, { source }]) => source)?.[1].source ?? asked.source ?? null,
  };
}

/** Every partner that a ranking speaks of, then the totals: the group, groups that were chosen, and the world. */
export function rankedInFull(dataset: Dataset, model: RankingModel): { partners: InFull[]; totals: InFull[] } {
  const { measure, period, group, total, chosenGroups } = model;
  const asked = { reporter: model.reporter.code, measure, period, source: model.sources[0] };
  const whole = dataset.areas.get(world);
  const totalOf = (area: Area, figure: Figure, part: Figure): InFull => ({
    area,
    measured: figure,
    share: part,
    ...beside(dataset, area, asked),
  });
  const ofAll = whole && observe(dataset, asked.reporter, whole.code, measure, period, asked.source).figure;
  return {
    partners: listed(model).map((partner) => ({
      area: partner.area,
      rank: partner.rank,
      measured: partner.figure,
      share: partner.share,
      ...beside(dataset, partner.area, asked),
    })),
    totals: [
      ...(group ? [totalOf(group, total, none)] : []),
      ...chosenGroups
        .filter(({ area }) => area !== group)
        .map(({ area, total: { figure }, share: part }) => totalOf(area, figure, part)),
      ...(whole && ofAll ? [totalOf(whole, group ? ofAll : total, none)] : []),
    ],
  };
}

const compared = ({ area, trade, totalShare, change: changes, standing }: ComparedPartner): InFull => ({
  area,
  ...(area.kind !== "group" && area.kind !== "world" && { rank: standing?.rank ?? null }),
  measured: trade.turnover.figure,
  share: totalShare.turnover,
  change: changes.turnover,
  flows: { turnover: trade.turnover.figure, exports: trade.exports.figure, imports: trade.imports.figure },
  balance: trade.balance,
  source: trade.source,
});

/** The partners that are compared, however many, and apart from them the world and groups. */
export function comparedInFull(
  dataset: Dataset,
  reporter: string,
  partners: readonly string[],
  period: Period,
  since: Period,
): { partners: InFull[]; totals: InFull[] } {
  // One by one, as side by side no more can be drawn than fit.
  const all = partners.flatMap((code) =>
    (compare(dataset, { reporter, partners: [code], period, since }, "common")?.partners ?? []).map(compared),
  );
  const isTotal = ({ rank }: InFull) => rank === undefined;
  return { partners: all.filter((each) => !isTotal(each)), totals: all.filter(isTotal) };
}
