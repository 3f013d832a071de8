import type { Grammar } from "../../../src/words/grammar/grammar";
import { en } from "../../../src/words/grammar/en";
import { es } from "../../../src/words/grammar/es";
import { kk } from "../../../src/words/grammar/kk";
import { pt } from "../../../src/words/grammar/pt";
import { ru } from "../../../src/words/grammar/ru";

export const grammars: readonly Grammar[] = [en, ru, kk, es, pt];
