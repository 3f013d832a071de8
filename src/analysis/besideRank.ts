import type { Dataset } from "../core/dataset";
import { addAll, type Figure } from "../core/figure";
import { isInvestment, type Measure, measures } from "../core/indicators";
import { getOrMake, mapOfEach } from "../core/memo";
import { observe } from "../core/observe";
import { previous } from "../core/period";
import { change } from "./likeForLike";
import type { RankedPartner, RankingModel } from "./ranking";

/** What else is known of a partner in its place, by the source of the ranking. */
export interface BesideRank {
  readonly figures: Readonly<Record<Measure, Figure>>;
  /** Of the measure that ranks, on the same part of the year before. */
  readonly change: Figure | "tiny base";
}

const found = mapOfEach<RankedPartner, BesideRank>();

/** The trade of a ranked partner; found once, as a table is drawn again with every choice. */
export const besideRank = (dataset: Dataset, model: RankingModel, partner: RankedPartner): BesideRank =>
  getOrMake(found(model), partner, () => {
    const { reporter, measure, period, sources } = model;
    const figureIn = (asked: typeof measure, when = period) =>
      observe(dataset, reporter.code, partner.area.code, asked, when, sources[0]).figure;
    return {
      figures: Object.fromEntries(measures.map((each) => [each, figureIn(each)])) as Record<Measure, Figure>,
      change: change({ now: partner.figure, before: figureIn(measure, previous(period)) }),
    };
  });

/** The measures that a table of a ranking has beside the one that ranks. */
export const measuresBeside = ({ measure }: RankingModel): readonly Measure[] =>
  isInvestment(measure) ? [] : measures.filter((each) => each !== measure);

/** The sum of a measure over some partners; a gap where it is not known of all. */
export const sumBeside = (
  dataset: Dataset,
  model: RankingModel,
  partners: readonly RankedPartner[],
  measure: Measure,
): Figure => addAll(partners.map((partner) => besideRank(dataset, model, partner).figures[measure]));
