import { ui as english } from "../../../../src/words/en/messages";
import { lengthened } from "../lengthen";

export const ui = lengthened(english);
