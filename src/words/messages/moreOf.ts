import type { Grammar } from "../grammar/grammar";
import { more } from "./enMore";
import type { More } from "./more";

/** What the later screens say. English comes with them, as its grammar is part of the first view. */
export const moreOf = (grammar: Grammar): More => grammar.more ?? more;
