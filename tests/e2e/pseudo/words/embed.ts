import { embed as english } from "../../../../src/words/en/embed";
import { lengthened } from "../lengthen";

export const embed = lengthened(english);
