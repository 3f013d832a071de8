import type { Language } from "../../core/area";
import type { Grammar } from "../grammar/grammar";
import { en } from "./en";
import { es } from "./es";
import { kk } from "./kk";
import { pt } from "./pt";
import { ru } from "./ru";
import type { ViewWords } from "./views";

const languages: Readonly<Record<Language, (grammar: Grammar) => ViewWords>> = { en, ru, kk, es, pt };

/** The sentences of the views that are fetched when they are opened, in the language of a grammar. */
export const viewWords = (grammar: Grammar): ViewWords => languages[grammar.language](grammar);
