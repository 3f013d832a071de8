import { ranked as english } from "../../../../src/words/en/ranked";
import { lengthened } from "../lengthen";

export const ranked = lengthened(english);
