import { picture as english } from "../../../../src/words/en/picture";
import { lengthened } from "../lengthen";

export const picture = lengthened(english);
