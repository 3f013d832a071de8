import { notice as english } from "../../../../src/words/en/notices";
import { lengthened } from "../lengthen";

export const notice = lengthened(english);
