import { type Area, belongs, membersIn } from "../core/area";

/** What is part of a group, or of the world, that stands beside it. */
export interface Contained {
  readonly whole: Area;
  readonly parts: readonly Area[];
}

function isPart(whole: Area, area: Area, year: number): boolean {
  if (area === whole || area.kind === "world") return false;
  if (whole.kind === "world") return true;
  if (whole.kind !== "group") return false;
  if (area.kind !== "group") return belongs(whole, area, year);
  const [all, some] = [membersIn(whole, year), membersIn(area, year)];
  return some.length > 0 && some.length < all.length && some.every((code) => all.includes(code));
}

/** Of areas whose figures stand side by side those that contain others at the end of a year, so that the figures overlap. */
export const contained = (areas: readonly Area[], year: number): Contained[] =>
  areas
    .map((whole) => ({ whole, parts: areas.filter((area) => isPart(whole, area, year)) }))
    .filter(({ parts }) => parts.length > 0);
