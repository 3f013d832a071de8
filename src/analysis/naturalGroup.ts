import { type Area, belongs, isRegion, membersIn } from "../core/area";
import type { Dataset } from "../core/dataset";
import type { Period } from "../core/period";

/**
 * The group in which a partner is compared: the first organisation that it and the reporter both belong to, the
 * closest standing first in the data; else the European Union for its members, and else its region of the United Nations.
 */
export function naturalGroup(dataset: Dataset, reporter: string, partner: Area, period: Period): Area | null {
  const groups = [...dataset.areas.values()].filter(
    (area) => area.kind === "group" && belongs(area, partner, period.year),
  );
  return (
    groups.find((group) => !isRegion(group) && membersIn(group, period.year).includes(reporter)) ??
    groups.find(({ code }) => code === "EU") ??
    groups.find(isRegion) ??
    null
  );
}
