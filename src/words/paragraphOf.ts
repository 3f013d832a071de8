import { paragraph } from "./en/paragraph";
import type { Grammar } from "./language/grammar";
import type { ParagraphWords } from "./language/paragraph";

/** The sentences of a reference paragraph. English comes with them. */
export const paragraphOf = (grammar: Grammar): ParagraphWords => grammar.paragraph ?? paragraph;
