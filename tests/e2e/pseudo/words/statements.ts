import { statements as english } from "../../../../src/words/en/statements";
import { lengthened } from "../lengthen";

export const statements = lengthened(english);
