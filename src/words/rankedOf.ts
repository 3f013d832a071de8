import { ranked } from "./en/ranked";
import type { Grammar, RankedWords } from "./language/grammar";

/** What stands in the drawings of a ranking and of a map. English comes with them. */
export const rankedOf = (grammar: Grammar): RankedWords => grammar.ranked ?? ranked;
