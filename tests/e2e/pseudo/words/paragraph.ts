import { paragraph as english } from "../../../../src/words/en/paragraph";
import { lengthened } from "../lengthen";

export const paragraph = lengthened(english);
