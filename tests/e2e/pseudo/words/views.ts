import { views as english } from "../../../../src/words/en/views";
import { lengthened } from "../lengthen";

export const views = lengthened(english);
