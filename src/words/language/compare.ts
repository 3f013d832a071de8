import type { CompareScale } from "../../analysis/compare";
import type { Alike } from "../../analysis/findings/alike";
import type { Area } from "../../core/area";
import type { MirrorFlow } from "../../core/mirrored";
import type { Period } from "../../core/period";
import type { Change, Sum, Times } from "./amounts";

/** The finding of a comparison. */
export interface CompareWords {
  readonly choose: (reporter: Area) => string;
  readonly alone: (words: {
    readonly partner: Area;
    readonly amount: Sum;
    readonly period: Period;
    readonly since: Period;
    readonly change: Change | null;
  }) => string;
  readonly noTrade: (partners: readonly [Area, Area], period: Period) => string;
  readonly onlyOne: (words: {
    readonly partner: Area;
    readonly amount: Sum;
    readonly other: Area;
    readonly period: Period;
  }) => string;
  readonly equal: (partners: readonly [Area, Area], period: Period) => string;
  readonly larger: (
    partners: readonly [Area, Area],
    by: { readonly percent: string; readonly about: boolean },
    period: Period,
  ) => string;
  readonly times: (partners: readonly [Area, Area], times: Times, period: Period) => string;
  /** Where a source gives exports or imports alone. */
  readonly onePart: (words: {
    readonly flow: MirrorFlow;
    readonly reporter: Area;
    readonly partner: Area;
    readonly amount: Sum;
    readonly period: Period;
  }) => string;
  readonly largest: (words: {
    readonly partner: Area;
    readonly count: number;
    readonly amount: Sum;
    readonly period: Period;
  }) => string;
  /** Where the largest turnover is not known, since one flow with some partners is not reported. */
  readonly unordered: (partners: readonly Area[], count: number, period: Period) => string;
  readonly subtitle: (scale: CompareScale, reporter: Area) => string;
  /** Of a group at the end of a year, how many it has and how many the source does not list. */
  readonly members: (group: Area, all: number, missing: number, year: number) => string;
  /** Members of whom the source gives one flow alone, so that a sum without the other is a lower bound. */
  readonly partial: (group: Area, members: readonly Area[]) => string;
  /** “same 27 members”. */
  readonly same: (alike: Alike) => string;
  /** Whom the change of a group between two periods is of; null for the members of each year. */
  readonly alike: (group: Area, alike: Alike | null, from: Period, to: Period) => string;
  /** Partners that another source counts than the one whose figures are compared; sources by their short names. */
  readonly apart: (partners: readonly Area[], source: string, main: string) => string;
  /** What a source prints for a group itself, in digits of millions, and whom it counts otherwise. */
  readonly printed: (words: {
    readonly group: Area;
    readonly period: Period;
    readonly source: string;
    readonly amount: string;
    readonly with: readonly Area[];
    readonly without: readonly Area[];
  }) => string;
  /** Of a group, or of the world, and those of its parts that stand beside it. */
  readonly contained: (whole: Area, parts: readonly Area[]) => string;
  readonly leftOut: (count: number) => string;
}
