import { source as english } from "../../../../src/words/en/source";
import { lengthened } from "../lengthen";

export const source = lengthened(english);
