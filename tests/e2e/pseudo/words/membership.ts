import { membership as english } from "../../../../src/words/en/membership";
import { lengthened } from "../lengthen";

export const membership = lengthened(english);
