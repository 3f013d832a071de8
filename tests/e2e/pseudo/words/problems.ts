import { problems as english } from "../../../../src/words/en/problems";
import { lengthened } from "../lengthen";

export const problems = lengthened(english);
