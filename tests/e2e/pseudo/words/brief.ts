import { brief as english } from "../../../../src/words/en/brief";
import { lengthened } from "../lengthen";

export const brief = lengthened(english);
