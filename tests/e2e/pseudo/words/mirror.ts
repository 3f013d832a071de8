import { mirror as english } from "../../../../src/words/en/mirror";
import { lengthened } from "../lengthen";

export const mirror = lengthened(english);
