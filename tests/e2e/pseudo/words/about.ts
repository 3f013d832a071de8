import { about as english } from "../../../../src/words/en/about";
import { lengthened } from "../lengthen";

export const about = lengthened(english);
