import { offline as english } from "../../../../src/words/en/offline";
import { lengthened } from "../lengthen";

export const offline = lengthened(english);
