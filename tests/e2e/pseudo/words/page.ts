import { page as english } from "../../../../src/words/en/page";
import { lengthened } from "../lengthen";

export const page = lengthened(english);
