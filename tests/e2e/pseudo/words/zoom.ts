import { zoom as english } from "../../../../src/words/en/zoom";
import { lengthened } from "../lengthen";

export const zoom = lengthened(english);
