import { mirrorTable as englishMirrorTable, gaps as englishGaps } from "../../../../src/words/en/mirrorTable";
import { lengthened } from "../lengthen";

export const mirrorTable = lengthened(englishMirrorTable);
export const gaps = lengthened(englishGaps);
