import { trend as english } from "../../../../src/words/en/trend";
import { lengthened } from "../lengthen";

export const trend = lengthened(english);
