import type { Grammar } from "../grammar/grammar";
import { en } from "./en";
import type { ViewWords } from "./views";

/** The sentences of the later views, in the language of a grammar. English comes with them. */
export const viewWords = (grammar: Grammar): ViewWords => (grammar.views ?? en)(grammar);
