import { shortPeriods as english } from "../../../../src/words/en/shortPeriods";
import { lengthened } from "../lengthen";

export const shortPeriods = lengthened(english);
