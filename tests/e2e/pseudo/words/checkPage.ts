import { checkPage as english } from "../../../../src/words/en/checkPage";
import { lengthened } from "../lengthen";

export const checkPage = lengthened(english);
