import { reference as english } from "../../../../src/words/en/reference";
import { lengthened } from "../lengthen";

export const reference = lengthened(english);
