import { mirrorChart as english } from "../../../../src/words/en/mirrorChart";
import { lengthened } from "../lengthen";

export const mirrorChart = lengthened(english);
