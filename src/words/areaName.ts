import type { Area } from "../core/area";
import type { Grammar } from "./language/grammar";

/** What an area is called; its code where nobody knows it. */
export function areaName({ area }: Grammar, areas: ReadonlyMap<string, Area>, code: string): string {
  const known = areas.get(code);
  return known ? area.name(known) : code;
}
