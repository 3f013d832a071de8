import { investment as english } from "../../../../src/words/en/investment";
import { lengthened } from "../lengthen";

export const investment = lengthened(english);
