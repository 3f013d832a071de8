import { foot as english } from "../../../../src/words/en/foot";
import { lengthened } from "../lengthen";

export const foot = lengthened(english);
