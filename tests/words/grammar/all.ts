import type { Grammar } from "../../../src/words/language/grammar";
import { grammar as en } from "../../../src/words/en/grammar";
import { grammar as es } from "../../../src/words/es/grammar";
import { grammar as kk } from "../../../src/words/kk/grammar";
import { grammar as pt } from "../../../src/words/pt/grammar";
import { grammar as ru } from "../../../src/words/ru/grammar";

export const grammars: readonly Grammar[] = [en, ru, kk, es, pt];
