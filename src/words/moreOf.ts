import type { Grammar } from "./language/grammar";
import { more } from "./en/more";
import type { More } from "./language/more";

/** What the later screens say. English comes with them, as its grammar is part of the first view. */
export const moreOf = (grammar: Grammar): More => grammar.more ?? more;
