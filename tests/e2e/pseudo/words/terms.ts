import {
  indicators as englishIndicators,
  verdictNames as englishVerdictNames,
  differs as englishDiffers,
} from "../../../../src/words/en/terms";
import { lengthened } from "../lengthen";

export const indicators = lengthened(englishIndicators);
export const verdictNames = lengthened(englishVerdictNames);
export const differs = lengthened(englishDiffers);
