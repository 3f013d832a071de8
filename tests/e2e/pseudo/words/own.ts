import { own as english } from "../../../../src/words/en/own";
import { lengthened } from "../lengthen";

export const own = lengthened(english);
