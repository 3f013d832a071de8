import { several as english } from "../../../../src/words/en/several";
import { lengthened } from "../lengthen";

export const several = lengthened(english);
