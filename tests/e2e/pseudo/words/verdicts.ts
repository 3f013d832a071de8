import { verdicts as english } from "../../../../src/words/en/verdicts";
import { lengthened } from "../lengthen";

export const verdicts = lengthened(english);
