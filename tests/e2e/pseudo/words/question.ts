import {
  question as englishQuestion,
  empty as englishEmpty,
  tooMany as englishTooMany,
} from "../../../../src/words/en/question";
import { lengthened } from "../lengthen";

export const question = lengthened(englishQuestion);
export const empty = lengthened(englishEmpty);
export const tooMany = lengthened(englishTooMany);
