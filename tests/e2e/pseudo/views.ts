import { en } from "../../../src/words/views/en";
import { lengthened } from "./lengthen";

export const es = lengthened(en);
