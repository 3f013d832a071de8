import { more as english } from "../../../../src/words/en/more";
import { lengthened } from "../lengthen";

export const more = lengthened(english);
