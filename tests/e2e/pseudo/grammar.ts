import { en } from "../../../src/words/grammar/en";
import type { Grammar } from "../../../src/words/grammar/grammar";
import { more } from "../../../src/words/messages/enMore";
import { en as views } from "../../../src/words/views/en";
import { lengthened } from "./lengthen";

/** Lengthened English in the place of Spanish. */
export const es: Grammar = { ...lengthened({ ...en, more, views }), language: "es" };
