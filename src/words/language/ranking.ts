import type { Placed, PlacedBalance } from "../../analysis/findings/ranking";
import type { Area } from "../../core/area";
import type { Flow, Measure } from "../../core/indicators";
import type { Period } from "../../core/period";

/** The sentences around a ranking. */
export interface RankingWords {
  /** Where the statistics say that nobody traded. */
  readonly nothing: (words: {
    readonly reporter: Area;
    readonly measure: Measure;
    readonly group: Area | null;
    readonly period: Period;
  }) => string;
  /** Where the data hold no figure to rank, which says nothing of whether there was trade. */
  readonly unknown: RankingWords["nothing"];
  readonly among: (words: {
    readonly reporter: Area;
    readonly measure: Flow;
    readonly of: number;
    /** Whether others have no place, since one of their flows is not reported. */
    readonly known: boolean;
    readonly places: readonly Placed[];
  }) => string;
  readonly amongMembers: (words: {
    readonly reporter: Area;
    readonly measure: Flow;
    readonly group: Area;
    readonly of: number;
    readonly known: boolean;
    /** Whether all members have a place, not only some that trade. */
    readonly isAll: boolean;
    readonly places: readonly (Placed & { readonly share: string | null })[];
  }) => string;
  readonly balances: (places: readonly PlacedBalance[], group: Area | null, known: boolean) => string;
  /** Where one partner alone has a place, which is then no rank. */
  readonly sole: (words: {
    readonly reporter: Area;
    readonly measure: Flow;
    readonly group: Area | null;
    readonly partner: Area;
  }) => string;
  /** Measure, unit, valuation and viewpoint, without a full stop; `isReported`: whether any figure is, in whole or in part; else all are estimates of the source. */
  readonly basis: (measure: Measure, reporter: Area, period: Period, isReported: boolean) => string;
  /** What the shares are shares of, behind the basis; `amount` in digits of millions. */
  readonly whole: (words: {
    readonly reporter: Area;
    readonly amount: string | null;
    /** As `MembershipWords` has them. */
    readonly members: string | null;
  }) => string;
  readonly balanceOrder: string;
  readonly logScale: string;
  readonly groupNote: (words: {
    readonly who: string;
    /** More than one country. */
    readonly together: boolean;
    readonly amount: string | null;
    readonly share: string | null;
  }) => string;
  readonly outside: (group: Area, areas: readonly Area[]) => string;
  readonly silent: (words: {
    readonly reporter: Area;
    readonly measure: Measure;
    readonly partners: readonly Area[];
    readonly period: Period;
  }) => string;
  /** How many have no place, since one of their flows is not reported; `share` of all trade in words. */
  readonly unplaced: (words: {
    readonly n: number;
    readonly share: string | null;
    readonly members: boolean;
  }) => string;
  readonly sharedRank: string;
  readonly place: (rank: number, tied: boolean, of: number) => string;
}

/** The sentences around a map. */
export interface MapWords {
  readonly balance: (reporter: Area, surplus: number, deficit: number, period: Period) => string;
  readonly listed: (words: {
    readonly reporter: Area;
    readonly measure: Flow;
    readonly many: number;
    readonly period: Period;
  }) => string;
  /** With how many partners trade reached ten to the power of the limit. */
  readonly passed: (words: {
    readonly reporter: Area;
    readonly measure: Flow;
    readonly many: number;
    readonly of: number;
    readonly limit: 6 | 7 | 8 | 9;
    readonly period: Period;
  }) => string;
  readonly places: (places: readonly Placed[]) => string;
  readonly steps: string;
  readonly boundaries: string;
}
