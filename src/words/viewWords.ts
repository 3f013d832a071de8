import type { Grammar } from "./language/grammar";
import { views as en } from "./en/views";
import type { ViewWords } from "./language/views";

/** The sentences of the later views, in the language of a grammar. English comes with them. */
export const viewWords = (grammar: Grammar): ViewWords => (grammar.views ?? en)(grammar);
