import { useGrammar } from "../charts/useGrammar";
import { more } from "../words/messages/enMore";
import type { Grammar } from "../words/grammar/grammar";
import type { More } from "../words/messages/more";

/** What the later screens say. English comes with them, as its grammar is part of the first view. */
export const moreOf = (grammar: Grammar): More => grammar.more ?? more;

export const useMore = (): More => moreOf(useGrammar());
