import { paragraph } from "./en/paragraph";
import type { Grammar, ParagraphWords } from "./language/grammar";

/** The sentences of a reference paragraph. English comes with them. */
export const paragraphOf = (grammar: Grammar): ParagraphWords => grammar.paragraph ?? paragraph;
