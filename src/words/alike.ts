import { alikeOf } from "../analysis/findings/alike";
import type { TwoPeriods } from "../analysis/likeForLike";
import type { Area } from "../core/area";
import type { Period } from "../core/period";
import type { Grammar } from "./language/grammar";

/** Whom the change of a group between two periods is of: nothing of a country, and where there is no change to speak of. */
export function alikeNote(grammar: Grammar, area: Area, periods: TwoPeriods, from: Period, to: Period): string[] {
  if (area.kind !== "group" || periods.now.kind === "gap" || periods.before.kind === "gap") return [];
  return [grammar.compare.alike(area, alikeOf(area, periods), from, to)];
}
