import { workbook as english } from "../../../../src/words/en/workbook";
import { lengthened } from "../lengthen";

export const workbook = lengthened(english);
