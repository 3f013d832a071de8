import { opened as english } from "../../../../src/words/en/opened";
import { lengthened } from "../lengthen";

export const opened = lengthened(english);
