import { assistant as english } from "../../../../src/words/en/assistant";
import { lengthened } from "../lengthen";

export const assistant = lengthened(english);
