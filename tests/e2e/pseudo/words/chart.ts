import { chart as english } from "../../../../src/words/en/chart";
import { lengthened } from "../lengthen";

export const chart = lengthened(english);
