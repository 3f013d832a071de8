import { check as english } from "../../../../src/words/en/check";
import { lengthened } from "../lengthen";

export const check = lengthened(english);
