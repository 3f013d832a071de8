import { points as english } from "../../../../src/words/en/points";
import { lengthened } from "../lengthen";

export const points = lengthened(english);
