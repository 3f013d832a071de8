import { ranking as english } from "../../../../src/words/en/ranking";
import { lengthened } from "../lengthen";

export const ranking = lengthened(english);
