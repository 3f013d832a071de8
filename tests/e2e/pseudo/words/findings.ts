import { findings as english } from "../../../../src/words/en/findings";
import { lengthened } from "../lengthen";

export const findings = lengthened(english);
