import type { Area } from "../../core/area";
import type { Period } from "../../core/period";

/** A group, and whether it has members with dates of accession, or only the countries of a region. */
export interface Members {
  readonly group: Area;
  readonly dated: boolean;
}

interface Count {
  readonly n: number;
  readonly year: number;
}

/** Sentences about the members of a group. */
export interface MembershipWords {
  members(words: Members & { readonly all: number; readonly missing: number; readonly year: number }): string;
  /** The first count with the years it changed in, and how many the source does not list. */
  /** When members joined or left, where a group has those of each year. */
  changed(
    group: Area,
    changes: readonly { readonly period: Period; readonly joined: readonly Area[]; readonly left: readonly Area[] }[],
  ): string;
  /** `asOf`: the year whose members stand for all years. */
  over(
    words: Members & {
      readonly asOf: number | null;
      readonly counts: readonly Count[];
      readonly missing: readonly Count[];
    },
  ): string;
  /** What a release said of a standing, where it was not written down in this language. */
  said(group: Area): string;
  standing(
    words: Members & {
      readonly reporter: Area;
      readonly period: Period;
      readonly rank: number;
      readonly of: number;
      /** Whether all members have a place, not only some that trade. */
      readonly isAll: boolean;
      readonly share: string | null;
    },
  ): string;
  noStanding(period: Period): string;
}
