import { compare as english } from "../../../../src/words/en/compare";
import { lengthened } from "../lengthen";

export const compare = lengthened(english);
