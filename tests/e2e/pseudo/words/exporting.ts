import { exporting as english } from "../../../../src/words/en/exporting";
import { lengthened } from "../lengthen";

export const exporting = lengthened(english);
