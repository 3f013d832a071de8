import type { Area } from "../../core/area";
import { type Figure, gap, share } from "../../core/figure";
import { type Flow, isFlow, isInvestment, type Measure } from "../../core/indicators";
import type { Period } from "../../core/period";
import { sumOf } from "../folding";
import { placeOf, type RankedPartner, type RankingModel } from "../ranking";
import type { Side } from "./balance";
import { type InvestmentFinding, investmentRanking } from "./investment";
import { type NoFigures, noFigures } from "./noFigures";

/** A partner in its place, which it may share. */
export interface Placed {
  readonly area: Area;
  readonly rank: number;
  readonly tied: boolean;
}

/** A partner in its place among surpluses or among deficits. */
export interface PlacedBalance {
  readonly area: Area;
  readonly side: Side;
  readonly rank: number;
  readonly of: number;
}

/** How many partners have no place, since one of their flows is not reported. */
export interface Unplaced {
  readonly kind: "unplaced";
  readonly count: number;
  /** What is known of their trade, as a share of all. */
  readonly share: Figure;
  /** Whether they are members of a group. */
  readonly members: boolean;
}

interface Asked {
  readonly reporter: Area;
  readonly measure: Measure;
  readonly group: Area | null;
  readonly period: Period;
}

interface Among<Place extends Placed> {
  readonly reporter: Area;
  readonly measure: Flow;
  /** How many have a place; where others have none, those are known. */
  readonly of: number;
  readonly known: boolean;
  readonly places: readonly Place[];
}

/** What is worth saying of a ranking. */
export type RankingFinding =
  | NoFigures
  | Unplaced
  /** The statistics say that nobody traded, or hold no figure to rank, which says nothing of whether there was trade. */
  | (Asked & { readonly kind: "nothing" | "unknown" })
  | {
      readonly kind: "balances";
      readonly places: readonly PlacedBalance[];
      readonly group: Area | null;
      readonly known: boolean;
    }
  /** One partner alone has a place, which is then no rank. */
  | {
      readonly kind: "sole";
      readonly reporter: Area;
      readonly measure: Flow;
      readonly group: Area | null;
      readonly partner: Area;
    }
  | (Among<Placed> & { readonly kind: "among" })
  | (Among<Placed & { readonly share: Figure }> & {
      readonly kind: "among members";
      readonly group: Area;
      /** Whether all members have a place, not only some that trade. */
      readonly isAll: boolean;
    })
  | InvestmentFinding;

const valueOf = ({ figure }: RankedPartner): number => (figure.kind === "amount" ? figure.value.toNumber() : 0);

/** A balance has two ends: the largest surplus and the largest deficit are both worth the name. */
function byBalance({ ranked }: RankingModel, marked: readonly RankedPartner[]): PlacedBalance[] {
  const surpluses = ranked.filter((partner) => valueOf(partner) > 0);
  const deficits = ranked.filter((partner) => valueOf(partner) < 0).toReversed();
  return marked.map((partner) => {
    const value = valueOf(partner);
    const side = value > 0 ? surpluses : deficits;
    return {
      area: partner.area,
      side: value > 0 ? "surplus" : value < 0 ? "deficit" : "balanced",
      rank: side.indexOf(partner) + 1,
      of: side.length,
    };
  });
}

// More than three places are a list, which the chart gives better.
const mostNamed = 3;

/** The first of the chosen partners that have a place. */
const chosenIn = (model: RankingModel, chosen: readonly string[]): RankedPartner[] =>
  chosen
    .flatMap((code) => placeOf(model, code) ?? [])
    .filter(({ rank }) => rank !== null)
    .slice(0, mostNamed);

const placed = ({ area, rank, tied }: RankedPartner): Placed[] => (rank === null ? [] : [{ area, rank, tied }]);

/** The places of the first of the chosen partners that have one. */
export const placesOf = (model: RankingModel, chosen: readonly string[]): Placed[] =>
  chosenIn(model, chosen).flatMap(placed);

/** Whether all that could be ranked is listed with zero; of all partners the total must be zero, since others may be missing. */
const isNothing = ({ group, idle, unreported, total }: RankingModel): boolean =>
  idle.length > 0 &&
  unreported.length === 0 &&
  (group !== null || (total.kind === "amount" && total.value.eq(0) && total.status !== "N"));

export const unplaced = ({ partial, total, measure, group }: RankingModel): Unplaced => ({
  kind: "unplaced",
  count: partial.length,
  share: measure === "balance" ? gap("undefined") : share(sumOf(partial), total),
  members: group !== null,
});

/** Where the chosen partners stand; without any of them, who stands first. */
export function rankingFinding(model: RankingModel, chosen: readonly string[]): RankingFinding {
  const { reporter, ranked, measure, group, period, of, total } = model;
  if (isInvestment(measure)) return investmentRanking(model, measure);
  // Where others have no place, those that have one are counted among themselves.
  const known = model.partial.length > 0;
  const [leader] = ranked;
  if (!leader) {
    if (known) return unplaced(model);
    // Of a group that had no members yet there is nothing to hold.
    if (group && total.kind === "gap" && total.reason === "impossible")
      return noFigures(reporter, [{ area: group, none: false }], period);
    return { kind: isNothing(model) ? "nothing" : "unknown", reporter, measure, group, period };
  }
  const some = chosenIn(model, chosen);
  const marked = some.length > 0 ? some : chosenIn(model, [leader.area.code]);
  if (!isFlow(measure)) return { kind: "balances", places: byBalance(model, marked), group, known };
  if (of === 1) return { kind: "sole", reporter, measure, group, partner: leader.area };
  if (!group) return { kind: "among", reporter, measure, of, known, places: marked.flatMap(placed) };
  return {
    kind: "among members",
    reporter,
    measure,
    group,
    of,
    known,
    isAll: of === model.members?.all,
    places: marked.flatMap((partner) => placed(partner).map((place) => ({ ...place, share: partner.share }))),
  };
}
