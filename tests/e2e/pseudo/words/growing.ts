import { growing as english } from "../../../../src/words/en/growing";
import { lengthened } from "../lengthen";

export const growing = lengthened(english);
