import { absent as english } from "../../../../src/words/en/absent";
import { lengthened } from "../lengthen";

export const absent = lengthened(english);
