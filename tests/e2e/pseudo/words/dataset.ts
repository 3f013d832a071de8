import { dataset as english } from "../../../../src/words/en/dataset";
import { lengthened } from "../lengthen";

export const dataset = lengthened(english);
