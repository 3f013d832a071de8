import { contained } from "../analysis/contained";
import type { Area } from "../core/area";
import type { Grammar } from "./language/grammar";

/** Which of the figures that stand side by side overlap, as one is a part of another. */
export const containedNotes = (grammar: Grammar, areas: readonly Area[], year: number): string[] =>
  contained(areas, year).map(({ whole, parts }) => grammar.compare.contained(whole, parts));
