import { meanings as english } from "../../../../src/words/en/meanings";
import { lengthened } from "../lengthen";

export const meanings = lengthened(english);
