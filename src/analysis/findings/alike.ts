import { type Area, hasMembers } from "../../core/area";
import type { SameMembers, TwoPeriods } from "../likeForLike";

/** The members that a group has in both periods of a comparison. */
export interface Alike extends SameMembers {
  /** Members of an organisation, not the countries of a region. */
  readonly dated: boolean;
}

/** Of a group: the members that a comparison of two periods is of; null where it has those of each. */
export const alikeOf = (group: Area, { members }: Pick<TwoPeriods, "members">): Alike | null =>
  members && { ...members, dated: hasMembers(group) };
