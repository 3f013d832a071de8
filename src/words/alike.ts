import type { TwoYears } from "../analysis/likeForLike";
import { type Area, hasMembers } from "../core/area";
import type { Alike, Grammar } from "./grammar/grammar";

/** Of a group: the members that a comparison of two years is of; null where it has those of each year. */
export const alikeOf = (group: Area, { members }: TwoYears): Alike | null =>
  members && { ...members, dated: hasMembers(group) };

/** Whom the change of a group between two years is of: nothing of a country, and where there is no change to speak of. */
export function alikeNote(grammar: Grammar, area: Area, years: TwoYears, from: number, to: number): string[] {
  if (area.kind !== "group" || years.now.kind === "gap" || years.before.kind === "gap") return [];
  return [grammar.compare.alike(area, alikeOf(area, years), from, to)];
}
