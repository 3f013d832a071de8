import { ranked } from "./en/ranked";
import type { Grammar } from "./language/grammar";
import type { RankedWords } from "./language/ranked";

/** What stands in the drawings of a ranking and of a map. English comes with them. */
export const rankedOf = (grammar: Grammar): RankedWords => grammar.ranked ?? ranked;
